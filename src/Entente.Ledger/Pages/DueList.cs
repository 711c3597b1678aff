using System.Globalization;
using Entente.Ledger.Storage;

namespace Entente.Ledger.Pages;

/// <summary>What falls due: by the days that documents gave. A day that passed says only that nothing was reported, not that nothing was done.</summary>
/// <param name="Coming">Meetings and promises within the days ahead, the nearest first.</param>
/// <param name="Overdue">Promises whose last day has passed, with no report of their being kept, the latest first.</param>
/// <param name="Unreported">Meetings whose days have passed without a report, the latest first.</param>
public sealed record DueList(IReadOnlyList<RecordLine> Coming, IReadOnlyList<RecordLine> Overdue, IReadOnlyList<RecordLine> Unreported)
{
    static readonly string Meetings = $"r.kind = 'meeting' AND r.status IN {Standings.PlannedList}";
    static readonly string Promises = $"r.kind = 'commitment' AND r.status IN {Standings.OpenList}";

    /// <param name="book">The ledger.</param>
    /// <param name="today">The day to count from.</param>
    /// <param name="days">How far ahead, and how far back.</param>
    /// <param name="most">Records in each list.</param>
    public static DueList Of(Book book, DateOnly today, int days, int most)
    {
        var (now, ahead, back) = (Word(today), Word(today.AddDays(days)), Word(today.AddDays(-days)));
        List<RecordLine> Lines(string which, string between, string order, string from, string to) => book.Query(
            $"SELECT {RecordLine.Columns} FROM records r WHERE {which} AND r.review <> 'rejected' AND r.to_day {between} ORDER BY r.to_day {order} LIMIT $3",
            RecordLine.Read, from, to, most);
        const string From = ">= $1 AND r.to_day <= $2";
        const string Before = ">= $1 AND r.to_day < $2";
        return new(
            [.. Lines(Meetings, From, "", now, ahead).Concat(Lines(Promises, From, "", now, ahead)).OrderBy(line => line.To, StringComparer.Ordinal).Take(most)],
            Lines(Promises, Before, "DESC", back, now),
            Lines(Meetings, Before, "DESC", back, now));
    }

    static string Word(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);
}
