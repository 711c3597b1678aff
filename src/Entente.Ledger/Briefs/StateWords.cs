using Entente.Reading.Documents;

namespace Entente.Ledger.Briefs;

/// <summary>Whether words speak of a state: by its names, its people's, its capital's (<c>state-names.tsv</c>).</summary>
static class StateWords
{
    static readonly Lazy<ILookup<string, string>> Forms = new(() => Table.Rows("state-names.tsv")
        .Where(row => row[2] is "name" or "variant" or "official" or "adjective" or "demonym" or "capital").ToLookup(row => row[1], row => row[0], StringComparer.Ordinal));

    public static bool Speak(string words, string code) => Forms.Value[code].Any(form => HasWord(words, form));

    static bool HasWord(string words, string form)
    {
        for (var at = words.IndexOf(form, StringComparison.Ordinal); at >= 0; at = words.IndexOf(form, at + 1, StringComparison.Ordinal))
            if (IsEdge(words, at - 1) && IsEdge(words, at + form.Length))
                return true;
        return false;
    }

    static bool IsEdge(string words, int at) => at < 0 || at >= words.Length || !char.IsLetterOrDigit(words[at]);
}
