using System.Text.RegularExpressions;
using Entente.Reading.Documents;

namespace Entente.Tests.Docs;

/// <summary>A fenced <c>example</c> block of the guide: a text, and lines that must or must not be read from it.</summary>
sealed partial record Example(Document Document, string[] Expected, string[] Forbidden)
{
    /// <summary>The blocks of a page, in order.</summary>
    public static IEnumerable<Example> In(string page) => Fence().Matches(page.ReplaceLineEndings("\n")).Select(match => Parse(match.Groups[1].Value));

    /// <exception cref="FormatException">The block breaks the syntax: says how.</exception>
    public static Example Parse(string block)
    {
        if (block.Split("\n---\n") is not [var text, var lines]) throw new FormatException("An example is a text, a line ---, and what is expected.");
        DateOnly? day = null;
        if (Date().Match(text) is { Success: true } date)
        {
            day = DateOnly.ParseExact(date.Groups[1].Value, "yyyy-MM-dd");
            text = text[date.Length..];
        }

        var said = lines.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (said.Length == 0) throw new FormatException("An example expects something.");
        var forbidden = said.Where(line => line.StartsWith("not ", StringComparison.Ordinal)).Select(line => line[4..]).ToArray();
        var expected = said.Where(line => !line.StartsWith("not ", StringComparison.Ordinal)).ToArray();
        foreach (var line in expected.Concat(forbidden))
            if (!Facts.Kinds.Contains(line.Split(' ')[0]))
                throw new FormatException($"'{line}': an example may expect {string.Join(", ", Facts.Kinds)}.");
        var document = new Document("example", text.Trim('\n'));
        return new(day is { } known ? document with { Published = Publication.On(known, PublishedBasis.Given) } : document, expected, forbidden);
    }

    [GeneratedRegex("^```example\n(.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();

    [GeneratedRegex(@"\Adate: (\d{4}-\d\d-\d\d)\n")]
    private static partial Regex Date();
}
