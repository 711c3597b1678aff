using Entente.Reading.Documents;
using Entente.Reading.Sentences;

namespace Entente.Tests.Sentences;

public sealed class ConlluWriterTests
{
    [Fact]
    public void Write_MultiWordToken_HasARangeLine() =>
        Assert.Equal(
            "# newdoc id = a.txt\n# newpar\n# sent_id = a.txt-1\n# text = We can't.\n"
            + Row("1", "We") + Row("2-3", "can't", "SpaceAfter=No") + Row("2", "ca") + Row("3", "n't") + Row("4", ".") + "\n",
            Written("We can't."));

    [Fact]
    public void Write_OddSpaces_TextCommentHasOneSpace() => Assert.Contains("# text = We agree .\n", Written("We\u00A0\u3000agree \t."));

    [Fact]
    public void Write_SecondParagraph_OpensOne() =>
        Assert.Contains("# newpar\n# sent_id = a.txt-2\n", Written("Heading of two\n\nThe text begins."));

    static string Row(string id, string form, string misc = "_") => $"{id}\t{form}\t_\t_\t_\t_\t_\t_\t_\t{misc}\n";

    static string Written(string text)
    {
        var document = new Document("a.txt", text);
        using var writer = new StringWriter();
        ConlluWriter.Write(writer, document, Cutting.Splitter.Cut(document));
        return writer.ToString();
    }
}
