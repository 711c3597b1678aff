using Entente.Ledger.Pages;
using Entente.Ledger.Storage;

namespace Entente.Cli;

/// <summary>Records as lines of text.</summary>
static class RecordText
{
    /// <summary>"2016-03-20  held       visit, leader, Havana: Obama visits Cuba  [2 sources]".</summary>
    public static string Line(RecordLine record, int width)
    {
        var what = Visible.Line(string.Join(", ", new[] { record.Subkind, record.Level, record.Place }.Where(one => one is not null))); // offices and places are a document's words
        var head = $"{Day(record),-10}  {record.Status,-11} {what}: ";
        var tail = record.Sources > 1 ? $"  [{record.Sources} sources]" : "";
        return head + Visible.Line(Cut(record.Name, Math.Max(30, width - head.Length - tail.Length - 2))) + tail;
    }

    /// <summary>The same with the parties, for lists over many pairs, and the id to open it with.</summary>
    public static string Wide(RecordLine record, int width) => $"{Line(record, width)} ({Visible.Line(string.Join(", ", record.Parties))}) {Ids.Show(record.Id)}";

    static string Day(RecordLine record) => record.To ?? record.From ?? (record.Changed is { } said ? $"~{said}"[..Math.Min(11, said.Length + 1)] : "no day");

    static string Cut(string text, int most) => text.Length <= most ? text : text[..(most - 1)].TrimEnd() + "…";
}
