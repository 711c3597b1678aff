using System.Collections.Immutable;
using System.Globalization;
using Entente.Ledger.Storage;
using Entente.Reading.Reports;

namespace Entente.Ledger.Exports;

/// <summary>What the cells of a column hold; any may be empty.</summary>
enum CellType
{
    Text,
    Day,
    Number,
    Whole,

    /// <summary>Several words; in flat formats with ';' between.</summary>
    List,
}

/// <summary>A column of an export: its name, and how its cell is made of an entry.</summary>
/// <param name="Cell">Gives a string, DateOnly, double, long or string[] by the type; null for an empty cell.</param>
sealed record Column(string Name, CellType Type, Func<Entry, object?> Cell)
{
    public static Column Text(string name, Func<Entry, string?> cell) => new(name, CellType.Text, cell);

    /// <summary>Of an ISO day.</summary>
    public static Column Day(string name, Func<Entry, string?> cell) =>
        new(name, CellType.Day, entry => cell(entry) is { } day ? DateOnly.ParseExact(day, "O", CultureInfo.InvariantCulture) : null);

    public static Column Number(string name, Func<Entry, double?> cell) => new(name, CellType.Number, entry => cell(entry));

    public static Column Whole(string name, Func<Entry, long?> cell) => new(name, CellType.Whole, entry => cell(entry));

    public static Column List(string name, Func<Entry, IEnumerable<string>?> cell) => new(name, CellType.List, entry => cell(entry)?.ToArray() ?? []);

    /// <summary>Where the words stand.</summary>
    public static ImmutableArray<Column> Provenance { get; } =
    [
        Text("quote", entry => entry.Telling.Quote),
        Whole("start", entry => entry.Telling.Evidence is [var first, ..] ? first.Start : null),
        Whole("end", entry => entry.Telling.Evidence is [var first, ..] ? first.End : null),
        Text("document", entry => entry.Telling.Source.Name),
        Text("title", entry => entry.Telling.Source.Title),
        Text("publisher", entry => entry.Telling.Source.Publisher),
        Day("published", entry => entry.Telling.Source.Published),
        Text("url", entry => entry.Telling.Source.Url),
        Text("sha256", entry => entry.Telling.Source.Hash["sha256:".Length..]),
    ];

    /// <summary>What all records have after their own columns.</summary>
    public static ImmutableArray<Column> Standing { get; } =
    [
        Text("status", entry => entry.Record.Status),
        Day("first_said", entry => entry.Record.Founded),
        Day("last_said", entry => entry.Record.Changed),
        Whole("sources", entry => entry.Record.Sources),
        Whole("sequence", entry => entry.Record.Sequence),
        Number("confidence", entry => entry.Record.Confidence),
        Text("review", entry => entry.Record.Review),
    ];

    public static Column RecordId(string name) => Text(name, entry => Ids.Show(entry.Record.Id));

    /// <summary>A fact of a record's rows, by the last document that gives it.</summary>
    public static Column Latest<TRow>(string name, Func<TRow, string?> fact) where TRow : class =>
        Text(name, entry => entry.Chronicle!.Latest(fact));

    public static IEnumerable<string> Codes(IEnumerable<ParticipantRow> side) => side.Select(one => one.Code ?? one.Text).Distinct(StringComparer.Ordinal);
}
