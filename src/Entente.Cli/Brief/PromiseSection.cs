using Entente.Reading.Commitments;
using Entente.Reading.Times;

namespace Entente.Cli.Brief;

/// <summary>Who promised what to whom by when, and the papers with what became of them.</summary>
sealed class PromiseSection(Pen pen)
{
    public void Write()
    {
        pen.Section("COMMITMENTS", pen.Report.Commitments, Commitment);
        pen.Section("INSTRUMENTS", pen.Report.Instruments, Instrument);
    }

    void Commitment(Commitment one)
    {
        List<Piece> line = [.. pen.Parties(one.By)];
        if (!one.To.IsEmpty) line.AddRange([new(" → "), .. pen.Parties(one.To)]);
        line.Add(new(": " + Visible.Line(one.Action)));
        pen.Line(line);
        pen.Details(Pen.Said(one.Kind), Due(one.Due), one.Condition is { } condition ? $"condition: {condition}" : null, pen.Person(one.Speaker) is { } speaker ? $"said by {speaker}" : null, string.Join(", ", one.Sectors));
        pen.Quote(one.Evidence, (one.Rule, one.Confidence), lines: 2);
    }

    string? Due(Due? due)
    {
        if (due is not { } known) return null;
        var words = known.Words.In(pen.Report.Document.Text).ToString();
        return Days.Say(known.Range) is { } days ? $"due {days}{(days == words ? "" : $" (“{words}”)")}" : $"due “{words}”";
    }

    void Instrument(Instrument one)
    {
        pen.Line([new(Visible.Line(one.Name), Ink.Name), .. one.Parties.IsEmpty ? [] : (IEnumerable<Piece>)[new(": "), .. pen.Parties(one.Parties)]]);
        var status = one.Status == InstrumentStatus.Unknown ? null : Pen.Said(one.Status);
        pen.Details(status is null ? Pen.Said(one.Kind) : $"{status}{(one.Date is { } date ? $" {Days.SayEdtf(date)}" : "")}", status is null ? null : Pen.Said(one.Kind).ToLowerInvariant(), one.Period == DateRange.Unknown ? null : $"covers {Days.Say(one.Period)}");
        pen.Quote(one.Evidence, (one.Rule, one.Confidence), lines: 2);
    }
}
