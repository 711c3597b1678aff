using Entente.Reading.Events;
using Entente.Reading.Parsing;

namespace Entente.Reading.Meetings;

/// <summary>Sees the occasions that one sentence tells of.</summary>
sealed class Spotter(OccasionBook book, ClauseMaker clauses, GuestWords words)
{
    readonly StandingJudge _judge = new(book);
    readonly SeriesReader _series = new(words);

    /// <summary>Whether a sentence may tell of one: cheap, without the way down its tree.</summary>
    public bool MayTell(Tree tree)
    {
        foreach (var row in tree.Rows)
            if (row.Upos is Upos.Verb or Upos.Noun or Upos.Propn or Upos.Aux or Upos.Adj && (book.Verb(row.Lemma) is not null || book.Noun(row.Lemma) is not null || row.Lemma is "call" or "conversation" or "talk" or "speak")) return true;
        return false;
    }

    /// <summary>The glimpses of a sentence in text order.</summary>
    public List<Glimpse> Spot(Setting setting, Limbs limbs, int sentence)
    {
        var view = new SentenceView(setting, limbs, sentence) { Guests = new GuestFinder(setting, limbs, sentence, words), Goals = new GoalFinder(setting, limbs, sentence), Diary = new Diary(setting) };
        var (journeys, gatherings) = (new JourneySpotter(view, clauses, _judge), new GatheringSpotter(view, clauses, _judge) { Words = words, Series = _series, Takers = book.Takers });
        var found = new List<Glimpse>();
        for (var word = 0; word < limbs.Count; word++)
        {
            if (Calls(limbs, word) is not { } rule) continue;
            if (rule.IsJourney) found.AddRange(journeys.At(word, rule));
            else found.AddRange(gatherings.At(word, rule));
        }

        return found;
    }

    /// <summary>The rule that a word calls; null for none.</summary>
    Occasion? Calls(Limbs limbs, int word) => limbs.Upos(word) switch
    {
        Upos.Verb => Verb(limbs, word),
        Upos.Noun or Upos.Propn => Noun(limbs, word) ?? BeIn(limbs, word),
        Upos.Adj => limbs.HasLemma(word, "visiting") ? book.Verb("visiting") : null,
        _ => null,
    };

    Occasion? Verb(Limbs limbs, int word)
    {
        if (Visiting(limbs, word)) return book.Verb("visiting");
        var lemma = limbs.Lemma(word);
        if (limbs.Child(word, "compound:prt") is var particle and >= 0 && book.Verb(lemma + "_" + limbs.Lemma(particle)) is { } phrasal) return phrasal;
        if (lemma is "speak" or "talk" or "confer" or "discuss" && IsByTelephone(limbs, word)) return book.Verb("telephone");
        return lemma == "be" ? null : book.Verb(lemma);
    }

    /// <summary>"spoke with him by telephone".</summary>
    static bool IsByTelephone(Limbs limbs, int verb)
    {
        for (var at = limbs.First(verb); at >= 0; at = limbs.Next(at))
            if (limbs.Is(at, "obl") && limbs.Lemma(at).ToLowerInvariant() is "telephone" or "phone" && ClauseMaker.Preposition(limbs, at) is "by" or "over" or "on") return true;
        return false;
    }

    /// <summary>"visiting Prime Minister Lee said", which the parser may take for a clause.</summary>
    static bool Visiting(Limbs limbs, int word) =>
        limbs.Tree.Sentence[word].Text.Equals("visiting", StringComparison.OrdinalIgnoreCase)
        && (limbs.Is(word, "amod") || (limbs.Xpos(word) == "VBG" && (word == 0 ? limbs.Is(word, "advcl") : limbs.Child(word, "aux") < 0 && IsHolder(limbs, limbs.Child(word, "obj")))));

    /// <summary>"met visiting Prime Minister Lee": an office with its holder.</summary>
    static bool IsHolder(Limbs limbs, int word) => word >= 0 && limbs.Upos(word) is Upos.Propn && limbs.Child(word, "nmod:desc") >= 0;

    Occasion? Noun(Limbs limbs, int word)
    {
        var lemma = limbs.Lemma(word).ToLowerInvariant();
        var plural = limbs.Tree.Sentence[word].Text.Equals("talks", StringComparison.OrdinalIgnoreCase);
        if (plural) lemma = "talks";
        var before = word > 0 ? limbs.Lemma(word - 1).ToLowerInvariant() : "";
        var rule = book.Noun(before + "_" + lemma) ?? book.Noun(lemma);
        if (rule is null || rule.Without.Contains(before) || (word > 0 && rule.Without.Contains(limbs.Tree.Sentence[word - 1].ToString())) || IsBody(limbs, word)) return null;
        if (IsGeneral(limbs, word, rule)) return null;
        if (rule.After.Count > 0 && !IsAfter(limbs, word, rule)) return null;
        // "the summit venue" is no summit.
        return limbs.Is(word, "compound") ? null : rule;
    }

    /// <summary>Whether the noun names no occasion but its kind: "dialogue and trust", "the rate for telephone calls".</summary>
    static bool IsGeneral(Limbs limbs, int word, Occasion rule) => rule.Kind switch
    {
        MeetingKind.Talks => IsAbstract(limbs, word),
        MeetingKind.PhoneCall => limbs.Xpos(word) == "NNS" && limbs.Child(word, "nummod") < 0 && limbs.HasLemma(word, "call"),
        _ => false,
    };

    /// <summary>"focused on dialogue and cooperation" tells of no talks.</summary>
    static bool IsAbstract(Limbs limbs, int word)
    {
        if (limbs.Xpos(word) is not "NN" || limbs.Is(word, "obj")) return false;
        for (var at = limbs.First(word); at >= 0; at = limbs.Next(at))
            if (limbs.Is(at, "det") || limbs.Is(at, "nmod:poss") || (limbs.Is(at, "nmod") && ClauseMaker.Preposition(limbs, at) is "between" or "with")) return false;
        return true;
    }

    /// <summary>Whether the noun stands under one of the verbs that its rule asks for.</summary>
    static bool IsAfter(Limbs limbs, int word, Occasion rule)
    {
        var verb = limbs.Head(word);
        if (verb < 0 || limbs.Upos(verb) is not Upos.Verb) return false;
        var lemma = limbs.Lemma(verb);
        return rule.After.Contains(lemma) || (limbs.Child(verb, "obj") is var obj and >= 0 && rule.After.Contains(lemma + "_" + limbs.Lemma(obj)));
    }

    /// <summary>"ministers from the forum" come from a body; "the session of the summit" is part of the summit.</summary>
    bool IsBody(Limbs limbs, int word)
    {
        if (ClauseMaker.Preposition(limbs, word) is "from" or "by") return true;
        if (!words.Containers.Contains(limbs.Lemma(word))) return false;
        for (var at = limbs.First(word); at >= 0; at = limbs.Next(at))
            if (limbs.Is(at, "nmod") && ClauseMaker.Preposition(limbs, at) == "of" && Noun(limbs, at) is not null) return true;
        return false;
    }

    /// <summary>"will be in the Turkish capital": a noun as predicate after "in".</summary>
    Occasion? BeIn(Limbs limbs, int word) =>
        limbs.Child(word, "cop") >= 0 && ClauseMaker.Preposition(limbs, word) == "in" ? book.Verb("be") : null;
}
