using Entente.Reading.Events;
using Entente.Reading.Parsing;

namespace Entente.Reading.Positions;

/// <summary>Words that say who speaks.</summary>
/// <param name="Verb">Index of the verb of speech, or of the speaker after "according to".</param>
/// <param name="Subject">Index of the head of the speaker's phrase.</param>
/// <param name="Clause">Index of the head of what is said; -1 where no clause hangs here.</param>
/// <param name="Rule">The id of the rule.</param>
readonly record struct Speech(int Verb, int Subject, int Clause, string Rule);

/// <summary>Finds who speaks in a sentence.</summary>
sealed class SpeechFinder
{
    readonly WordSet _quoting;
    readonly WordSet _reporting;
    readonly WordSet _citing;
    readonly WordSet _carriers;
    readonly WordSet _speakers;
    readonly SubjectFinder _subjects = new(new WordSet(["promise", "vow"]));

    public SpeechFinder(IReadOnlyDictionary<string, PositionRule> rules)
    {
        (_quoting, _carriers) = (rules["statement-quoted"].Set("verbs"), rules["statement-quoted"].Set("skip"));
        _speakers = rules["statement-according"].Set("speakers");
        (_reporting, _citing) = (rules["statement-reported"].Set("verbs"), rules["statement-cited"].Set("verbs"));
    }

    /// <summary>All that speak in a sentence, in text order.</summary>
    public IEnumerable<Speech> Find(Limbs limbs)
    {
        for (var word = 0; word < limbs.Count; word++)
        {
            if (limbs.Upos(word) == Upos.Verb && Cited(limbs, word) is { } cited) yield return cited;
            else if (limbs.Upos(word) == Upos.Verb && !IsCited(limbs, word) && _quoting.Holds(limbs.Lemma(word)) && Subject(limbs, word) is var subject and >= 0)
                yield return new Speech(word, subject, _reporting.Holds(limbs.Lemma(word)) ? Whole(limbs, Clause(limbs, word), word) : -1, "statement-reported");
            else if (Source(limbs, word) is { } source) yield return source;
        }
    }

    /// <summary>Whether a speaker only carries what others say: "the newspaper".</summary>
    public bool IsCarrier(Limbs limbs, int subject) => _carriers.Holds(limbs.Lemma(subject)) || (limbs.Upos(subject) == Upos.Pron && limbs.HasLemma(subject, "it"));

    /// <summary>Whether a word is one who may speak: not "according to plan".</summary>
    public bool IsSomeone(Limbs limbs, int subject) => limbs.Upos(subject) == Upos.Propn || _speakers.Holds(limbs.Lemma(subject));

    /// <summary>"Quoted X as saying that", "X was quoted as saying".</summary>
    Speech? Cited(Limbs limbs, int verb)
    {
        if (!_citing.Holds(limbs.Lemma(verb))) return null;
        var saying = -1;
        for (var at = limbs.First(verb); at >= 0 && saying < 0; at = limbs.Next(at)) saying = Saying(limbs, at);
        if (saying < 0) return null;
        var speaker = ClauseMaker.IsPassive(limbs, verb) ? _subjects.Find(limbs, verb) : limbs.Child(verb, "obj");
        if (speaker < 0) return null;
        var clause = limbs.Child(saying, "ccomp");
        return new Speech(verb, speaker, clause, "statement-cited");
    }

    /// <summary>The "saying" under "as", also one step down; -1 for none.</summary>
    static int Saying(Limbs limbs, int word)
    {
        if (limbs.Upos(word) == Upos.Verb && limbs.Lemma(word) is "say" or "state" or "tell") return word;
        for (var at = limbs.First(word); at >= 0; at = limbs.Next(at))
            if (limbs.Upos(at) == Upos.Verb && limbs.Xpos(at) == "VBG" && limbs.Lemma(at) is "say" or "tell") return at;
        return -1;
    }

    int Subject(Limbs limbs, int verb) => ClauseMaker.IsPassive(limbs, verb) ? -1 : _subjects.Find(limbs, verb);

    /// <summary>Whether it is the "saying" of "quoted as saying".</summary>
    bool IsCited(Limbs limbs, int verb)
    {
        for (var (at, step) = (limbs.Head(verb), 0); at >= 0 && step < 2; at = limbs.Head(at), step++)
            if (limbs.Xpos(verb) == "VBG" && _citing.Holds(limbs.Lemma(at))) return true;
        return false;
    }

    /// <summary>The clause a verb of speech takes, or the one it hangs on as an aside; -1 for none.</summary>
    static int Clause(Limbs limbs, int verb)
    {
        if (limbs.Child(verb, "ccomp") is var clause and >= 0) return clause;
        if ((limbs.Is(verb, "parataxis") || limbs.Is(verb, "advcl")) && limbs.Head(verb) is var above and >= 0 && IsAside(limbs, verb, above)) return above;
        return limbs.Child(verb, "parataxis");
    }

    /// <summary>The clause from its verb on, where an aside hangs on the infinitive: "plan to train, as she said".</summary>
    static int Whole(Limbs limbs, int clause, int verb)
    {
        while (clause >= 0 && limbs.Is(clause, "xcomp") && limbs.Head(clause) is var above and >= 0 && above != verb) clause = above;
        return clause;
    }

    /// <summary>"..., he said": after what is said, or "as he said".</summary>
    static bool IsAside(Limbs limbs, int verb, int above) =>
        limbs.Is(verb, "parataxis") ? verb > above || limbs.Upos(above) == Upos.Verb
        : limbs.Lemma(verb) is "say" or "put" or "note" or "announce" && limbs.Child(verb, "mark") is var mark and >= 0 && limbs.HasLemma(mark, "as");

    /// <summary>"According to X".</summary>
    static Speech? Source(Limbs limbs, int word)
    {
        if (!limbs.HasLemma(word, "accord") && !limbs.HasLemma(word, "according")) return null;
        var (speaker, clause) = (limbs.Is(word, "case") || limbs.Is(word, "advmod") ? limbs.Head(word) : limbs.Child(word, "obl"), -1);
        if (speaker < 0 || limbs.Upos(speaker) is Upos.Verb or Upos.Adp) return null;
        clause = limbs.Is(word, "case") || limbs.Is(word, "advmod") ? limbs.Head(speaker) : limbs.Head(word);
        while (clause >= 0 && limbs.Head(clause) >= 0 && !limbs.Is(clause, "ccomp") && !limbs.Is(clause, "parataxis")) clause = limbs.Head(clause);
        return clause < 0 ? null : new Speech(speaker, speaker, clause, "statement-according");
    }
}
