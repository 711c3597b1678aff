namespace Entente.Tests.Architecture;

/// <summary>What only SQLite understands stands in the ledger's Storage, so that another database can follow.</summary>
public sealed class SeamTests
{
    static readonly string[] Vendor = ["json_extract", "json_each", "instr(", " MATCH ", "rowid", "PRAGMA", "sqlite_", "snippet(", "INSERT OR ", " GLOB ", "strftime", "last_insert"];

    [Fact]
    public void Ledger_OutsideStorage_SpeaksCommonSql()
    {
        var source = Path.Combine(Places.Repository, "src", "Entente.Ledger");
        var found = from file in Directory.EnumerateFiles(source, "*.cs", SearchOption.AllDirectories)
                    where !file.StartsWith(Path.Combine(source, "Storage"), StringComparison.Ordinal)
                    from word in Vendor
                    where File.ReadAllText(file).Contains(word, StringComparison.Ordinal)
                    select $"{Path.GetFileName(file)}: {word.Trim()}";
        Assert.Empty(found);
    }

    [Theory]
    [InlineData("001-start.sql")]
    [InlineData("002-views.sql")]
    public void Schema_CommonScripts_AreNoVendors(string script)
    {
        var text = File.ReadAllText(Path.Combine(Places.Repository, "src", "Entente.Ledger", "Schema", script));
        Assert.DoesNotContain(Vendor.Append("AUTOINCREMENT").Append("fts5").Append("VIRTUAL"), word => text.Contains(word, StringComparison.OrdinalIgnoreCase));
    }
}
