using System.Collections.Immutable;

namespace Entente.Reading.Mentions;

/// <summary>Settles whom a plural with a number stands for: "the two leaders", "both sides", "the three countries".</summary>
sealed class SetReader(List<Outline> outlines, List<Figure> figures, (ImmutableArray<Actor> Actors, ImmutableArray<Person> People) cast)
{
    const int Window = 8;
    const int Near = 2;

    /// <summary>Links the description where as many fit as it says; returns whether it did.</summary>
    public bool Read(Phrase phrase)
    {
        var count = Count(phrase);
        if (count == 0) return false;
        var fit = Candidates(phrase, count);
        if (fit.Count < count) return false;
        phrase.Link = new Link(fit, [.. fit.Select(figure => figure.Antecedent(phrase)!)], "reference-set", 0.75);
        var set = new Figure(phrase);
        set.Members.AddRange(fit);
        figures.Add(set);
        return true;
    }

    /// <summary>How many it says; 2 for "both", "the sides", "the two"; 0 where it says nothing.</summary>
    int Count(Phrase phrase)
    {
        var outline = outlines[phrase.Sentence];
        if (phrase.Kind == PhraseKind.Noun && !phrase.IsPlural && phrase.Lemma is not ("pair" or "duo" or "couple" or "both" or "two" or "three" or "four")) return 0;
        for (var i = phrase.First; i < phrase.End; i++)
            switch (outline.Tree[i].Lemma.ToLowerInvariant())
            {
                case "both" or "two" or "2" when phrase.First == phrase.Head || phrase.Opening is Opening.The or Opening.This || outline.Tree[i].Lemma.Equals("both", StringComparison.OrdinalIgnoreCase): return 2;
                case "three" when phrase.Opening == Opening.The: return 3;
                case "four" when phrase.Opening == Opening.The: return 4;
            }

        if (phrase is { Lemma: "pair" or "duo" or "couple", Opening: Opening.The, Modifiers: [] }) return 2;
        return phrase is { Lemma: "side", IsPlural: true, Opening: Opening.The, Modifiers: [] } ? 2 : 0;
    }

    List<Figure> Candidates(Phrase phrase, int count)
    {
        var people = phrase.Sort == Sort.Person || phrase.Lemma is "pair" or "duo";
        var states = phrase.Sort == Sort.State || phrase.Lemma is "side" or "government" or "neighbour" or "neighbor" or "party";
        if (!people && !states && phrase.Head > phrase.First) return [];
        if (phrase.First == phrase.Head || phrase.Lemma is "both" or "two") return Either(phrase, count);
        if (people) return Last(phrase, count, figure => figure.Person >= 0 && Holds(cast.People[figure.Person], phrase));
        return Last(phrase, count, figure => figure is { Sort: Sort.State, Actor: >= 0 } || (phrase.Lemma is "side" or "party" && figure.Actor >= 0));
    }

    List<Figure> Either(Phrase phrase, int count)
    {
        var people = Last(phrase, count, figure => figure.Person >= 0 && Salience.Of(figure, phrase, Near) > 0);
        return people.Count == count ? people : Last(phrase, count, figure => figure.Actor >= 0 && Salience.Of(figure, phrase, Near) > 0);
    }

    static bool Holds(Person person, Phrase phrase) =>
        phrase.Lemma is "pair" or "duo" or "couple" or "leader" or "man" or "woman" or "official" or "diplomat" or "politician" or "statesman" || person.Office?.Contains(phrase.Lemma, StringComparison.Ordinal) == true;

    /// <summary>The most present that fit: what is said often in the sentences before counts more than what is said last.</summary>
    List<Figure> Last(Phrase phrase, int count, Func<Figure, bool> fits)
    {
        var fit = figures.Where(figure => figure.Members.Count == 0 && fits(figure)).Select(figure => (Figure: figure, Weight: Presence(figure, phrase))).Where(pair => pair.Weight > 0)
            .OrderByDescending(pair => pair.Weight).Take(count).Select(pair => pair.Figure).ToList();
        return fit.Count == count ? [.. fit.OrderBy(figure => figure.Phrases[0].Span.Start)] : [];
    }

    double Presence(Figure figure, Phrase phrase)
    {
        double total = 0;
        foreach (var other in figure.Phrases)
            if (other.IsBefore(phrase) && phrase.Sentence - other.Sentence <= Window) total += Math.Pow(0.8, phrase.Sentence - other.Sentence);
        if (figure is not { Sort: Sort.State, Actor: >= 0 }) return total;
        foreach (var person in figures)
            if (person.Person >= 0 && cast.People[person.Person].Serves is { } code && code == cast.Actors[figure.Actor].Code && person.Before(phrase) is { } last && phrase.Sentence - last.Sentence <= Window)
                total += 0.5 * Math.Pow(0.8, phrase.Sentence - last.Sentence);
        return total;
    }
}
