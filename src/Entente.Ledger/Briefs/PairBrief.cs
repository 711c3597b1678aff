using System.Collections.Immutable;

namespace Entente.Ledger.Briefs;

/// <summary>A page on two parties, for a person: every line leads to the words it rests on.</summary>
/// <param name="Title">"Cambodia and Japan".</param>
/// <param name="Basis">What it was made of, and when.</param>
/// <param name="Sections">In reading order; none is empty.</param>
/// <param name="Notes">End-notes; the first has number 1.</param>
public sealed record PairBrief(string Title, string Basis, ImmutableArray<BriefSection> Sections, ImmutableArray<EndNote> Notes);

/// <summary>Lines under a heading.</summary>
public sealed record BriefSection(string Heading, ImmutableArray<BriefLine> Lines);

/// <summary>One statement of a brief.</summary>
/// <param name="Lead">What the eye looks for: a date, a name; empty for none.</param>
/// <param name="Text">Plain text without line breaks.</param>
/// <param name="Notes">Numbers of the end-notes it rests on; none for lines that sum up others.</param>
public sealed record BriefLine(string Lead, string Text, ImmutableArray<int> Notes)
{
    /// <summary>Something a reader must not miss: a promise overdue, a day that passed without a report.</summary>
    public string? Alert { get; init; }

    /// <summary>Heads the lines that follow it.</summary>
    public bool IsHeading { get; init; }
}

/// <summary>The words a line rests on, and who published them.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Quote">Verbatim.</param>
/// <param name="Title">Of the document; its name in the ledger where it has no title.</param>
/// <param name="Publisher">Null where unknown.</param>
/// <param name="Day">Of publication, as people write it; null where unknown.</param>
/// <param name="Url">An absolute http or https address; null where there is none.</param>
public sealed record EndNote(int Number, string Quote, string Title, string? Publisher, string? Day, string? Url);
