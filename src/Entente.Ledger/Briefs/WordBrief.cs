using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Entente.Ledger.Briefs;

/// <summary>Writes a brief as a Word document (Office Open XML) with real end-notes, so that they keep their numbers when somebody edits it.</summary>
public static class WordBrief
{
    /// <summary>A whole document to a stream that can seek.</summary>
    public static void Write(PairBrief brief, Stream output)
    {
        using var package = WordprocessingDocument.Create(output, WordprocessingDocumentType.Document);
        package.PackageProperties.Title = brief.Title;
        package.PackageProperties.Language = "en-GB";
        var main = package.AddMainDocumentPart();
        main.AddNewPart<StyleDefinitionsPart>().Styles = WordStyles.Make();
        // Word numbers end-notes i, ii, iii unless told otherwise, in the settings and in the section.
        main.AddNewPart<DocumentSettingsPart>().Settings = new Settings(new EndnoteDocumentWideProperties(
            new NumberingFormat { Val = NumberFormatValues.Decimal }, new EndnoteSpecialReference { Id = -1 }, new EndnoteSpecialReference { Id = 0 }));
        var notes = new WordNotes(main.AddNewPart<EndnotesPart>());
        var body = new Body(Paragraph("Title", Run(brief.Title)), Paragraph("Subtitle", Run(brief.Basis)));
        var cited = new HashSet<int>();
        foreach (var section in brief.Sections)
        {
            body.Append(Paragraph("Heading1", Run(section.Heading)));
            foreach (var line in section.Lines) body.Append(line.IsHeading ? Paragraph("Heading2", Run(line.Lead)) : Line(line, cited));
        }

        body.Append(new SectionProperties(
            new EndnoteProperties(new NumberingFormat { Val = NumberFormatValues.Decimal }),
            new PageSize { Width = 11906, Height = 16838 }, // A4, in twentieths of a point
            new PageMargin { Top = 1134, Bottom = 1134, Left = 1134, Right = 1134, Header = 567, Footer = 567, Gutter = 0 }));
        foreach (var note in brief.Notes) notes.Add(note);
        main.Document = new Document(body);
    }

    static Paragraph Line(BriefLine line, HashSet<int> cited)
    {
        var paragraph = Paragraph("ListBullet");
        if (line.Lead.Length > 0) paragraph.Append(Run(line.Lead + ": ", new Bold()));
        paragraph.Append(Run(line.Text));
        if (line.Alert is { } alert) paragraph.Append(Run($" ({alert})", new Bold(), new Color { Val = "A00000" }));
        for (var i = 0; i < line.Notes.Length; i++)
        {
            if (i > 0) paragraph.Append(Run(",", new VerticalTextAlignment { Val = VerticalPositionValues.Superscript }));
            paragraph.Append(cited.Add(line.Notes[i]) ? WordNotes.Reference(line.Notes[i]) : WordNotes.Again(line.Notes[i]));
        }

        return paragraph;
    }

    internal static Paragraph Paragraph(string style, params OpenXmlElement[] runs) =>
        new([new ParagraphProperties(new ParagraphStyleId { Val = style }), .. runs]);

    internal static Run Run(string text, params OpenXmlElement[] look) =>
        look.Length == 0 ? new(Words(text)) : new(new RunProperties(look), Words(text));

    static Text Words(string text) => new(text) { Space = SpaceProcessingModeValues.Preserve };
}
