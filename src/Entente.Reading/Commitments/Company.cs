using System.Collections.Immutable;
using Entente.Reading.Events;
using Entente.Reading.Mentions;
using Entente.Reading.Parsing;

namespace Entente.Reading.Commitments;

/// <summary>Who is together in a document, for words that name nobody: "they", "the ministers", "the summit". Lives in one reading.</summary>
sealed class Company(Cast cast, Sides sides, GovernorBook book)
{
    readonly WordSet _gatherings = book.Words("assemblies");
    readonly WordSet _homes = book.Words("homes");
    readonly Dictionary<string, ImmutableArray<string>> _assemblies = new(StringComparer.OrdinalIgnoreCase);
    readonly ImmutableArray<string> _parties = [.. cast.Actors.Where(one => one is { IsParty: true, Code: not null } && one.Kind is ActorKind.State or ActorKind.Organisation or ActorKind.Group).Select(one => one.Code!).Distinct()];
    readonly Dictionary<string, ImmutableArray<string>> _bodies = new(StringComparer.OrdinalIgnoreCase);
    readonly ImmutableArray<string> _home = cast.Home?.Country is { } country && cast.Actors.Any(one => one.Code == country && one.IsParty) ? [country] : [];
    readonly ImmutableArray<string> _bloc = cast.Actors.Where(one => one is { IsParty: true, Code: not null, Kind: ActorKind.Organisation, Sector: "IGO" }).Select(one => one.Code!).Distinct().ToList() is [var bloc] ? [bloc] : [];
    ImmutableArray<string> _pair = [];

    /// <summary>Notes who meets in a sentence, before its promises are judged.</summary>
    public void Note(Folio folio)
    {
        for (var word = 0; word < folio.Limbs.Count; word++)
        {
            var upos = folio.Limbs.Upos(word);
            if (upos is Upos.Noun or Upos.Propn && _gatherings.Holds(folio.Limbs.Lemma(word)) && sides.Of(folio, word) is { Length: > 0 } codes) _assemblies[folio.Limbs.Lemma(word)] = codes;
            NoteBody(folio, word);
            if (upos is Upos.Noun or Upos.Pron && cast.References.At(folio.Index, word) is { IsSet: true } && sides.At(folio, word).Distinct().ToList() is [var one, var other]) _pair = [one, other];
            else if (_parties.Length > 2 && (folio.Limbs.Is(word, "nsubj") || folio.Limbs.Is(word, "nmod")) && sides.Of(folio, word) is { Length: 2 } named && named.All(_parties.Contains)) _pair = named;
        }
    }

    /// <summary>"the Greek government": later only "the government".</summary>
    void NoteBody(Folio folio, int word)
    {
        if (folio.Limbs.Upos(word) is Upos.Noun && _homes.Holds(folio.Limbs.Lemma(word)) && sides.Of(folio, word) is [var whose]) _bodies[folio.Limbs.Lemma(word)] = [whose];
    }

    /// <summary>Whom an assembly brings together, or several who were named before; empty where that is not clear.</summary>
    public ImmutableArray<string> Of(Folio folio, int head)
    {
        var limbs = folio.Limbs;
        if (_gatherings.Holds(limbs.Lemma(head)))
            return _assemblies.TryGetValue(limbs.Lemma(head), out var known) ? known : Pair;
        if (IsEuropean(folio, head)) return ["EU"];
        return !IsMany(folio, head) ? [] : !Pair.IsEmpty ? Pair : folio.Limbs.Lemma(head) is "minister" or "leader" or "member" ? _bloc : [];
    }

    /// <summary>Whose "the government" is: that of the last one named in full, else of the place the document is dated from; empty where neither says.</summary>
    public ImmutableArray<string> Body(Folio folio, int head) =>
        _bodies.TryGetValue(folio.Limbs.Lemma(head), out var known) ? known : folio.Limbs.Lemma(head) is "government" or "cabinet" or "parliament" or "army" or "ministry" or "military" ? _home : [];

    /// <summary>"European ministers" of a document in which the Union is a party.</summary>
    bool IsEuropean(Folio folio, int head) =>
        folio.Limbs.Xpos(head) == "NNS" && _parties.Contains("EU") && folio.Under(head).Any(at => at < head && folio.Form(at) == "european");

    /// <summary>All parties of the document that have a code.</summary>
    public ImmutableArray<string> Parties => _parties;

    /// <summary>The two whom the document is about; of more the two named together last.</summary>
    public ImmutableArray<string> Pair => _parties.Length == 2 ? _parties : _pair;

    /// <summary>"they", "both", "the ministers": several, none of them named here.</summary>
    static bool IsMany(Folio folio, int head)
    {
        if (folio.Form(head) is "they" or "both") return true;
        if (folio.Limbs.Upos(head) != Upos.Noun || folio.Limbs.Xpos(head) != "NNS") return false;
        return folio.Limbs.Child(head, "det") is var det and >= 0 && folio.Form(det) is "the" or "both" && folio.Limbs.Child(det, "advmod") < 0;
    }
}
