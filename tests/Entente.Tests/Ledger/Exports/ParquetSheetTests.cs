using DuckDB.NET.Data;
using Entente.Ledger.Exports;

namespace Entente.Tests.Ledger.Exports;

/// <summary>The file is read by DuckDB, as those who analyse it will.</summary>
public sealed class ParquetSheetTests
{
    [Fact]
    public void Parquet_Meeting_HasTypedCells()
    {
        using var ledgers = Filing.Sample();
        var rows = Query(ledgers, ExportKind.Meetings, """SELECT parties, "from", sources, confidence, quote, typeof("from"), typeof(sources), typeof(confidence) FROM '{0}'""");
        var row = Assert.Single(rows);
        Assert.Equal(["RUR;GRA", new DateOnly(2024, 6, 3), 2L, 0.8, "will visit Graustark from 3 to 5 June, \"with friends\"", "DATE", "BIGINT", "DOUBLE"], row);
    }

    [Fact]
    public void Parquet_EmptyCells_AreNull()
    {
        using var ledgers = Filing.Sample();
        var rows = Query(ledgers, ExportKind.Commitments, "SELECT due_from IS NULL, condition IS NULL, due_to FROM '{0}'");
        Assert.Equal([true, true, new DateOnly(2025, 12, 31)], Assert.Single(rows));
    }

    [Theory]
    [InlineData(ExportKind.Events)]
    [InlineData(ExportKind.Meetings)]
    [InlineData(ExportKind.Commitments)]
    [InlineData(ExportKind.Instruments)]
    [InlineData(ExportKind.Links)]
    public void Parquet_EveryKind_HasTheColumnsOfCsv(ExportKind kind)
    {
        using var ledgers = Filing.Sample();
        var columns = Query(ledgers, kind, "SELECT column_name FROM (DESCRIBE SELECT * FROM '{0}')").Select(row => (string)row[0]);
        Assert.Equal(Exported.Text(ledgers, new(kind), "csv").Split('\n')[0].Split(','), columns);
    }

    [Fact]
    public void Parquet_NothingAdmitted_IsAFileWithoutRows()
    {
        using var ledgers = Filing.Sample();
        File.WriteAllBytes(ledgers.Beside("x.parquet"), Exported.Bytes(ledgers, new(ExportKind.Meetings) { Type = "summit" }, "parquet"));
        Assert.Equal([0L], Assert.Single(Ask($"SELECT count(*) FROM '{ledgers.Beside("x.parquet")}'")));
    }

    static List<object[]> Query(Ledgers ledgers, ExportKind kind, string sql)
    {
        var file = ledgers.Beside("x.parquet");
        File.WriteAllBytes(file, Exported.Bytes(ledgers, new(kind), "parquet"));
        return Ask(sql.Replace("{0}", file, StringComparison.Ordinal));
    }

    static List<object[]> Ask(string sql)
    {
        using var connection = new DuckDBConnection("DataSource=:memory:");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<object[]>();
        while (reader.Read())
        {
            var row = new object[reader.FieldCount];
            reader.GetValues(row);
            rows.Add(row);
        }

        return rows;
    }
}
