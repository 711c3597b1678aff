using System.Diagnostics;
using System.Text;

namespace Entente.Workshop.Lexicons;

/// <summary>
/// Learns which English words are written in lower case in the middle of sentences, so that "Talks" at the head of a
/// sentence or "Cooperation" in a title is not taken for a name. Counts only: no text is kept.
/// </summary>
static class LowercaseWordsBuilder
{
    const int LeastCount = 40;
    const double LeastShare = 0.8;

    sealed class Count
    {
        public int Lower;
        public int Capital;
    }

    /// <summary>Reads <c>text/news.txt.xz</c>, some seconds; needs the program <c>xz</c>.</summary>
    public static Sheet Build()
    {
        var counts = new Dictionary<string, Count>(StringComparer.Ordinal);
        foreach (var line in Lines(Path.Combine(Folders.Shared, "data/text/news.txt.xz"))) Add(line, counts);
        return new Sheet(
            [$"Words that the raw news text writes in lower case inside sentences: at least {LeastCount} times, and {(int)(LeastShare * 100)}% of the time. Built by the Workshop.",
                "Word counts over a corpus of news handed to developers (news.txt.xz); no text is kept."],
            ["word"],
            [.. counts.Where(pair => pair.Value.Lower >= LeastCount && pair.Value.Lower >= LeastShare * (pair.Value.Lower + pair.Value.Capital))
                .Select(pair => new[] { pair.Key })]).Sorted();
    }

    /// <summary>Counts each word that follows a lower-case word: there a capital is a choice, not the head of a sentence.</summary>
    static void Add(string line, Dictionary<string, Count> counts)
    {
        var free = false;
        foreach (var range in line.AsSpan().Split(' '))
        {
            var word = line.AsSpan(range);
            var letters = word.TrimEnd(",;");
            if (free && letters.Length > 1 && OnlyLetters(letters)) Add(letters, counts);
            free = word.Length > 1 && char.IsAsciiLetterLower(word[^1]) && char.IsAsciiLetterLower(word[0]);
        }
    }

    static void Add(ReadOnlySpan<char> letters, Dictionary<string, Count> counts)
    {
        var plain = letters[1..].IndexOfAnyInRange('A', 'Z') < 0;
        if (!plain) return;
        var key = letters.ToString().ToLowerInvariant();
        if (!counts.TryGetValue(key, out var count)) counts[key] = count = new Count();
        if (char.IsUpper(letters[0])) count.Capital++;
        else count.Lower++;
    }

    static bool OnlyLetters(ReadOnlySpan<char> word)
    {
        foreach (var letter in word)
            if (!char.IsLetter(letter)) return false;
        return true;
    }

    static IEnumerable<string> Lines(string path)
    {
        using var xz = Process.Start(new ProcessStartInfo("xz", ["-dc", path]) { RedirectStandardOutput = true, StandardOutputEncoding = Encoding.UTF8 })!;
        while (xz.StandardOutput.ReadLine() is { } line) yield return line;
        xz.WaitForExit();
        if (xz.ExitCode != 0) throw new InvalidDataException($"xz could not unpack {path}.");
    }
}
