using System.Text;

namespace Entente.Ledger.Briefs;

/// <summary>Words of a text with a few beside them.</summary>
static class Excerpt
{
    const int Before = 60; // code points: an office stands before a name more often than after it
    const int After = 30;

    /// <summary>Cut at spaces, never over a paragraph's end; an ellipsis where the text goes on.</summary>
    /// <param name="text">The document's.</param>
    /// <param name="start">First code point of the words.</param>
    /// <param name="end">The first after them.</param>
    public static string Of(string text, int start, int end)
    {
        var runes = text.EnumerateRunes().Take(end + After + 1).ToArray();
        var (from, to) = (Math.Max(0, start - Before), Math.Min(runes.Length, end + After));
        var hasCut = (Before: from > 0, After: to < runes.Length);
        for (var i = start - 1; i >= from; i--)
            if (IsBreak(runes[i])) (from, hasCut.Before) = (i + 1, false);
        for (var i = to - 1; i >= end; i--)
            if (IsBreak(runes[i])) (to, hasCut.After) = (i, false);
        if (hasCut.Before) while (from < start && !Rune.IsWhiteSpace(runes[from - 1])) from++;
        if (hasCut.After) while (to > end && !Rune.IsWhiteSpace(runes[to])) to--;
        return $"{(hasCut.Before ? "… " : "")}{string.Concat(runes[from..to]).Trim()}{(hasCut.After ? " …" : "")}";
    }

    static bool IsBreak(Rune rune) => rune.Value is '\n' or '\r';
}
