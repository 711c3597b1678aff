using System.Collections.Immutable;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.DocumentLayoutAnalysis;
using UglyToad.PdfPig.DocumentLayoutAnalysis.PageSegmenter;
using UglyToad.PdfPig.DocumentLayoutAnalysis.ReadingOrderDetector;
using UglyToad.PdfPig.DocumentLayoutAnalysis.WordExtractor;

namespace Entente.Intake;

/// <summary>A line of a PDF page.</summary>
/// <param name="Text">Its words with one space between.</param>
/// <param name="Indented">Whether it starts further right than its block, as first lines of paragraphs do.</param>
/// <param name="Marginal">Whether it stands in the top or bottom eighth of the page, where running heads and page numbers are.</param>
readonly record struct PdfLine(string Text, bool Indented, bool Marginal);

/// <summary>A page's blocks of lines in reading order.</summary>
sealed record PdfPage(ImmutableArray<ImmutableArray<PdfLine>> Blocks)
{
    const double Margin = 0.125;

    // Beyond this many letters a page is no page of prose; layout analysis would take minutes.
    const int MostLetters = 50_000;

    /// <summary>UTF-16 units of text.</summary>
    public int Length => Blocks.Sum(block => block.Sum(line => line.Text.Length));

    public static PdfPage Of(Page page)
    {
        var letters = page.Letters;
        if (letters.Count == 0) return new([]);
        if (letters.Count > MostLetters) return new([[new PdfLine(PdfText.Plain(page.Text), false, false)]]);
        var words = NearestNeighbourWordExtractor.Instance.GetWords(letters).Where(word => !string.IsNullOrWhiteSpace(word.Text)).ToList();
        if (words.Count == 0) return new([]);
        var blocks = DocstrumBoundingBoxes.Instance.GetBlocks(words);
        var ordered = new UnsupervisedReadingOrderDetector(10).Get(blocks);
        return new([.. ordered.Select(block => Lines(block, page.Height))]);
    }

    static ImmutableArray<PdfLine> Lines(TextBlock block, double height)
    {
        var left = block.TextLines.Min(line => line.BoundingBox.Left);
        return [.. block.TextLines.Select(line => new PdfLine(
            PdfText.Plain(line.Text).Trim(),
            line.BoundingBox.Left > left + Math.Max(4, 0.8 * line.BoundingBox.Height),
            line.BoundingBox.Bottom > height * (1 - Margin) || line.BoundingBox.Top < height * Margin))];
    }
}
