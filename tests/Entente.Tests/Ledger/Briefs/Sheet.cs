using Entente.Ledger.Briefs;

namespace Entente.Tests.Ledger.Briefs;

/// <summary>A brief made by hand, full of marks that mean something to Markdown, HTML and XML.</summary>
static class Sheet
{
    public const string Nasty = "<script>alert(\"1\")</script> & *stars* _lines_ [x](y) `code` #1 $m$ 𝒜";

    public static PairBrief Brief { get; } = new(
        $"Ruritania & {Nasty}",
        Nasty,
        [
            new("At a glance", [Line("Last contact", "A visit", 1, 2), new("Open promises", Nasty, []) { Alert = "1 overdue <now>" }]),
            new("Meetings", [new("Held <here>", "", []) { IsHeading = true }, Line(Nasty, Nasty, 2), Line("", "- no list", 1), new("Ahead", "", []) { IsHeading = true }, Line("", "1. no list", 3)]),
        ],
        [
            new(1, Nasty, Nasty, Nasty, "1 May 2024", "https://example.org/?a=1&b=%3C2%3E"),
            new(2, "after her visit", "On the visit", null, null, null),
            new(3, "words", "A title", "Sample Wire", "6 June 2024", null),
        ]);

    static BriefLine Line(string lead, string text, params int[] notes) => new(lead, text, [.. notes]);
}
