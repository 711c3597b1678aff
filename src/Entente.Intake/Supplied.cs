using Entente.Reading.Documents;

namespace Entente.Intake;

/// <summary>What the person handing documents in says about them: <c>--date</c>, <c>--title</c>, <c>--publisher</c>, <c>--url</c>.</summary>
/// <remarks>
/// It wins over what a page, a PDF or a text says of itself. It only fills gaps of JSON lines, TimeML and CoNLL-U: there each
/// document carries its own facts, and one option stands for all of them.
/// </remarks>
public sealed record Supplied
{
    public static Supplied None { get; } = new();

    public DateOnly? Date { get; init; }

    public string? Title { get; init; }

    public string? Publisher { get; init; }

    public string? Url { get; init; }

    /// <summary>For pages and texts: what is said here replaces what the document says.</summary>
    internal Document Over(Document document) => document with
    {
        Title = Title ?? document.Title,
        Publisher = Publisher ?? document.Publisher,
        Url = Url ?? document.Url,
        Published = Date is { } day ? Publication.On(day, PublishedBasis.Given) : document.Published,
    };

    /// <summary>For records that carry their own facts: what is said here fills what they leave out.</summary>
    internal Document Under(Document document) => document with
    {
        Title = document.Title ?? Title,
        Publisher = document.Publisher ?? Publisher,
        Url = document.Url ?? Url,
        Published = document.Published.Basis == PublishedBasis.Unknown && Date is { } day
            ? Publication.On(day, PublishedBasis.Given) : document.Published,
    };
}
