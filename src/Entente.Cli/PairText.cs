using System.Globalization;
using Entente.Ledger;
using Entente.Ledger.Pages;

namespace Entente.Cli;

/// <summary>A pair's page as text.</summary>
sealed class PairText(PairPage page, Terminal terminal)
{
    const int MostMonths = 24;
    const string Blocks = " ▁▂▃▄▅▆▇█";

    readonly TextWriter _output = terminal.OutputText;

    public void Print()
    {
        _output.WriteLine($"{PartyWords.Show(page.One)} – {PartyWords.Show(page.Other)}");
        if (IsEmpty)
        {
            _output.WriteLine("\nThe ledger holds nothing between them.");
            return;
        }

        PrintContacts();
        PrintChart();
        Print("Meetings", page.Meetings);
        Print("Promises", page.Commitments);
        Print("Instruments", page.Instruments);
        Print("Mechanisms", page.Mechanisms);
        Print("Standing facts", page.Facts);
    }

    bool IsEmpty => page.Meetings.Count + page.Commitments.Count + page.Instruments.Count + page.Mechanisms.Count + page.Facts.Count + page.Months.Count == 0;

    /// <summary>By rank, the last that was reported held and the next that is announced.</summary>
    void PrintContacts()
    {
        var levels = page.Meetings.Where(one => one.Level is not null).GroupBy(one => one.Level!).ToArray();
        if (levels.Length == 0) return;
        _output.WriteLine("\nContacts by level");
        foreach (var level in levels)
        {
            var last = level.FirstOrDefault(one => one.Status is "held" or "ongoing");
            var next = level.LastOrDefault(one => Standings.IsPlanned(one.Status) && string.CompareOrdinal(one.To ?? one.From, page.Newest) >= 0);
            _output.WriteLine($"  {level.Key,-12} last {Said(last),-12} next announced {Said(next)}");
        }
    }

    static string Said(RecordLine? record) => record?.Day ?? "none";

    /// <summary>Events by month, co-operation above conflict, each block in eighths of the highest month.</summary>
    void PrintChart()
    {
        var months = page.Months.TakeLast(MostMonths).ToArray();
        if (months.Length == 0) return;
        var most = months.Max(one => Math.Max(one.Cooperation, one.Conflict));
        _output.WriteLine($"\nEvents by month, {months[0].Month} to {months[^1].Month} (highest {most.ToString(CultureInfo.InvariantCulture)}; months without events left out)");
        _output.WriteLine($"  co-operation  {Bars(months.Select(one => one.Cooperation), most)}  {months.Sum(one => one.Cooperation)}");
        _output.WriteLine($"  conflict      {Bars(months.Select(one => one.Conflict), most)}  {months.Sum(one => one.Conflict)}");
    }

    static string Bars(IEnumerable<int> counts, int most) =>
        string.Concat(counts.Select(count => Blocks[count == 0 ? 0 : Math.Max(1, (int)Math.Round(8.0 * count / most))]));

    void Print(string title, IReadOnlyList<RecordLine> records)
    {
        if (records.Count == 0) return;
        _output.WriteLine($"\n{title}");
        foreach (var record in records) _output.WriteLine("  " + RecordText.Line(record, terminal.Width));
    }
}
