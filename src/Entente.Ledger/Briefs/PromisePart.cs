using System.Collections.Immutable;
using Entente.Ledger.Exports;
using Entente.Reading.Reports;

namespace Entente.Ledger.Briefs;

/// <summary>What each side promised the other, what is overdue, and what was settled.</summary>
sealed class PromisePart
{
    readonly BriefCase _case;
    readonly ImmutableArray<Chronicle> _open;
    readonly ImmutableArray<Chronicle> _settled;

    public PromisePart(BriefCase briefCase)
    {
        _case = briefCase;
        // What is due first stands first; what has no day comes last, the newest before the rest.
        _open = [.. briefCase.Promises.Where(IsOpen).OrderBy(one => one.Record.To ?? "9999").ThenByDescending(one => one.Record.Changed, StringComparer.Ordinal)];
        _settled = [.. briefCase.Promises.Where(one => !IsOpen(one)).OrderByDescending(one => one.Record.Changed, StringComparer.Ordinal)];
    }

    /// <summary>How many are open, and how many of them are overdue.</summary>
    public IEnumerable<BriefLine> Glance()
    {
        if (_open.IsEmpty) yield break;
        var overdue = _open.Count(IsOverdue);
        yield return new("Open promises", string.Join("; ", Directions().Where(one => one.Promises.Length > 0).Select(one => $"{one.Promises.Length} {one.Name}")), [])
        {
            Alert = overdue == 0 ? null : $"{overdue} overdue",
        };
    }

    public IEnumerable<BriefLine> Lines() =>
        Directions().SelectMany(one => Group(one.Name, one.Promises, 8)).Concat(Group("settled", _settled, 5));

    IEnumerable<(string Name, ImmutableArray<Chronicle> Promises)> Directions()
    {
        var (one, other) = (_case.Order.One, _case.Order.Other);
        var sorted = _open.ToLookup(promise => (By(promise, one), By(promise, other)));
        yield return ($"by {BriefCase.Name(one)} to {BriefCase.Name(other)}", [.. sorted[(true, false)]]);
        yield return ($"by {BriefCase.Name(other)} to {BriefCase.Name(one)}", [.. sorted[(false, true)]]);
        yield return ("by both", [.. sorted[(true, true)]]);
        yield return ("by others to both", [.. sorted[(false, false)]]);
    }

    IEnumerable<BriefLine> Group(string heading, ImmutableArray<Chronicle> promises, int usual)
    {
        if (promises.IsEmpty) return [];
        var room = _case.Room(usual);
        var lines = promises.Take(room).Select(one => new BriefLine(Due(one), Tell(one), _case.Notes.Cite(one)) { Alert = IsOverdue(one) ? "overdue" : null });
        return BriefCase.Cut(lines, room, promises.Length).Prepend(new(Words.Capital(heading), "", []) { IsHeading = true });
    }

    static bool By(Chronicle promise, string code) => promise.First.Row<CommitmentRow>()?.By.Contains(code) ?? false;

    static bool IsOpen(Chronicle promise) => Standings.IsOpen(promise.Record.Status);

    bool IsOverdue(Chronicle promise) => IsOpen(promise) && promise.Record.To is { } due && _case.IsPast(due);

    /// <summary>When it is due, else when it was made.</summary>
    static string Due(Chronicle promise)
    {
        if (!IsOpen(promise)) return promise.Record.Changed is { } settled ? Spoken.Day(settled) : "";
        if (promise.Record is { From: null, To: null }) return promise.Record.Founded is { } made ? $"no day (made {Spoken.Day(made)})" : "no day";
        return $"due {Spoken.Span(promise.Record.From, promise.Record.To, "by")}";
    }

    string Tell(Chronicle promise)
    {
        var row = promise.First.Row<CommitmentRow>();
        var condition = promise.Latest<CommitmentRow, string>(one => one.Condition);
        return Words.Join(
            "; ", Words.Capital(OneLine.Of(row?.Action ?? promise.Record.Name)), Words.Plain(promise.Record.Subkind ?? ""),
            condition is null ? null : $"on condition: {OneLine.Of(condition)}", promise.Record.Status == "open" ? null : Words.Plain(promise.Record.Status),
            _case.Others(promise.Record.Parties));
    }
}
