using System.ComponentModel;
using System.Diagnostics;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Entente.Ledger.Briefs;

namespace Entente.Tests.Ledger.Briefs;

public sealed class WordBriefTests
{
    [Fact]
    public void Write_Document_IsValidOpenXml()
    {
        using var package = Open();
        Assert.Empty(new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Microsoft365).Validate(package, TestContext.Current.CancellationToken).Select(error => $"{error.Path?.XPath}: {error.Description}"));
    }

    [Fact]
    public void Write_Notes_AreRealEndnotesAndEachIsReferredToOnce()
    {
        using var package = Open();
        var notes = package.MainDocumentPart!.EndnotesPart!.Endnotes!.Elements<Endnote>().Where(note => note.Type is null).ToList();
        Assert.Equal([1L, 2L, 3L], notes.Select(note => note.Id!.Value));
        Assert.Equal([1L, 2L, 3L], Body(package).Descendants<EndnoteReference>().Select(one => one.Id!.Value));
        Assert.StartsWith($" “{Sheet.Nasty}” {Sheet.Nasty}, {Sheet.Nasty}, 1 May 2024.", notes[0].InnerText, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_NoteCitedAgain_IsAFieldThatPointsToIt()
    {
        using var package = Open();
        var fields = Body(package).Descendants<FieldCode>().Select(field => field.Text.Trim()).ToList();
        Assert.Equal(["NOTEREF note2 \\f \\h", "NOTEREF note1 \\f \\h"], fields);
        Assert.Equal(["note1", "note2", "note3"], Body(package).Descendants<BookmarkStart>().Select(mark => mark.Name!.Value));
    }

    [Fact]
    public void Write_Numbers_AreDecimal()
    {
        using var package = Open();
        Assert.Equal(NumberFormatValues.Decimal, Body(package).Descendants<EndnoteProperties>().Single().NumberingFormat!.Val!.Value);
    }

    [Fact]
    public void Write_Document_OpensInLibreOffice()
    {
        using var ledgers = new Ledgers();
        var file = ledgers.Beside("brief.docx");
        using (var output = File.Create(file)) WordBrief.Write(Sheet.Brief, output);
        Convert(file, Path.GetDirectoryName(file)!);
        Assert.True(new FileInfo(Path.ChangeExtension(file, ".pdf")).Length > 1000);
    }

    static void Convert(string file, string folder)
    {
        var start = new ProcessStartInfo("soffice", ["--headless", $"-env:UserInstallation=file://{folder}/profile", "--convert-to", "pdf", "--outdir", folder, file])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        try
        {
            using var office = Process.Start(start)!;
            office.StandardOutput.ReadToEnd();
            office.WaitForExit();
        }
        catch (Win32Exception)
        {
            Assert.Skip("LibreOffice (soffice) is not installed here");
        }
    }

    static WordprocessingDocument Open()
    {
        var memory = new MemoryStream();
        WordBrief.Write(Sheet.Brief, memory);
        return WordprocessingDocument.Open(memory, isEditable: false);
    }

    static Body Body(WordprocessingDocument package) => package.MainDocumentPart!.Document!.Body!;
}
