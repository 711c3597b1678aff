using Entente.Reading.Documents;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace Entente.Tests.Intake;

public sealed class PdfTests : IDisposable
{
    readonly Scratch _scratch = new();

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public void Open_TwoPages_RebuildsParagraphsWithoutRunningHeads()
    {
        var bytes = Pdf(
            [("Bulletin of the ministry, issue 4", 810), ("The ministers met in the capital on Monday and", 700), ("agreed to co-", 686), ("operate on coast guard train-", 672), ("ing.", 658),
             ("A second paragraph stands apart from the first. It", 600), ("is not at its end when the page ends and", 586), ("Page 1 of 2", 30)],
            [("Bulletin of the ministry, issue 4", 810), ("goes on here.", 700), ("Page 2 of 2", 30)]);
        var text = _scratch.Open("a.pdf", bytes).Text;
        Assert.Equal("The ministers met in the capital on Monday and agreed to cooperate on coast guard training.\n\n"
            + "A second paragraph stands apart from the first. It is not at its end when the page ends and goes on here.", text);
    }

    [Fact]
    public void Open_HyphenWrittenElsewhere_IsKept() =>
        Assert.Equal("The co-chairs met, and the co-chairs left.", _scratch.Open("a.pdf", Pdf([("The co-chairs met, and the co-", 700), ("chairs left.", 686)])).Text);

    [Fact]
    public void Open_Properties_GiveTitleAndDay()
    {
        var document = _scratch.Open("a.pdf", Pdf("A joint statement", [("They met.", 700)]));
        Assert.Equal(("A joint statement", "a.pdf"), (document.Title, document.Name));
        Assert.Equal(Publication.On(new(2023, 12, 18), PublishedBasis.Metadata), document.Published);
    }

    [Theory]
    [InlineData("Microsoft Word - statement.docx")]
    [InlineData("statement_final.pdf")]
    [InlineData("Untitled")]
    public void Open_TitleByTheWritingProgram_IsNoTitle(string title) => Assert.Null(_scratch.Open("a.pdf", Pdf(title, [("They met.", 700)])).Title);

    [Fact]
    public void Open_PagesWithoutText_AreRefused() => Assert.Contains("text recognition", _scratch.Refuse("a.pdf", Pdf([])));

    [Fact]
    public void Open_OnePageWithoutText_Warns() =>
        Assert.Equal("pdf-pages-without-text", Assert.Single(_scratch.Open("a.pdf", Pdf([("They met.", 700)], [])).Problems).Code);

    [Theory]
    [InlineData("%PDF-1.7\n")]
    [InlineData("%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer << /Root 1 0 R >>\nstartxref\n9\n%%EOF")]
    [InlineData("%PDF-1.4 and then something else")]
    public void Open_BrokenPdf_IsRefused(string text) => Assert.Contains("PDF", _scratch.Refuse("a.pdf", text));

    [Fact]
    public void Open_EncryptedPdf_IsRefused()
    {
        // An encryption dictionary whose user key belongs to some other password: what is asked for when the file opens.
        const string Locked = """
            %PDF-1.4
            1 0 obj
            << /Type /Catalog /Pages 2 0 R >>
            endobj
            2 0 obj
            << /Type /Pages /Kids [3 0 R] /Count 1 >>
            endobj
            3 0 obj
            << /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] >>
            endobj
            4 0 obj
            << /Filter /Standard /V 1 /R 2 /P -4 /O <0000000000000000000000000000000000000000000000000000000000000001> /U <0000000000000000000000000000000000000000000000000000000000000002> >>
            endobj
            trailer
            << /Size 5 /Root 1 0 R /Encrypt 4 0 R /ID [<01><01>] >>
            startxref
            0
            %%EOF
            """;
        Assert.Contains("encrypted PDF", _scratch.Refuse("a.pdf", Locked));
    }

    [Fact]
    public void Open_CutPdf_NeverThrows()
    {
        var whole = Pdf([("They met in the capital.", 700)]);
        for (var length = 8; length < whole.Length; length += 97)
            Assert.Single(_scratch.Gather("a.pdf", whole[..length]));
    }

    static byte[] Pdf(params (string Text, int Y)[][] pages) => Pdf("", pages);

    static byte[] Pdf(string title, params (string Text, int Y)[][] pages)
    {
        var builder = new PdfDocumentBuilder { DocumentInformation = { Title = title, CreationDate = "D:20231218093000Z" } };
        var font = builder.AddStandard14Font(Standard14Font.Helvetica);
        foreach (var lines in pages)
        {
            var page = builder.AddPage(PageSize.A4);
            foreach (var (text, y) in lines) page.AddText(text, 11, new PdfPoint(60, y), font);
        }

        return builder.Build();
    }
}
