using System.Diagnostics;

namespace Entente.Workshop.Engine;

/// <summary>Reads the raw news text, a paragraph a line, and cuts it into words much as the treebanks do.</summary>
/// <remarks>Far simpler than the product's tokenizer, and fast: it only feeds word statistics.</remarks>
static class RawText
{
    /// <summary>Lines of a text file; one ending in <c>.xz</c> goes through the <c>xz</c> program.</summary>
    public static IEnumerable<string> Lines(string path)
    {
        if (!path.EndsWith(".xz", StringComparison.Ordinal))
        {
            foreach (string line in File.ReadLines(path)) yield return line;
            yield break;
        }
        using var process = Process.Start(new ProcessStartInfo("xz", ["-dc", path]) { RedirectStandardOutput = true })
            ?? throw new InvalidOperationException("xz does not start.");
        while (process.StandardOutput.ReadLine() is { } line) yield return line;
        process.WaitForExit();
        if (process.ExitCode != 0) throw new InvalidDataException($"xz failed on {path}.");
    }

    /// <summary>The length of the word that starts at <paramref name="start"/>, not white space.</summary>
    public static int Length(ReadOnlySpan<char> line, int start)
    {
        var rest = line[start..];
        if (IsQuote(rest[0])) return Clitic(rest);
        if (char.IsDigit(rest[0])) return Number(rest);
        if (!char.IsLetter(rest[0])) return Repeated(rest);
        int end = 1;
        while (end < rest.Length && (char.IsLetterOrDigit(rest[end]) || IsInner(rest, end))) end++;
        if (IsNegation(rest, end)) return end - 1;
        bool stops = end < rest.Length && rest[end] == '.' && (end == 1 || rest[end - 2] == '.' || IsTitle(rest[..end]));
        return stops ? end + 1 : end;
    }

    static bool IsQuote(char unit) => unit is '\'' or '’';

    /// <summary>"U.S" and "a.m": a stop between single letters.</summary>
    static bool IsInner(ReadOnlySpan<char> rest, int at) =>
        rest[at] == '.' && at + 1 < rest.Length && char.IsLetter(rest[at + 1]) && (at == 1 || rest[at - 2] == '.');

    /// <summary>"don't" is "do" and "n't": the word before ends one letter early.</summary>
    static bool IsNegation(ReadOnlySpan<char> rest, int end) =>
        end > 1 && end + 1 < rest.Length && rest[end - 1] == 'n' && IsQuote(rest[end]) && rest[end + 1] == 't'
        && (end + 2 == rest.Length || !char.IsLetter(rest[end + 2]));

    /// <summary>The whole "n't" when <paramref name="start"/> is where a negation was cut off, else 0.</summary>
    public static int Negation(ReadOnlySpan<char> line, int start) =>
        start > 0 && start + 2 < line.Length && line[start] == 'n' && char.IsLetter(line[start - 1]) && IsQuote(line[start + 1])
        && line[start + 2] == 't' ? 3 : 0;

    static int Clitic(ReadOnlySpan<char> rest)
    {
        int end = 1;
        while (end < rest.Length && char.IsLetter(rest[end])) end++;
        return end is 2 or 3 ? end : Repeated(rest);
    }

    static int Number(ReadOnlySpan<char> rest)
    {
        int end = 1;
        while (end < rest.Length && (char.IsLetterOrDigit(rest[end])
            || (rest[end] is '.' or ',' or ':' && end + 1 < rest.Length && char.IsDigit(rest[end + 1])))) end++;
        return end;
    }

    static int Repeated(ReadOnlySpan<char> rest)
    {
        int end = 1;
        while (end < rest.Length && rest[end] == rest[0]) end++;
        return end;
    }

    static bool IsTitle(ReadOnlySpan<char> word) => word is "Mr" or "Mrs" or "Ms" or "Dr" or "St" or "Gen" or "Sen" or "Rep" or "Gov"
        or "Lt" or "Col" or "Sgt" or "Capt" or "Jr" or "Sr" or "No" or "vs" or "Jan" or "Feb" or "Aug" or "Sept" or "Oct" or "Nov" or "Dec"
        or "Inc" or "Corp" or "Co" or "Ltd" or "Prof" or "Rev" or "Hon";
}
