using System.Collections.Immutable;
using Entente.Reading.Events;
using Entente.Reading.Mentions;

namespace Entente.Reading.Positions;

/// <summary>Whose a relation is: "Cambodia's ties with Japan", "relations between the two", "Kenyan-Peruvian ties".</summary>
sealed class Bonds(Ground ground)
{
    static readonly string[] Joining = ["between", "with", "among", "of", "to", "and", "toward"];

    readonly SubjectFinder _subjects = new(new WordSet(["promise", "vow"]));

    /// <summary>The codes of the document's parties.</summary>
    public ImmutableArray<string> Parties { get; } = [.. ground.Cast.Actors.Where(one => one is { IsParty: true, Code: not null, Kind: ActorKind.State or ActorKind.Organisation or ActorKind.Group }).Select(one => one.Code!).Distinct()];

    /// <summary>The codes of the parties of a relation's noun: its owners, those after "between" and "with", then the subject of the verb over it.</summary>
    /// <param name="sentence">Index of the sentence.</param>
    /// <param name="noun">Index of "relations", "partnership".</param>
    /// <param name="verb">The verb over it; -1 for none.</param>
    public ImmutableArray<string> Of(int sentence, int noun, int verb)
    {
        var limbs = ground.Limbs[sentence];
        var codes = new List<string>(ground.Codes(sentence, noun));
        for (var at = limbs.First(noun); at >= 0; at = limbs.Next(at))
            if ((limbs.Is(at, "nmod") || limbs.Is(at, "obl") || limbs.Is(at, "appos")) && (ClauseMaker.Preposition(limbs, at) is not { } preposition || Array.IndexOf(Joining, preposition) >= 0)) codes.AddRange(ground.Codes(sentence, at));
        if (verb >= 0 && codes.Distinct().Count() < 2) AddOfVerb(codes, sentence, limbs, verb);
        ImmutableArray<string> known = [.. codes.Distinct()];
        return known.Length >= 2 ? known : known.IsEmpty || Parties.Contains(known[0]) ? Two(known) : known;
    }

    /// <summary>Those of the subject of a verb; empty for nobody listed.</summary>
    public ImmutableArray<string> Subject(int sentence, int verb)
    {
        if (_subjects.Find(ground.Limbs[sentence], verb) is not (var subject and >= 0)) return [];
        if (Together(sentence, subject) is { Length: > 1 } both) return both;
        return ground.Codes(sentence, subject) is { IsEmpty: false } named ? named : Company(sentence, subject);
    }

    /// <summary>"The ministers", "both sides" where nobody settled whom they stand for: those of the first meeting of several.</summary>
    ImmutableArray<string> Company(int sentence, int subject)
    {
        var limbs = ground.Limbs[sentence];
        var several = limbs.Xpos(subject) is "NNS" && limbs.Lemma(subject) is "minister" or "leader" or "side" or "president" or "premier" or "country" or "delegation" or "government";
        if (!several || limbs.Child(subject, "nmod") >= 0 || (limbs.Child(subject, "amod") is var kind and >= 0 && limbs.Lemma(kind).ToLowerInvariant() is not ("foreign" or "prime"))) return [];
        return ground.Scenery.Meetings.FirstOrDefault(one => one.Parties.Length > 1)?.Parties ?? [];
    }

    /// <summary>"They" at the head of a sentence: the several who are the subject of the one before.</summary>
    ImmutableArray<string> Together(int sentence, int subject)
    {
        if (sentence == 0 || !ground.Limbs[sentence].HasLemma(subject, "they") || subject > 0) return [];
        var before = ground.Limbs[sentence - 1];
        if (_subjects.Find(before, before.Tree.Root) is not (var there and >= 0)) return [];
        return ground.Codes(sentence - 1, there) is { Length: > 1 } named ? named : Company(sentence - 1, there);
    }

    /// <summary>The subject's head; -1 for none.</summary>
    public int SubjectWord(int sentence, int verb) => _subjects.Find(ground.Limbs[sentence], verb);

    ImmutableArray<string> Two(ImmutableArray<string> known) => Parties.Length == 2 ? Parties : known;

    void AddOfVerb(List<string> codes, int sentence, Limbs limbs, int verb)
    {
        codes.AddRange(Subject(sentence, verb));
        for (var at = limbs.First(verb); at >= 0; at = limbs.Next(at))
            if (limbs.Is(at, "obl") && ClauseMaker.Preposition(limbs, at) is "with" or "between") codes.AddRange(ground.Codes(sentence, at));
    }
}
