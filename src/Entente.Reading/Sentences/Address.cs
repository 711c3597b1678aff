using System.Buffers;

namespace Entente.Reading.Sentences;

/// <summary>Web and mail addresses: one word however many marks they hold.</summary>
static class Address
{
    static readonly SearchValues<char> Trailing = SearchValues.Create(".,;:!?)]}>\"'’”»");
    static readonly SearchValues<char> Mailable =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._+-%");

    static readonly string[] Openings = ["http://", "https://", "ftp://", "mailto:", "www."];

    /// <summary>The address inside a run without white space, from its start; an empty range where there is none.</summary>
    /// <remarks>Example: "(see http://a.org/b)." Counter-example: "and/or", "@home".</remarks>
    public static (int Start, int End) Find(ReadOnlySpan<char> run)
    {
        if (run.IndexOfAny("/@.") < 0) return default;
        foreach (var opening in Openings)
        {
            var at = run.IndexOf(opening, StringComparison.OrdinalIgnoreCase);
            if (at < 0 || at > 0 && char.IsLetterOrDigit(run[at - 1])) continue;
            var length = Trimmed(run[at..]);
            if (length > opening.Length) return (at, at + length);
        }

        return Mail(run);
    }

    // A bracket or quote that the address does not open, and what ends the sentence, is not part of it.
    static int Trimmed(ReadOnlySpan<char> address)
    {
        var end = address.IndexOfAny("<>\"“”");
        end = end < 0 ? address.Length : end;
        while (end > 0 && Trailing.Contains(address[end - 1]) && !(address[end - 1] == ')' && address[..end].Contains('('))) end--;
        return end;
    }

    static (int Start, int End) Mail(ReadOnlySpan<char> run)
    {
        var at = run.IndexOf('@');
        if (at <= 0) return default;
        var start = at;
        while (start > 0 && Mailable.Contains(run[start - 1])) start--;
        var end = at + 1;
        while (end < run.Length && Mailable.Contains(run[end])) end++;
        while (end > at && run[end - 1] is '.' or '-') end--;
        return start < at && run[at..end].Contains('.') ? (start, end) : default;
    }
}
