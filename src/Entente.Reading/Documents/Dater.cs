namespace Entente.Reading.Documents;

/// <summary>When a document was published, and the day its "yesterday" counts from.</summary>
/// <param name="Published">Given, else by the dateline, else by metadata, else unknown.</param>
/// <param name="Anchor">The day relative dates count from; null where nothing tells.</param>
public readonly record struct Dating(Publication Published, DateOnly? Anchor);

/// <summary>Weighs what was given, the dateline and the metadata.</summary>
public static class Dater
{
    /// <param name="document">What intake knows.</param>
    /// <param name="dateline">As <see cref="DatelineReader.Read"/> found it; null for none.</param>
    public static Dating Date(Document document, Dateline? dateline)
    {
        var known = document.Published;
        var filed = dateline?.On(known.Date);
        if (known.Basis == PublishedBasis.Given)
        {
            // An agency files on one day and sends past midnight: "today" in the text is then the dateline's day.
            var near = filed is { } day && Math.Abs(day.DayNumber - known.Date!.Value.DayNumber) <= 1;
            return new(known, near ? filed : known.Date);
        }

        var published = filed is { } found ? Publication.On(found, PublishedBasis.Dateline) : known;
        return new(published, published.Date);
    }
}
