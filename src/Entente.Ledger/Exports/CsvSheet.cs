using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Entente.Ledger.Exports;

/// <summary>Writes comma-separated values (RFC 4180, lines ended by LF): a head line, then a line an entry. UTF-8 without byte order mark.</summary>
static class CsvSheet
{
    static readonly SearchValues<char> Special = SearchValues.Create(",\"\r\n");

    public static void Write(ImmutableArray<Column> columns, IEnumerable<Entry> entries, Stream output)
    {
        using var writer = new StreamWriter(output, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        writer.WriteLine(string.Join(',', columns.Select(column => column.Name)));
        foreach (var entry in entries) writer.WriteLine(string.Join(',', columns.Select(column => Escape(Word(column.Cell(entry))))));
    }

    /// <summary>A cell as text, as in every flat format: ISO days, a point in numbers, lists with ';' between.</summary>
    public static string Word(object? cell) => cell switch
    {
        null => "",
        string[] list => string.Join(';', list),
        DateOnly day => day.ToString("O", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => cell.ToString() ?? "",
    };

    static string Escape(string word) =>
        word.AsSpan().ContainsAny(Special) ? $"\"{word.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : word;
}
