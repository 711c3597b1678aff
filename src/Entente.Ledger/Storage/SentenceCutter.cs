using System.Text.RegularExpressions;

namespace Entente.Ledger.Storage;

/// <summary>Cuts a stored text at paragraph ends and full stops: coarse, since a report carries no bounds of sentences; it only frames what is quoted.</summary>
static partial class SentenceCutter
{
    public static IEnumerable<(int Start, int End)> Cut(string text)
    {
        var start = 0;
        foreach (Match end in Ends().Matches(text))
        {
            if (Trim(text, start, end.Index + end.Length) is { } sentence) yield return sentence;
            start = end.Index + end.Length;
        }

        if (Trim(text, start, text.Length) is { } last) yield return last;
    }

    static (int Start, int End)? Trim(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        return end > start ? (start, end) : null;
    }

    // Not after a single capital or a short title ("U.S.", "Mr.", "Nov.").
    [GeneratedRegex(@"\n\s*\n|(?<!\b(?:[A-Z]|Mr|Mrs|Ms|Dr|St|Gen|Col|Lt|Sen|Rep|No|vs|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec))[.!?][""'”’)]*\s+(?=[A-Z""“‘'])", RegexOptions.CultureInvariant)]
    private static partial Regex Ends();
}
