using System.Collections.Immutable;
using Entente.Reading.Commitments;
using Entente.Reading.Documents;
using Entente.Reading.Events;
using Entente.Reading.Mentions;
using Entente.Reading.Parsing;

namespace Entente.Reading.Positions;

/// <summary>A document as the readers of this stage walk over it: its trees with the way down, and whom a phrase stands for. Lives in one reading.</summary>
sealed class Ground
{
    const int MostSteps = 3;

    /// <summary>Bodies that are named in full once and by their kind later.</summary>
    static readonly string[] Bodies = ["ministry", "government", "presidency", "cabinet", "parliament", "embassy", "council", "commission", "army", "military", "spokesman", "spokeswoman", "spokesperson"];

    readonly Owners _owners;
    readonly Driller[] _drillers;
    readonly int[][] _owner;

    /// <param name="scenery">What earlier stages found.</param>
    /// <param name="book">The frames, for their forms.</param>
    /// <param name="nouns">Nouns that can act though nobody is named.</param>
    public Ground(Scenery scenery, FrameBook book, Nouns nouns)
    {
        Scenery = scenery;
        _owners = new Owners(scenery.Cast);
        Limbs = [.. scenery.Trees.Select(tree => new Limbs(tree, book.Forms))];
        _owner = [.. scenery.Trees.Select(_owners.Of)];
        _drillers = [.. Limbs.Select((limbs, index) => new Driller(limbs, _owner[index], nouns, word => _owners.IsSpot(index, word)))];
    }

    public Scenery Scenery { get; }

    public Cast Cast => Scenery.Cast;

    public ImmutableArray<Limbs> Limbs { get; }

    public string Text => Scenery.Document.Text;

    /// <summary>The words that a noun phrase stands for, each with who it is.</summary>
    public IEnumerable<Participant> Parties(int sentence, int head) =>
        _drillers[sentence].Find(head, isDoer: false, []).Where(found => found.Party >= 0).SelectMany(found => _owners.Participants(found.Party, Limbs[sentence].Tree.Sentence[found.Word].Span));

    /// <summary>The codes of those whom a phrase stands for, of groups without one names; each once.</summary>
    public ImmutableArray<string> Codes(int sentence, int head) => [.. Parties(sentence, head).Select(Code).OfType<string>().Distinct()];

    /// <summary>The codes of all of whom a sentence speaks, in its order.</summary>
    public IEnumerable<string> All(int sentence)
    {
        var limbs = Limbs[sentence];
        for (var word = 0; word < limbs.Count; word++)
            if (_owner[sentence][word] is var party and >= 0)
                foreach (var one in _owners.Participants(party, limbs.Tree.Sentence[word].Span))
                    if (Code(one) is { } code) yield return code;
    }

    /// <summary>The one person or actor whom a phrase stands for; null and null for several or nobody listed.</summary>
    public (int? Person, int? Actor) Speaker(int sentence, int head) => Speaker(sentence, head, MostSteps);

    (int? Person, int? Actor) Speaker(int sentence, int head, int steps)
    {
        var (actors, people) = Cast.References.Who(sentence, head);
        if (people.Length + actors.Length > 0) return people is [var one] ? (one, null) : people.IsEmpty && actors is [var actor] ? (null, actor) : (null, null);
        var found = Parties(sentence, head).ToList();
        if (found.Find(party => party.Person is not null) is { Person: { } person }) return (person, null);
        if (found.Count > 0) return found.Select(party => party.Actor).Distinct().ToList() is [{ } only] ? (null, only) : (null, null);
        return steps == 0 ? (null, null) : Earlier(sentence, head, steps - 1);
    }

    /// <summary>"She", "the ministry": what it points back to, or the last of its like that says whose it is.</summary>
    (int? Person, int? Actor) Earlier(int sentence, int head, int steps)
    {
        if (Cast.References.At(sentence, head) is { Antecedents: [var antecedent] } && Place(antecedent) is var (index, word) && (index, word).CompareTo((sentence, head)) < 0)
            return Speaker(index, word, steps);
        var lemma = Limbs[sentence].Lemma(head);
        if (!Bodies.Contains(lemma)) return (null, null);
        for (var at = sentence; at >= 0; at--)
            for (var other = at == sentence ? head - 1 : Limbs[at].Count - 1; other >= 0; other--)
                if (Limbs[at].HasLemma(other, lemma) && Parties(at, other).Any()) return Speaker(at, other, 0);
        return (null, Home());
    }

    /// <summary>The state that the document is dated from, where it is a party: whose "the ministry" is where nothing else says.</summary>
    int? Home()
    {
        if (Cast.Home?.Country is not { } country) return null;
        for (var i = 0; i < Cast.Actors.Length; i++)
            if (Cast.Actors[i].Code == country && Cast.Actors[i].IsParty) return i;
        return null;
    }

    (int Sentence, int Word)? Place(Span span)
    {
        for (var index = 0; index < Limbs.Length; index++)
        {
            var sentence = Limbs[index].Tree.Sentence;
            if (!sentence.Span.Overlaps(span)) continue;
            for (var word = 0; word < sentence.Count; word++)
                if (sentence[word].Span.Overlaps(span) && (Limbs[index].Head(word) < 0 || !sentence[Limbs[index].Head(word)].Span.Overlaps(span))) return (index, word);
        }

        return null;
    }

    /// <summary>Whether a word belongs to someone named or referred to.</summary>
    public bool IsOwned(int sentence, int word) => _owner[sentence][word] >= 0;

    /// <summary>Whether an actor only carries what others say.</summary>
    public bool IsMedia(int? actor) => actor is { } index && Cast.Actors[index].Sector is "MED" or "JRN";

    /// <summary>The code of one who takes part, else the name of the actor; null for nobody listed.</summary>
    public string? Code(Participant one) => one.Code ?? (one.Actor is { } actor && Cast.Actors[actor].Kind == ActorKind.Group ? Cast.Actors[actor].Name : null);

    /// <summary>The text of words, white space folded, without quotation marks (a paragraph may open with one again) and without marks at its ends.</summary>
    public string Words(Span span) => string.Join(' ', Text[span.Start..span.End].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Replace("\"", "", StringComparison.Ordinal).Replace("“", "", StringComparison.Ordinal).Trim(' ', ',', ';', ':', '”', '-', '–', '—');

    /// <summary>The words from one to another, punctuation at the ends left out; null where nothing is left.</summary>
    public (int First, int Last)? Trim(int sentence, int first, int last)
    {
        var limbs = Limbs[sentence];
        while (first <= last && (limbs.Upos(first) == Upos.Punct || (limbs.Is(first, "mark") && limbs.HasLemma(first, "that")))) first++;
        while (last >= first && limbs.Upos(last) == Upos.Punct) last--;
        return first <= last ? (first, last) : null;
    }
}
