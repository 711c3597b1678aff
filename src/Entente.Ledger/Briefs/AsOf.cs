using System.Collections.Immutable;
using Entente.Ledger.Exports;
using Entente.Reading.Reports;

namespace Entente.Ledger.Briefs;

/// <summary>A record as documents told it up to a day: what came later is taken off, with all that it changed.</summary>
static class AsOf
{
    /// <summary>Null where no document of that day or before tells of it. A document without a day counts as known.</summary>
    /// <param name="record">As it stands.</param>
    /// <param name="day">ISO, inclusive.</param>
    public static Chronicle? Day(Chronicle record, string day)
    {
        ImmutableArray<Telling> known = [.. record.Tellings.Where(one => one.Source.Published is not { } said || string.CompareOrdinal(said, day) <= 0)];
        if (known.Length == record.Tellings.Length) return record;
        if (known.IsEmpty) return null;
        var (from, to) = Days(known) ?? (record.Record.From, record.Record.To);
        return new(
            record.Record with
            {
                Status = known[^1].Effect?.Status ?? record.Record.Status,
                From = from,
                To = to,
                Changed = known.Select(one => one.Source.Published).OfType<string>().Max(StringComparer.Ordinal),
            },
            known);
    }

    /// <summary>The last that was said of a meeting's days or a promise's; null for other records.</summary>
    static (string?, string?)? Days(ImmutableArray<Telling> known)
    {
        for (var i = known.Length - 1; i >= 0; i--)
        {
            if (known[i].Row<MeetingRow>() is { } meeting && (meeting.From ?? meeting.To) is not null) return (meeting.From, meeting.To);
            if (known[i].Row<CommitmentRow>() is { Due: { } due }) return (due.From, due.To);
        }

        return null;
    }
}
