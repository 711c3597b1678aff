namespace Entente.Reading.Documents;

/// <summary>When a document was published, and the day that "yesterday" in it counts from.</summary>
/// <remarks>
/// An agency's story is often filed under one day and dated by the next, or the other way about: it is written on the dateline's
/// day. A dateline further away is of another time (a reprint, a typing error), and the day that was given is the better guide.
/// </remarks>
public readonly record struct Filing
{
    const int FilingDay = 1; // how far, in days, the two may lie apart

    Filing(Publication published, DateOnly? anchor) => (Published, Anchor) = (published, anchor);

    public Publication Published { get; }

    /// <summary>Null where no day is known.</summary>
    public DateOnly? Anchor { get; }

    /// <summary>Settles both: a day given, else the dateline's, else the metadata's.</summary>
    /// <param name="known">What intake knows.</param>
    /// <param name="dateline">The dateline's day, where there is one.</param>
    public static Filing Of(Publication known, DateOnly? dateline)
    {
        if (dateline is not { } written) return new(known, known.Date);
        if (known is not { Basis: PublishedBasis.Given, Date: { } given }) return new(Publication.On(written, PublishedBasis.Dateline), written);
        return new(known, Math.Abs(given.DayNumber - written.DayNumber) <= FilingDay ? written : given);
    }
}
