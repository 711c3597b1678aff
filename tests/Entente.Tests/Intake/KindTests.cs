using System.Text;
using Entente.Intake;

namespace Entente.Tests.Intake;

public sealed class KindTests : IDisposable
{
    readonly Scratch _scratch = new();

    public void Dispose() => _scratch.Dispose();

    [Theory]
    [InlineData("The ministers met.", ".txt", "Text")]
    [InlineData("The ministers met.", ".html", "Text")]
    [InlineData("The ministers met.", ".pdf", "Text")]
    [InlineData("{ braces } open this text", "", "Text")]
    [InlineData("<unclear> he said", ".txt", "Text")]
    [InlineData("#hashtag first", "", "Text")]
    [InlineData("# Heading\n\nText", "", "Markdown")]
    [InlineData("---\ntitle: A\n---\n", ".txt", "Markdown")]
    [InlineData("---\n\nA rule first", ".txt", "Text")]
    [InlineData("Text", ".md", "Markdown")]
    [InlineData("  <!DOCTYPE html><html>", ".txt", "Html")]
    [InlineData("<!-- saved --><html lang=en>", "", "Html")]
    [InlineData("<div>a</div>", "", "Html")]
    [InlineData("Text with <b>tags</b>", ".html", "Html")]
    [InlineData("<?xml version=\"1.0\"?><TimeML>", ".xml", "TimeMl")]
    [InlineData("<?xml version=\"1.0\"?><rss version=\"2.0\">", ".xml", "Feed")]
    [InlineData("<?xml version=\"1.0\"?><other/>", ".xml", "Xml")]
    [InlineData("{\"text\": 1}", ".txt", "JsonLines")]
    [InlineData("nonsense", ".jsonl", "JsonLines")]
    [InlineData("[{\"text\":\"a\"}]", ".json", "JsonArray")]
    [InlineData("# sent_id = 1\n1\tA\ta\tDET\tDT\t_\t0\troot\t_\t_\n", "", "ConllU")]
    [InlineData("%PDF-1.4", ".txt", "Pdf")]
    [InlineData("{\\rtf1\\ansi", ".txt", "Foreign")]
    public void Tell_Head_IsKind(string head, string extension, string kind) =>
        Assert.Equal(kind, Sniffer.Tell(Encoding.UTF8.GetBytes(head), extension).Kind.ToString());

    [Theory]
    [InlineData("PK\u0003\u0004\u0014\0", "docx")]
    [InlineData("\u0089PNG\r\n\u001a\n\0", "PNG")]
    [InlineData("\u00FF\u00D8\u00FF\u00E0\0", "JPEG")]
    [InlineData("GIF89a\u0001\0\u0001\0", "GIF")]
    [InlineData("\u007FELF\u0002\u0001", "ELF")]
    [InlineData("SQLite format 3\0", "SQLite")]
    [InlineData("\u001F\u008B\u0008\0", "gzip")]
    [InlineData("\u0001\u0002\u0000\u0004abc", "NUL")]
    public void Open_Binary_IsRefusedByName(string bytes, string what) => Assert.Contains(what, _scratch.Refuse("a.txt", Encoding.Latin1.GetBytes(bytes)));

    [Fact]
    public void Open_ControlCharacters_AreRefused() => Assert.Contains("control characters", _scratch.Refuse("a.txt", "\u0001\u0002\u0003abc\u0004"));

    [Fact]
    public void Open_TextBeginningLikeAMagicWord_IsText() => Assert.Equal("GIF89a is a format.", _scratch.Open("a.txt", "GIF89a is a format.").Text);

    [Theory]
    [InlineData("[{\"text\":\"One.\"}]", "JSON array")]
    [InlineData("<?xml version=\"1.0\"?><rss version=\"2.0\"></rss>", "feed")]
    [InlineData("<?xml version=\"1.0\"?><other/>", "TimeML")]
    public void Open_KnownButUnread_SaysWhatToDo(string text, string said) => Assert.Contains(said, _scratch.Refuse("a.xml", text));

    [Fact]
    public void Open_FrontMatter_GivesTheFacts()
    {
        const string Text = "---\ntitle: \"A visit\"\ndate: 2023-12-18T10:00:00\nsource: Desk\nurl: https://example.org/a\n---\n# Other\n\nText.\n";
        var document = _scratch.Open("a.md", Text);
        Assert.Equal((Text, "A visit", "Desk", "https://example.org/a"), (document.Text, document.Title, document.Publisher, document.Url));
        Assert.Equal(Entente.Reading.Documents.Publication.On(new(2023, 12, 18), Entente.Reading.Documents.PublishedBasis.Metadata), document.Published);
    }

    [Fact]
    public void Open_FrontMatterWithMonthOnly_Warns() =>
        Assert.Equal("date-not-a-day", Assert.Single(_scratch.Open("a.md", "---\ndate: December 2023\n---\nText.").Problems).Code);

    [Fact]
    public void Open_Heading_IsTheTitle() => Assert.Equal("A visit", _scratch.Open("a.md", "```\n# no\n```\n# A visit #\n\nText.").Title);
}
