namespace Entente.Ledger;

/// <summary>Codes of parties as keys: "JPN KHM" for a pair, the smaller first. Names without a code stand with '_' for their spaces.</summary>
public static class Parties
{
    // More than this many sides are looked up one by one only: a summit of forty has 780 pairs, and nobody asks for most of them.
    const int MostPaired = 10;

    /// <summary>A code, or a name that serves as one, as one word.</summary>
    public static string Word(string code) => code.Trim().Replace(' ', '_');

    /// <summary>The reverse of <see cref="Word"/>.</summary>
    public static string Name(string word) => word.Replace('_', ' ');

    public static string Pair(string one, string other) =>
        string.CompareOrdinal(Word(one), Word(other)) <= 0 ? $"{Word(one)} {Word(other)}" : $"{Word(other)} {Word(one)}";

    /// <summary>Every key something with these parties is looked up by: each alone, and each pair.</summary>
    public static IEnumerable<string> Keys(IReadOnlyCollection<string> parties) => parties.Select(Word).Concat(Pairs(parties)).Distinct(StringComparer.Ordinal);

    /// <summary>Each pair of these; none where they are too many.</summary>
    public static IEnumerable<string> Pairs(IReadOnlyCollection<string> parties) => parties.Count > MostPaired ? [] :
        from one in parties
        from other in parties
        where string.CompareOrdinal(Word(one), Word(other)) < 0
        select Pair(one, other);

    public static string Join(IEnumerable<string> parties) => string.Join(' ', parties.Select(Word));

    public static string[] Split(string joined) => [.. joined.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Name)];
}
