using Entente.Reading.Documents;

namespace Entente.Ledger;

/// <summary>States and their names, from <c>data/lexicons/states.tsv</c>.</summary>
public static class States
{
    static readonly Lazy<Dictionary<string, string>> Names = new(() =>
        Table.Rows("states.tsv").GroupBy(row => row[0]).ToDictionary(rows => rows.Key, rows => rows.First()[1], StringComparer.Ordinal));

    /// <summary>Whether a code is that of a state or territory.</summary>
    public static bool Has(string code) => Names.Value.ContainsKey(code);

    /// <summary>"Cambodia" for KHM; the code itself where it is no state's.</summary>
    public static string Name(string code) => Names.Value.GetValueOrDefault(code, code);

    /// <summary>KHM for "Cambodia", in any case; null where no state has that name.</summary>
    public static string? CodeOf(string name) =>
        Names.Value.Where(one => one.Value.Equals(name, StringComparison.OrdinalIgnoreCase)).Select(one => one.Key).FirstOrDefault();
}
