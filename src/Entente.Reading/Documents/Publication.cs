namespace Entente.Reading.Documents;

/// <summary>What the day of publication rests on (the contract's <c>publishedBasis</c>), best first.</summary>
public enum PublishedBasis
{
    /// <summary>Nothing tells.</summary>
    Unknown,

    /// <summary>Worked out from the dates the text mentions.</summary>
    Inferred,

    /// <summary>The page's or file's own metadata.</summary>
    Metadata,

    /// <summary>The agency's dateline: "PHNOM PENH, Dec. 18 (Xinhua) --".</summary>
    Dateline,

    /// <summary>Said by whoever handed the document in: a JSON line's <c>date</c>, <c>--date</c>.</summary>
    Given,
}

/// <summary>The day a document was published and how that is known. Only a whole day counts: "in 2023" is unknown.</summary>
public readonly record struct Publication
{
    Publication(DateOnly? date, PublishedBasis basis) => (Date, Basis) = (date, basis);

    public DateOnly? Date { get; }

    public PublishedBasis Basis { get; }

    public static Publication Unknown => default;

    /// <exception cref="ArgumentException">A known day with the basis <see cref="PublishedBasis.Unknown"/>.</exception>
    public static Publication On(DateOnly date, PublishedBasis basis) =>
        basis == PublishedBasis.Unknown ? throw new ArgumentException("A known day rests on something.", nameof(basis)) : new(date, basis);
}
