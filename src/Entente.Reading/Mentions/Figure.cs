namespace Entente.Reading.Mentions;

/// <summary>Someone or something a document speaks of, with all the phrases that stand for it so far.</summary>
sealed class Figure
{
    public Figure(Phrase first)
    {
        (Sort, Sex, IsPlural, Actor, Person) = (first.Sort, first.Sex, first.IsPlural, first.Actor, first.Person);
        Add(first);
    }

    /// <summary>In text order.</summary>
    public List<Phrase> Phrases { get; } = [];

    public Sort Sort { get; private set; }

    public Sex Sex { get; set; }

    public bool IsPlural { get; }

    /// <summary>Index of the listed actor; -1 for none.</summary>
    public int Actor { get; }

    /// <summary>Index of the listed person; -1 for none.</summary>
    public int Person { get; }

    /// <summary>Those a group is made of; empty for one.</summary>
    public List<Figure> Members { get; } = [];

    public bool IsNamed => Actor >= 0 || Person >= 0 || Phrases.Exists(phrase => phrase.Kind == PhraseKind.Name);

    public void Add(Phrase phrase)
    {
        phrase.Figure = this;
        var at = Phrases.Count;
        while (at > 0 && phrase.IsBefore(Phrases[at - 1])) at--;
        Phrases.Insert(at, phrase);
        if (Sort == Sort.Thing) Sort = phrase.Sort;
        if (Sex == Sex.Unknown) Sex = phrase.Sex;
    }

    /// <summary>The last phrase before another that stands for it; null where there is none.</summary>
    public Phrase? Before(Phrase other) => Phrases.FindLast(phrase => phrase.IsBefore(other));

    /// <summary>The last name before another, else the last description, else the last pronoun, else the first that follows.</summary>
    public Phrase? Antecedent(Phrase other) =>
        Phrases.FindLast(phrase => phrase is { Kind: PhraseKind.Name, IsModifier: false } && phrase.IsBefore(other))
        ?? Phrases.FindLast(phrase => phrase is { Kind: not PhraseKind.Pronoun, IsModifier: false } && phrase.IsBefore(other)) ?? Before(other) ?? Phrases.Find(phrase => phrase != other);
}
