using Entente.Reading.Documents;
using Entente.Reading.Reports;

namespace Entente.Cli.Brief;

/// <summary>Words of a document in the sentence around them, short enough to read in passing.</summary>
/// <param name="Before">The sentence up to the words; opens with an ellipsis where it was cut.</param>
/// <param name="Words">The words themselves, never cut.</param>
/// <param name="After">The sentence after them; ends with an ellipsis where it was cut.</param>
readonly record struct Excerpt(string Before, string Words, string After)
{
    const string Cut = "…";

    /// <summary>The sentence around a span, at most about <paramref name="room"/> characters of it.</summary>
    public static Excerpt Of(Report report, Span words, int room)
    {
        var text = report.Document.Text;
        var around = Around(report, words);
        var spare = Math.Max(0, room - words.Length);
        var before = words.Start - around.Start;
        var after = around.End - words.End;
        // A third of the room goes before the words: what follows tells more. What one side does not need the other has.
        var keepBefore = Math.Min(before, Math.Max(spare / 3, spare - after));
        var keepAfter = Math.Min(after, spare - keepBefore);
        var start = keepBefore < before ? WordStart(text, words.Start - keepBefore, words.Start) : around.Start;
        var end = keepAfter < after ? WordEnd(text, words.End + keepAfter, words.End) : around.End;
        return new(
            (start > around.Start ? Cut : "") + Shown(text, start, words.Start, trimStart: true),
            Visible.Line(words.In(text)),
            Shown(text, words.End, end, trimStart: false) + (end < around.End ? Cut : ""));
    }

    /// <summary>The beginning of an excerpt's words where they alone fill the room; the full words are in the report.</summary>
    public static Excerpt Shortened(Excerpt whole, int room)
    {
        var end = WordEnd(whole.Words, Math.Max(1, room), 0);
        return whole with { Words = whole.Words[..(end > 0 ? end : room)].TrimEnd(' ', ',', ';', ':'), After = Cut };
    }

    /// <summary>The sentences that hold the words; the paragraph's line where no sentence does.</summary>
    static Span Around(Report report, Span words)
    {
        var around = words;
        foreach (var sentence in report.Sentences)
            if (sentence.Span.Overlaps(words))
                around = around.Through(sentence.Span);
        if (around != words) return around;
        var text = report.Document.Text.AsSpan();
        var start = text[..words.Start].LastIndexOf('\n') + 1;
        var length = text[words.End..].IndexOf('\n');
        return new(start, length < 0 ? text.Length : words.End + length);
    }

    static int WordStart(string text, int from, int limit)
    {
        while (from < limit && !char.IsWhiteSpace(text[from - 1])) from++;
        return from;
    }

    static int WordEnd(string text, int from, int limit)
    {
        while (from > limit && !char.IsWhiteSpace(text[from])) from--;
        return from;
    }

    // Folding drops white space at the ends; the space that parts it from the words comes back.
    static string Shown(string text, int start, int end, bool trimStart)
    {
        var part = text.AsSpan(start, end - start);
        var shown = Visible.Line(part);
        if (shown.Length == 0) return part.IsEmpty || trimStart && start == 0 ? "" : " ";
        if (trimStart) return char.IsWhiteSpace(part[^1]) ? shown + " " : shown;
        return char.IsWhiteSpace(part[0]) ? " " + shown : shown;
    }
}
