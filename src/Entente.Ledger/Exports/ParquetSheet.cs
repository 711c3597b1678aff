using System.Collections.Immutable;
using System.IO.Compression;
using Parquet;
using Parquet.Schema;

namespace Entente.Ledger.Exports;

/// <summary>Writes Parquet: the columns of CSV with their types; lists are words with ';' between.</summary>
static class ParquetSheet
{
    // Rows are held until a group is full; readers skip whole groups.
    const int GroupRows = 50_000;

    // The package's usual level takes some thirty times as long for the same size.
    static readonly ParquetOptions Options = new() { CompressionMethod = CompressionMethod.Zstd, CompressionLevel = CompressionLevel.Optimal };

    /// <param name="columns">Of the kind.</param>
    /// <param name="entries">In order.</param>
    /// <param name="output">Where it cannot seek, as a pipe, the file is made elsewhere and copied.</param>
    public static void Write(ImmutableArray<Column> columns, IEnumerable<Entry> entries, Stream output)
    {
        if (output.CanSeek)
        {
            WriteAsync(columns, entries, output).GetAwaiter().GetResult();
            return;
        }

        using var draft = new FileStream(Path.GetTempFileName(), FileMode.Open, FileAccess.ReadWrite, FileShare.None, 1 << 16, FileOptions.DeleteOnClose);
        WriteAsync(columns, entries, draft).GetAwaiter().GetResult();
        draft.Position = 0;
        draft.CopyTo(output);
    }

    static async Task WriteAsync(ImmutableArray<Column> columns, IEnumerable<Entry> entries, Stream output)
    {
        var fields = columns.Select(Field).ToArray();
        await using var writer = await ParquetWriter.CreateAsync(new ParquetSchema(fields), output, Options).ConfigureAwait(false);
        foreach (var rows in entries.Chunk(GroupRows))
        {
            using var group = writer.CreateRowGroup();
            for (var i = 0; i < fields.Length; i++) await WriteAsync(group, fields[i], columns[i], rows).ConfigureAwait(false);
        }
    }

    static DataField Field(Column column) => column.Type switch
    {
        CellType.Text or CellType.List => new DataField<string>(column.Name),
        CellType.Day => new DataField<DateOnly?>(column.Name),
        CellType.Number => new DataField<double?>(column.Name),
        CellType.Whole => new DataField<long?>(column.Name),
    };

    static Task WriteAsync(ParquetRowGroupWriter group, DataField field, Column column, Entry[] rows) => column.Type switch
    {
        CellType.Text => group.WriteAsync(field, rows.Select(row => (string?)column.Cell(row)).ToArray()!),
        CellType.List => group.WriteAsync(field, rows.Select(row => CsvSheet.Word(column.Cell(row))).ToArray()),
        CellType.Day => group.WriteAsync<DateOnly>(field, Cells<DateOnly>(column, rows)),
        CellType.Number => group.WriteAsync<double>(field, Cells<double>(column, rows)),
        CellType.Whole => group.WriteAsync<long>(field, Cells<long>(column, rows)),
    };

    static ReadOnlyMemory<T?> Cells<T>(Column column, Entry[] rows) where T : struct => rows.Select(row => (T?)column.Cell(row)).ToArray();
}
