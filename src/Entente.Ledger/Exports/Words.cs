namespace Entente.Ledger.Exports;

/// <summary>Kebab words of reports as people write them.</summary>
static class Words
{
    /// <summary>"phone call" for "phone-call".</summary>
    public static string Plain(string kebab) => kebab.Replace('-', ' ');

    /// <summary>"Phone call".</summary>
    public static string Head(string kebab) => Capital(Plain(kebab));

    /// <summary>With its first letter in upper case.</summary>
    public static string Capital(string words) => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];

    /// <summary>Parts with a separator between, the empty ones left out.</summary>
    public static string Join(string separator, params IEnumerable<string?> parts) => string.Join(separator, parts.Where(part => !string.IsNullOrEmpty(part)));
}
