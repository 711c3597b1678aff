namespace Entente.Reading.Mentions;

/// <summary>Settles whom "he", "she", "it" and "they" stand for.</summary>
/// <remarks>
/// Every figure that agrees in number, sex and sort and that grammar allows is weighed by <see cref="Salience"/>; the heaviest wins.
/// Example: "The king met Obama. He spoke." Counter-example: "The king saw him" is never the king.
/// </remarks>
sealed class PronounReader(List<Outline> outlines, List<Figure> figures, Quotes quotes)
{
    const int Window = 3;
    const double Least = 18; // less than an aside two sentences ago
    const double Closeness = 1.4;
    const double Telling = 2;

    /// <summary>Links a pronoun of the third person, if someone fits.</summary>
    public void Read(Phrase pronoun)
    {
        var outline = outlines[pronoun.Sentence];
        if (Pronouns.IsReflexive(outline.Sentence[pronoun.Head].ToString()))
        {
            if (Self(outline, pronoun) is { } self) Bind(pronoun, self, 0.9);
            return;
        }

        if (Pronouns.IsNeuter(pronoun.Lemma) && IsEmpty(outline, pronoun.Head)) return;
        var (best, weight, second) = Choose(outline, pronoun);
        if (best is not null && weight >= Least) Bind(pronoun, best, 0.5 + (0.45 * (weight - second) / weight));
    }

    /// <summary>The subject of its clause; of a clause without one, of the clause around it.</summary>
    static Figure? Self(Outline outline, Phrase pronoun)
    {
        for (var clause = outline.Clause(pronoun.Head); ; clause = outline.Clause(outline.Tree[clause].Head))
        {
            if (outline.Subject(clause) is var subject && subject >= 0 && subject != pronoun.Head) return outline.HeadedBy(subject)?.Figure ?? outline.HeadedBy(outline.Tree[clause].Head)?.Figure;
            if (outline.Tree[clause].Head < 0) return null;
        }
    }

    (Figure? Best, double Weight, double Second) Choose(Outline outline, Phrase pronoun)
    {
        var speaker = quotes.Speaker(pronoun)?.Figure;
        var near = Binding.Nearest(outline, pronoun)?.Figure;
        var teller = Binding.Teller(outline, pronoun)?.Figure;
        (Figure? best, double weight, double second) = (null, 0, 0);
        foreach (var figure in figures)
        {
            if (figure == speaker || figure.Before(pronoun) is not { } last || pronoun.Sentence - last.Sentence > Window) continue;
            if (figure.Phrases.Exists(phrase => Binding.Forbids(outline, pronoun, phrase))) continue;
            var value = Agreement(pronoun, figure) is var fit && fit > 0 ? fit * (figure == teller ? Telling : figure == near ? Closeness : 1) * Salience.Of(figure, pronoun, Window) : 0;
            if (value > weight) (best, weight, second) = (figure, value, weight);
            else second = Math.Max(second, value);
        }

        return (best, weight, second);
    }

    /// <summary>How well a figure agrees: 0 not at all, 1 fully.</summary>
    static double Agreement(Phrase pronoun, Figure figure)
    {
        if (Pronouns.IsThirdPlural(pronoun.Lemma)) return Plural(figure);
        if (Pronouns.IsNeuter(pronoun.Lemma))
            return figure.IsPlural || figure.Members.Count > 0 || figure.Sort is Sort.Person or Sort.People ? 0 : figure.Sort == Sort.Thing ? 1.25 : 1;
        if (figure.Sort != Sort.Person || figure.IsPlural || figure.Members.Count > 0) return 0;
        if (figure.Sex == Sex.Unknown) return figure.IsNamed ? 0.8 : 0.6;
        return figure.Sex == pronoun.Sex ? 1 : 0;
    }

    static double Plural(Figure figure)
    {
        if (figure.Members.Count > 0 || figure.IsPlural) return figure.Sort == Sort.Thing ? 0.8 : 1;
        return figure.Sort switch
        {
            Sort.People => 1,
            Sort.Body => 0.5,
            Sort.State => 0.3,
            Sort.Person => 0.15,
            _ => 0,
        };
    }

    /// <summary>"It rains", "it is likely that", "it took a year to": nothing is meant.</summary>
    static bool IsEmpty(Outline outline, int word)
    {
        if (outline.Is(word, "expl")) return true;
        var verb = outline.Tree[word].Head;
        if (verb < 0 || !outline.Is(word, "nsubj")) return false;
        for (var i = verb + 1; i < outline.Tree.Count; i++)
            if (outline.Tree[i].Head == verb && outline.Relation(i) is "csubj" || (outline.Tree[i].Head == verb && outline.Is(i, "ccomp") && outline.Tree[verb].Upos is Parsing.Upos.Adj)) return true;
        return outline.Tree[verb].Lemma is "rain" or "snow" or "seem" or "appear" or "turn";
    }

    static void Bind(Phrase pronoun, Figure figure, double confidence)
    {
        if (figure.Antecedent(pronoun) is not { } antecedent) return;
        pronoun.Link = new Link(figure.Members.Count > 0 ? figure.Members : [figure], [antecedent], "reference-pronoun", Math.Round(confidence, 2));
        if (figure.Sex == Sex.Unknown && pronoun.Sex != Sex.Unknown) figure.Sex = pronoun.Sex;
        figure.Add(pronoun);
    }
}
