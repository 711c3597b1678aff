using Entente.Reading.Documents;

namespace Entente.Ledger.Briefs;

/// <summary>Which offices speak for a state in its foreign relations, the first first. Who presides over a company or a football league does not.</summary>
static class OfficeRanks
{
    static readonly string[] Heads = ["president", "prime minister", "premier", "chancellor", "king", "queen", "emperor", "sultan", "emir"];
    static readonly string[] Lesser = ["deputy", "vice", "former", "then ", "spokes", "assistant", "press ", "general ", "permanent ", "under", "parliament", "private "];

    /// <summary>Offices of heads of state and government by state, as <c>tenures.tsv</c> has them: that Japan has no president is known from there.</summary>
    static readonly Lazy<ILookup<string, string>> Known = new(() =>
        Table.Rows("tenures.tsv").Where(row => row[4] is "head-of-state" or "head-of-government").ToLookup(row => row[2], row => row[3], StringComparer.Ordinal));

    /// <summary>0 heads of state and government, 1 foreign ministers, 2 defence ministers, 3 other ministers; null for all others.</summary>
    public static int? Rank(string code, string office)
    {
        var words = office.Trim().ToLowerInvariant();
        if (IsHead(code, words)) return 0;
        if (Lesser.Any(words.Contains) || !IsMinister(words)) return null;
        if (words == "secretary of state" || words.Contains("external affairs") || (words.Contains("foreign") && !words.Contains("trade") || words.Contains("foreign affairs"))) return 1;
        return words.Contains("defen") ? 2 : 3;
    }

    static bool IsHead(string code, string office)
    {
        if (!Known.Value.Contains(code)) return Heads.Contains(office);
        return Known.Value[code].Any(known => Plain(known) == Plain(office));
    }

    // News calls one man both.
    static string Plain(string office) => office == "premier" ? "prime minister" : office;

    static bool IsMinister(string office) => office.Contains("minister") || office.EndsWith(" secretary", StringComparison.Ordinal) || office == "secretary of state";
}
