using Entente.Ledger.Storage;
using Microsoft.Data.Sqlite;

namespace Entente.Ledger.Pages;

/// <summary>A record on one line: its view at a time.</summary>
/// <param name="From">First day, inclusive; null where unknown.</param>
/// <param name="To">Last day, inclusive.</param>
/// <param name="Founded">Day of the first document that tells of it.</param>
/// <param name="Changed">Day of the last.</param>
/// <param name="Sources">Stories that tell of it, reprints folded.</param>
public sealed record RecordLine(
    long Id,
    string Kind,
    string? Subkind,
    string Name,
    string[] Parties,
    string Status,
    string? Level,
    string? Place,
    string? From,
    string? To,
    string? Founded,
    string? Changed,
    int Sources)
{
    internal const string Columns = "r.id, r.kind, r.subkind, r.name, r.parties, r.status, r.level, r.place, r.from_day, r.to_day, r.founded, r.changed, r.sources";

    /// <summary>The same of what once stood in a record's row.</summary>
    internal const string ViewColumns = "v.record AS id, v.kind, v.subkind, v.name, v.parties, v.status, v.level, v.place, v.from_day, v.to_day, v.founded, v.changed, v.sources";

    /// <summary>Its day for a list in order: the last, else the first, else that of the last document.</summary>
    public string? Day => To ?? From ?? Changed;

    internal static RecordLine Read(SqliteDataReader row) => new(
        row.GetInt64(0), row.GetString(1), row.Text(2), row.GetString(3), Ledger.Parties.Split(row.GetString(4)), row.GetString(5), row.Text(6),
        row.Text(7), row.Text(8), row.Text(9), row.Text(10), row.Text(11), row.GetInt32(12));
}
