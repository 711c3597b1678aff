using System.Collections.Immutable;

namespace Entente.Reading.Mentions;

/// <summary>Settles whom a description in the singular stands for: "the minister", "the country", "the visiting president".</summary>
sealed class DescriptionReader(List<Outline> outlines, List<Figure> figures, (ImmutableArray<Actor> Actors, ImmutableArray<Person> People) cast, NounList nouns, Quotes quotes)
{
    const int Far = 12; // sentences: a description of someone not spoken of for so long is of someone else
    const int Near = 3;
    static readonly string[] Loose = ["entire", "whole", "same", "very", "said", "visiting", "current", "present", "young", "late", "embattled", "local", "tiny", "neighbouring"];
    static readonly string[] Young = ["kid", "child", "teenager", "youth", "teen", "youngster"];
    static readonly string[] Ranks = ["vice", "deputy", "assistant"];
    static readonly string[] Links = [" of ", " to ", " for ", " in "];
    static readonly string[] Diplomats = ["ambassador", "foreign minister", "envoy"];

    /// <summary>Whether it hangs on who a pronoun is: "his country".</summary>
    public bool Waits(Phrase phrase)
    {
        if (phrase is not { Sort: Sort.State, Opening: Opening.Possessive, IsPlural: false }) return false;
        var outline = outlines[phrase.Sentence];
        for (var i = phrase.First; i < phrase.Head; i++)
            if (outline.HeadedBy(i) is { Kind: PhraseKind.Pronoun }) return true;
        return false;
    }

    /// <summary>Gives a description the figure it stands for, or a new one.</summary>
    public void Read(Phrase phrase)
    {
        var outline = outlines[phrase.Sentence];
        var found = Same(outline, phrase) ?? Settle(outline, phrase);
        if (found is null)
        {
            figures.Add(new Figure(phrase));
            return;
        }

        var (figure, rule, confidence) = found.Value;
        if (IsDefinite(phrase) && figure.Antecedent(phrase) is { } antecedent) phrase.Link = new Link([figure], [antecedent], rule, confidence);
        figure.Add(phrase);
    }

    static bool IsDefinite(Phrase phrase) => phrase.Opening is Opening.The or Opening.This or Opening.Possessive;

    /// <summary>"Ozola, the minister": apposition; "Ozola is the minister": said of it.</summary>
    static (Figure, string, double)? Same(Outline outline, Phrase phrase)
    {
        if (phrase.Sort is Sort.Thing) return null;
        if (outline.Is(phrase.Head, "appos") && outline.HeadedBy(outline.Tree[phrase.Head].Head)?.Figure is { } named && Fits(phrase, named)) return (named, "reference-apposition", 0.9);
        for (var i = phrase.Head + 1; i < outline.Tree.Count; i++)
            if (outline.Is(i, "appos") && outline.Tree[i].Head == phrase.Head && outline.HeadedBy(i) is { Kind: PhraseKind.Name, Figure: { } figure } && Fits(phrase, figure)) return (figure, "reference-apposition", 0.9);
        return Said(outline, phrase);
    }

    static (Figure, string, double)? Said(Outline outline, Phrase phrase)
    {
        var (subject, cop, not) = (-1, false, false);
        for (var i = 0; i < outline.Tree.Count; i++)
        {
            if (outline.Tree[i].Head != phrase.Head) continue;
            if (outline.Is(i, "nsubj")) subject = i;
            if (outline.Is(i, "cop")) cop = true;
            if (outline.Tree[i].Lemma is "not" or "n't" or "never") not = true;
        }

        return cop && !not && subject >= 0 && outline.HeadedBy(subject) is { Figure: { } figure } one && one.IsBefore(phrase) && Fits(phrase, figure) ? (figure, "reference-apposition", 0.85) : null;
    }

    static bool Fits(Phrase phrase, Figure figure) =>
        phrase.Sort == figure.Sort && phrase.IsPlural == figure.IsPlural && figure.Members.Count == 0 && (phrase.Sex == Sex.Unknown || figure.Sex == Sex.Unknown || phrase.Sex == figure.Sex);

    (Figure, string, double)? Settle(Outline outline, Phrase phrase)
    {
        if (!IsDefinite(phrase)) return null;
        return phrase.Sort switch
        {
            Sort.Person when !phrase.IsPlural => Office(phrase) ?? Head(outline, phrase) ?? Anyone(phrase),
            Sort.State => State(phrase),
            Sort.Thing => Side(phrase),
            _ => Head(outline, phrase) ?? (phrase.IsPlural ? null : Body(phrase)),
        };
    }

    /// <summary>"The minister": who holds such an office and was named last; "the US leader": who holds the highest one.</summary>
    (Figure, string, double)? Office(Phrase phrase)
    {
        if (phrase.Opening == Opening.Possessive && phrase.Nation < 0) return null;
        var fit = figures.Where(figure => figure.Person >= 0 && figure.Before(phrase) is not null && Holds(cast.People[figure.Person], phrase)).ToList();
        if (fit.Count == 0) return null;
        var last = fit.MaxBy(figure => Order(figure.Before(phrase)!))!;
        return (last, "reference-office", fit.Count == 1 ? 0.9 : 0.75);
    }

    static int Order(Phrase phrase) => (phrase.Sentence * 1000) + phrase.Head;

    bool Holds(Person person, Phrase phrase)
    {
        if (phrase.Nation >= 0 && person.Serves is { } serves && cast.Actors[phrase.Nation].Code != serves) return false;
        return person.Office is { } office && IsCalled(office, phrase);
    }

    /// <summary>Whether the holder of an office may be called so: "the minister" of a foreign minister, not of a prime minister or a deputy.</summary>
    static bool IsCalled(string office, Phrase phrase)
    {
        if (phrase.Lemma is "leader" or "statesman") return IsLeader(office);
        if (phrase.Lemma is "diplomat" or "envoy") return Diplomats.Any(word => office.Contains(word, StringComparison.Ordinal));
        var words = HeadOf(office).Split(' ', '-');
        if (words[^1] != phrase.Lemma && words[0] != phrase.Lemma && office != phrase.Lemma) return false;
        return Ranks.All(rank => words.Contains(rank) == phrase.Modifiers.Contains(rank)) && (phrase.Modifiers.Contains("prime") || !words.Contains("prime"));
    }

    /// <summary>"Minister" of "minister of foreign affairs", "undersecretary" of "undersecretary to the prime minister".</summary>
    static string HeadOf(string office)
    {
        foreach (var link in Links)
            if (office.IndexOf(link, StringComparison.Ordinal) is var cut && cut > 0) return office[..cut];
        return office;
    }

    static bool IsLeader(string office) =>
        office is "president" or "prime minister" or "premier" or "chancellor" or "king" or "queen" or "emperor" or "sultan" or "chairman" or "supreme leader" or "general secretary" or "leader" or "head of state" or "taoiseach";

    /// <summary>"The team" after "a team": the same noun, and nothing before it that the earlier one contradicts.</summary>
    (Figure, string, double)? Head(Outline outline, Phrase phrase)
    {
        Figure? best = null;
        var at = -1;
        foreach (var figure in figures)
        {
            if (figure.Before(phrase) is not { } last || phrase.Sentence - last.Sentence > Far || Order(last) <= at) continue;
            if (figure.Sort != phrase.Sort && figure.Sort != Sort.Thing || figure.Members.Count > 0 || figure.Phrases.Exists(other => Binding.Forbids(outline, phrase, other))) continue;
            if (figure.Phrases.Exists(other => other.IsBefore(phrase) && Shares(phrase, other)) && !Contradicts(phrase, figure)) (best, at) = (figure, Order(last));
        }

        return best is null ? null : (best, "reference-noun", 0.8);
    }

    bool Shares(Phrase phrase, Phrase other)
    {
        if (other.Opening == Opening.Any || other.IsModifier) return false;
        if (phrase.IsPlural != other.IsPlural && other.Kind != PhraseKind.Name) return false;
        if (phrase.Lemma == other.Lemma) return true;
        if (other.Kind != PhraseKind.Name || phrase.Sort == Sort.Person) return false;
        return other.Modifiers.Contains(phrase.Lemma) || (other.Actor >= 0 && Array.Exists(cast.Actors[other.Actor].Name.Split(' '), word => word.Equals(phrase.Lemma, StringComparison.OrdinalIgnoreCase)));
    }

    /// <summary>Whether something said before the noun was never said of the figure: "the US team" of one that is Brazil's.</summary>
    bool Contradicts(Phrase phrase, Figure figure)
    {
        var nations = figure.Phrases.Where(other => other.Nation >= 0).Select(other => other.Nation).ToList();
        if (phrase.Nation >= 0 && !nations.Contains(phrase.Nation)) return true;
        if (Possessor(phrase) is { } owner && figure.Phrases.Exists(other => Possessor(other) is { } peer && peer != owner)) return true;
        return phrase.Modifiers.Any(word => !Loose.Contains(word) && !figure.Phrases.Exists(other => other.Modifiers.Contains(word) || other.Lemma == word));
    }

    /// <summary>Whose it is said to be: "Chile's" in "Chile's team".</summary>
    Figure? Possessor(Phrase phrase)
    {
        if (phrase.Opening != Opening.Possessive) return null;
        var outline = outlines[phrase.Sentence];
        for (var i = phrase.First; i < phrase.Head; i++)
            if (outline.Tree[i].Head == phrase.Head && outline.Tree[i].Deprel == "nmod:poss") return outline.HeadedBy(i)?.Figure;
        return null;
    }

    /// <summary>"The boy", "the man": the one person of that sex spoken of just before.</summary>
    (Figure, string, double)? Anyone(Phrase phrase)
    {
        if (phrase.Modifiers.Length > 0 || (phrase.Sex == Sex.Unknown && !Young.Contains(phrase.Lemma)) || phrase.Opening == Opening.Possessive) return null;
        var fit = figures.Where(figure => figure.Sort == Sort.Person && !figure.IsPlural && (figure.Sex == phrase.Sex || phrase.Sex == Sex.Unknown) && Salience.Of(figure, phrase, Near) > 0).ToList();
        return fit.Count == 1 ? (fit[0], "reference-person", 0.7) : null;
    }

    /// <summary>"The country", "the Kingdom": the state most present; a word of its official name narrows it down.</summary>
    (Figure, string, double)? State(Phrase phrase)
    {
        if (phrase.IsPlural || phrase.Modifiers.Length > 1 || phrase.Nation >= 0) return null;
        if (phrase.Opening == Opening.Possessive && Own(phrase) is { } own) return (own, "reference-state", 0.8);
        if (quotes.Speaker(phrase)?.Figure is { Person: >= 0 } speaker && Served(speaker) is { } home) return (home, "reference-state", 0.75);
        var form = phrase.Lemma is "kingdom" or "republic" or "emirate" or "sultanate" or "federation" ? phrase.Lemma : null;
        var fit = figures.Where(figure => figure is { Sort: Sort.State, Actor: >= 0 } && (form is null || nouns.IsCalled(cast.Actors[figure.Actor].Code, form)))
            .Select(figure => (Figure: figure, Weight: Salience.Of(figure, phrase, form is null ? Near : Far))).Where(pair => pair.Weight > 0).OrderByDescending(pair => pair.Weight).ToList();
        return fit.Count == 0 ? null : (fit[0].Figure, "reference-state", fit.Count == 1 ? 0.85 : 0.65);
    }

    /// <summary>"His country": the one he serves.</summary>
    Figure? Own(Phrase phrase) =>
        Possessor(phrase) is { Person: >= 0 } owner ? Served(owner) : null;

    Figure? Served(Figure person) =>
        cast.People[person.Person].Serves is { } code ? figures.Find(figure => figure.Actor >= 0 && cast.Actors[figure.Actor].Code == code) : null;

    /// <summary>"The Cambodian side".</summary>
    (Figure, string, double)? Side(Phrase phrase) =>
        phrase is { Lemma: "side", Nation: >= 0, IsPlural: false } && figures.Find(figure => figure.Actor == phrase.Nation) is { } figure ? (figure, "reference-side", 0.95) : null;

    /// <summary>"The organisation", "the bloc", "the company": the body most present that may be called so.</summary>
    (Figure, string, double)? Body(Phrase phrase)
    {
        if (phrase.Sort != Sort.Body || phrase.Modifiers.Length > 0 || phrase.Nation >= 0 || phrase.Opening == Opening.Possessive) return null;
        if (phrase.Lemma is not ("organisation" or "organization" or "group" or "bloc" or "agency" or "company" or "firm" or "movement" or "association" or "body" or "grouping" or "alliance" or "union" or "institution")) return null;
        var fit = figures.Where(figure => figure.Sort == Sort.Body && figure.IsNamed && !figure.IsPlural && figure.Members.Count == 0)
            .Select(figure => (Figure: figure, Weight: Salience.Of(figure, phrase, Near))).Where(pair => pair.Weight > 0).OrderByDescending(pair => pair.Weight).ToList();
        return fit.Count == 0 ? null : (fit[0].Figure, "reference-body", fit.Count == 1 ? 0.8 : 0.6);
    }
}
