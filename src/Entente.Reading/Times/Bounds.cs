using Entente.Reading.Documents;

namespace Entente.Reading.Times;

/// <summary>The parts of a period that words name; numbers as in the classes PHASE and EDGE of <c>time-words.tsv</c>.</summary>
enum Part
{
    Early = 1,
    Mid = 2,
    Late = 3,
    Start = 4,
    End = 5,
}

/// <summary>Which days "early 2024" or "the end of the month" cover, by <c>data/lexicons/time-bounds.tsv</c>.</summary>
sealed class Bounds
{
    readonly Dictionary<(Grain, Part), (Grain Unit, int First, int Last)> _rows = [];

    /// <exception cref="InvalidDataException">An unknown unit or part.</exception>
    public Bounds()
    {
        foreach (var cells in Table.Rows("time-bounds.tsv"))
        {
            if (!Enum.TryParse<Part>(cells[1], ignoreCase: true, out var part)) throw new InvalidDataException($"time-bounds.tsv: no part {cells[1]}.");
            _rows.Add((Grains.Parse(cells[0]), part), (Grains.Parse(cells[2]), int.Parse(cells[3]), int.Parse(cells[4])));
        }
    }

    /// <summary>The days of a part; of the whole where the list says nothing about the grain.</summary>
    public DateRange Of(Period period, Part part)
    {
        if (!_rows.TryGetValue((period.Grain, part), out var row)) return period.Range;
        var start = Period.Move(period.Start, row.Unit, row.First - 1);
        var end = row.Last == 0 ? period.End : Period.Move(period.Start, row.Unit, row.Last);
        return start is { } from && end is { } to && from < to ? new DateRange(from, to) : period.Range;
    }

    public static string Mod(Part part) => part switch
    {
        Part.Early or Part.Start => "START",
        Part.Mid => "MID",
        _ => "END",
    };

    /// <summary>EDTF of whole months where the range is made of them, else of days.</summary>
    public static string? Edtf(DateRange range)
    {
        if (range is not { Start: { } start, End: { } end, Last: { } last }) return null;
        if (start.Day != 1 || end.Day != 1) return start == last ? Gregorian.Iso(start) : $"{Gregorian.Iso(start)}/{Gregorian.Iso(last)}";
        var (from, to) = ($"{start:yyyy-MM}", $"{last:yyyy-MM}");
        return from == to ? from : $"{from}/{to}";
    }
}
