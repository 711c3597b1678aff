using System.Text;
using Entente.Ledger.Exports;

namespace Entente.Tests.Ledger.Exports;

/// <summary>An export into memory.</summary>
static class Exported
{
    public static byte[] Bytes(Ledgers ledgers, ExportFilter filter, string format)
    {
        using var book = ledgers.Read();
        using var output = new MemoryStream();
        new Exporter(book).Write(filter, format, output);
        return output.ToArray();
    }

    public static string Text(Ledgers ledgers, ExportFilter filter, string format) => Encoding.UTF8.GetString(Bytes(ledgers, filter, format));

    /// <summary>Lines of a CSV export after its head; no cell may hold a line break.</summary>
    public static string[] Lines(Ledgers ledgers, ExportFilter filter) => Text(ledgers, filter, "csv").TrimEnd('\n').Split('\n')[1..];
}
