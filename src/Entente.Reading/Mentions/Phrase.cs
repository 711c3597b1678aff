using Entente.Reading.Documents;

namespace Entente.Reading.Mentions;

enum PhraseKind
{
    Name,
    Noun,
    Pronoun,

    /// <summary>Several joined by "and".</summary>
    Group,
}

/// <summary>What a noun phrase does in its clause, the most prominent first.</summary>
enum Function
{
    Subject,
    Object,
    Oblique,
    Other,
}

/// <summary>How a noun phrase begins, where that tells whether it has been spoken of.</summary>
enum Opening
{
    Bare,
    The,
    This,
    A,

    /// <summary>"Every", "no": nobody in particular.</summary>
    Any,
    Possessive,
}

/// <summary>A noun phrase or pronoun of a sentence: what may stand for someone, or be stood for.</summary>
sealed class Phrase
{
    public required int Sentence { get; init; }

    /// <summary>Index of its first word.</summary>
    public required int First { get; init; }

    /// <summary>Index after the last word; what follows the noun is left out.</summary>
    public required int End { get; init; }

    public required int Head { get; init; }

    public required Span Span { get; init; }

    public required PhraseKind Kind { get; init; }

    /// <summary>The head's dictionary form, lower case.</summary>
    public required string Lemma { get; init; }

    public Function Function { get; init; }

    public Opening Opening { get; init; }

    public Sort Sort { get; init; }

    public Sex Sex { get; init; }

    public bool IsPlural { get; init; }

    /// <summary>Index of the listed actor it names; -1 for none.</summary>
    public int Actor { get; init; } = -1;

    /// <summary>Index of the listed person it names; -1 for none.</summary>
    public int Person { get; init; } = -1;

    /// <summary>Index of the listed actor that stands before its noun, "Turkish" in "the Turkish minister"; -1 for none.</summary>
    public int Nation { get; init; } = -1;

    /// <summary>Words between the article and the noun, lower case, nations left out.</summary>
    public string[] Modifiers { get; init; } = [];

    /// <summary>Whether it only qualifies another noun: "Turkish" in "Turkish ministers".</summary>
    public bool IsModifier { get; init; }

    /// <summary>Whether its noun is an ordinary word of the lists, capital or not.</summary>
    public bool IsCommon { get; init; }

    /// <summary>For a group, what is joined.</summary>
    public IReadOnlyList<Phrase> Members { get; init; } = [];

    /// <summary>Whom it stands for, once that is settled.</summary>
    public Figure? Figure { get; set; }

    /// <summary>How it was linked; null where it was not, or makes no claim of its own.</summary>
    public Link? Link { get; set; }

    public bool IsBefore(Phrase other) => Sentence < other.Sentence || (Sentence == other.Sentence && Head < other.Head);
}

/// <summary>What a phrase was found to stand for.</summary>
/// <param name="To">One figure, or several for a plural.</param>
/// <param name="Antecedents">The phrase each was last known by.</param>
/// <param name="Rule">The id of the rule.</param>
/// <param name="Confidence">0 to 1.</param>
sealed record Link(IReadOnlyList<Figure> To, IReadOnlyList<Phrase> Antecedents, string Rule, double Confidence);
