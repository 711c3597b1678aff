using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Entente.Ledger.Briefs;

/// <summary>The end-notes of a Word document.</summary>
sealed class WordNotes
{
    readonly EndnotesPart _part;

    /// <summary>
    /// With the two marks that part notes from text, which Word asks for. The first says what follows: a heading in the text would stand
    /// alone on its page where a program puts the notes on a page of their own, as LibreOffice does.
    /// </summary>
    public WordNotes(EndnotesPart part)
    {
        _part = part;
        part.Endnotes = new Endnotes(
            new Endnote(WordBrief.Paragraph("Heading1", new Run(new SeparatorMark())), WordBrief.Paragraph("Heading1", WordBrief.Run("Notes"))) { Type = FootnoteEndnoteValues.Separator, Id = -1 },
            new Endnote(new Paragraph(new Run(new ContinuationSeparatorMark()))) { Type = FootnoteEndnoteValues.ContinuationSeparator, Id = 0 });
    }

    public void Add(EndNote note)
    {
        var paragraph = WordBrief.Paragraph(
            "EndnoteText", new Run(new RunProperties(new RunStyle { Val = "EndnoteReference" }), new EndnoteReferenceMark()),
            WordBrief.Run($" “{note.Quote}” "), WordBrief.Run(note.Title, new Italic()));
        var facts = string.Concat(new[] { note.Publisher, note.Day }.OfType<string>().Select(fact => $", {fact}"));
        paragraph.Append(WordBrief.Run(facts + "."));
        if (note.Url is { } url)
        {
            var link = _part.AddHyperlinkRelationship(new(url), isExternal: true);
            paragraph.Append(WordBrief.Run(" "), new Hyperlink(WordBrief.Run(url, new RunStyle { Val = "Hyperlink" })) { Id = link.Id });
        }

        _part.Endnotes!.Append(new Endnote(paragraph) { Id = note.Number });
    }

    /// <summary>Where a note is first cited: Word numbers notes by these places, and later ones find it by its bookmark.</summary>
    public static OpenXmlElement[] Reference(int number) =>
    [
        new BookmarkStart { Id = Name(number), Name = $"note{number}" },
        new Run(new RunProperties(new RunStyle { Val = "EndnoteReference" }), new EndnoteReference { Id = number }),
        new BookmarkEnd { Id = Name(number) },
    ];

    /// <summary>A note cited again: a field that shows its number, whatever it has become.</summary>
    public static OpenXmlElement[] Again(int number) =>
    [
        Field(new FieldChar { FieldCharType = FieldCharValues.Begin }),
        Field(new FieldCode($" NOTEREF note{number} \\f \\h ") { Space = SpaceProcessingModeValues.Preserve }),
        Field(new FieldChar { FieldCharType = FieldCharValues.Separate }),
        Field(new Text(Name(number))),
        Field(new FieldChar { FieldCharType = FieldCharValues.End }),
    ];

    static Run Field(OpenXmlElement part) => new(new RunProperties(new RunStyle { Val = "EndnoteReference" }), part);

    static string Name(int number) => number.ToString(CultureInfo.InvariantCulture);
}
