namespace Entente.Ledger.Following;

/// <summary>Takes the endings of English inflection off, so that "signed" and "signing" are one word. Coarse on purpose: it only compares.</summary>
static class Stem
{
    const int Shortest = 3;

    /// <param name="word">In lower case.</param>
    public static string Of(string word)
    {
        var stem = Plural(word);
        foreach (var ending in (ReadOnlySpan<string>)["ing", "ed"])
        {
            if (!stem.EndsWith(ending, StringComparison.Ordinal) || stem.Length - ending.Length < Shortest) continue;
            stem = Undouble(stem[..^ending.Length]);
            break;
        }

        return stem.Length > Shortest && stem[^1] == 'e' ? stem[..^1] : stem;
    }

    static string Plural(string word)
    {
        if (word.Length <= Shortest || word[^1] != 's' || word[^2] is 's' or 'u' or 'i') return word;
        if (word.EndsWith("ies", StringComparison.Ordinal) && word.Length > 4) return word[..^3] + "y";
        return word.EndsWith("sses", StringComparison.Ordinal) || word.EndsWith("ches", StringComparison.Ordinal) || word.EndsWith("shes", StringComparison.Ordinal)
            ? word[..^2] : word[..^1];
    }

    /// <summary>"stopp" is "stop"; "pass" and "call" stay.</summary>
    static string Undouble(string stem) =>
        stem.Length > Shortest && stem[^1] == stem[^2] && stem[^1] is not ('s' or 'l' or 'e' or 'o') ? stem[..^1] : stem;
}
