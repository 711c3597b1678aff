using Entente.Reading.Parsing;

namespace Entente.Reading.Times;

/// <summary>Expressions that only the tree tells from other words.</summary>
static class TreeMakers
{
    /// <summary>"the March accession": a month's name that hangs on the noun behind it.</summary>
    public static Meaning? MonthOfNoun(Match m)
    {
        var (tree, word) = m.Scene.Place(m.Start);
        var row = tree[word];
        var dates = row.Xpos == "NNP" && row.Head > word && row.Head <= word + 3 && tree[row.Head].Upos == Upos.Noun
            && (Attacher.Is(row.Deprel, "compound") || Attacher.Is(row.Deprel, "nmod"));
        return dates && m[Kind.RiskyMonth] is { } month ? DateMakers.NearestMonth(m, month) : null;
    }

    /// <summary>"daily", "annual": how often, where it stands by itself or before what is held; "the daily" is a newspaper, an "annual rate" a measure.</summary>
    public static Meaning? Habit(Match m)
    {
        var (tree, word) = m.Scene.Place(m.Start);
        var row = tree[word];
        if (row.Upos is Upos.Noun or Upos.Propn) return null;
        if (row.Head > word && !Attacher.Is(row.Deprel, "advmod") && !IsHeld(m.Scene, tree[row.Head])) return null;
        return LengthMakers.Set(m);
    }

    static bool IsHeld(Scene scene, TreeRow noun) =>
        noun.Upos == Upos.Verb || (noun.Upos == Upos.Noun && (scene.Governors.IsEvent(noun.Lemma) || noun.Lemma is "basis" or "life"));

    /// <summary>Whether an atom's word only counts the noun behind it: "the 15th floor".</summary>
    public static bool IsBeforeNoun(Match m, int atom)
    {
        var (tree, word) = m.Scene.Place(atom);
        return tree[word].Head > word || (word + 1 < tree.Count && tree[word + 1].Upos is Upos.Noun or Upos.Propn or Upos.Adj or Upos.Num);
    }

    /// <summary>"the past", "the future" as nouns; before another noun they are adjectives: "the past problems".</summary>
    public static Meaning? NounRef(Match m)
    {
        var (tree, word) = m.Scene.Place(m.End - 1);
        return tree[word].Head > word && Attacher.Is(tree[word].Deprel, "amod") ? null : new Meaning(TimeType.Date, m.Rule.Value) { Range = Ranges.Of(m) };
    }

    /// <summary>"will one day be": a day left open, where it stands before a verb that looks ahead.</summary>
    public static Meaning? OneDay(Match m)
    {
        var (tree, word) = m.Scene.Place(m.End - 1);
        var ahead = tree[word].Head > word && m.Scene.Tense.Of(m.Scene, m.Start, m.End) == Aspect.Future;
        return ahead ? new Meaning(TimeType.Date, m.Rule.Value) { Range = Ranges.Of(m), Confidence = 0.8 } : null;
    }

    /// <summary>"the 8-month-old truce": how long something has lasted; of a person it is an age.</summary>
    public static Meaning? Old(Match m)
    {
        if (m.End >= m.Scene.Atoms.Count) return null;
        var (tree, word) = m.Scene.Place(m.End);
        return m.Scene.Governors.IsEvent(tree[word].Lemma) ? LengthMakers.Length(m) : null;
    }
}
