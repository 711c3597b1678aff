namespace Entente.Reading.Events;

/// <summary>The regular forms of the words that call frames, so that a word is found by how it is written where its lemma was guessed wrong.</summary>
sealed class Inflections
{
    readonly Dictionary<string, string> _verbs = new(StringComparer.OrdinalIgnoreCase);
    readonly Dictionary<string, string> _nouns = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>All forms of a verb; an earlier verb keeps the forms it shares.</summary>
    public void AddVerb(string lemma)
    {
        _verbs[lemma] = lemma;
        _verbs.TryAdd(Third(lemma), lemma);
        var stem = lemma.EndsWith('e') && !lemma.EndsWith("ee", StringComparison.Ordinal) ? lemma[..^1] : lemma;
        _verbs.TryAdd(lemma.EndsWith('e') ? lemma + "d" : EndsInConsonantY(lemma) ? lemma[..^1] + "ied" : lemma + "ed", lemma);
        _verbs.TryAdd(stem + "ing", lemma);
        if (!IsDoubling(lemma)) return;
        _verbs.TryAdd(lemma + lemma[^1] + "ed", lemma);
        _verbs.TryAdd(lemma + lemma[^1] + "ing", lemma);
    }

    /// <summary>A form that no rule makes: "fought".</summary>
    public void AddIrregular(string form, string lemma) => _verbs[form] = lemma;

    /// <summary>A noun listed in the plural counts under its singular.</summary>
    public void AddNoun(string listed)
    {
        var lemma = Singular(listed);
        _nouns[listed] = lemma;
        _nouns[lemma] = lemma;
        _nouns.TryAdd(Third(lemma), lemma);
    }

    /// <summary>The lemma of a known verb's form; null for none.</summary>
    public string? Verb(ReadOnlySpan<char> form) => _verbs.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(form, out var lemma) ? lemma : null;

    /// <summary>The lemma of a known noun's form; null for none.</summary>
    public string? Noun(ReadOnlySpan<char> form) => _nouns.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(form, out var lemma) ? lemma : null;

    /// <summary>Without the s of a plural; the same for "press" and "crisis".</summary>
    public static string Singular(string noun) =>
        noun.Length > 3 && noun[^1] == 's' && noun[^2] is not ('s' or 'u' or 'i') ? noun[..^1] : noun;

    static string Third(string lemma)
    {
        if (EndsInConsonantY(lemma)) return lemma[..^1] + "ies";
        return lemma[^1] is 's' or 'x' or 'z' || lemma.EndsWith("ch", StringComparison.Ordinal) || lemma.EndsWith("sh", StringComparison.Ordinal) ? lemma + "es" : lemma + "s";
    }

    static bool EndsInConsonantY(string lemma) => lemma.Length > 1 && lemma[^1] == 'y' && !IsVowel(lemma[^2]);

    /// <summary>"ban" doubles, "visit" need not; both forms are taken where a short vowel stands before one consonant.</summary>
    static bool IsDoubling(string lemma) =>
        lemma.Length > 2 && !IsVowel(lemma[^1]) && lemma[^1] is not ('w' or 'x' or 'y') && IsVowel(lemma[^2]) && !IsVowel(lemma[^3]);

    static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u';
}
