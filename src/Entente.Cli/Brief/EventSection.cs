using System.Globalization;
using Entente.Reading.Events;
using Entente.Reading.Mentions;
using Entente.Reading.Times;

namespace Entente.Cli.Brief;

/// <summary>What the records rest on: coded events, dates, places. Behind the records, and shorter.</summary>
sealed class EventSection(Pen pen)
{
    public void Write()
    {
        pen.Section("EVENTS", pen.Report.Events, Event);
        Times();
        Places();
    }

    /// <summary>"ACCUSE disapprove  Kenya KEN > Sudan SDN", and the clause that says it.</summary>
    void Event(CodedEvent one)
    {
        List<Piece> line = [new(string.Join(' ', [Ontology.Name(one.Type), .. one.Modes]), Ink.Code), new("  ")];
        line.AddRange(Pen.Listed(one.Actors.Select(Named)));
        if (!one.Recipients.IsEmpty) line.AddRange([new(" → "), .. Pen.Listed(one.Recipients.Select(Named))]);
        if (one.Time == EventTime.Future) line.Add(new("  ahead", Ink.Faint));
        pen.Line(line);
        pen.Quote([one.Evidence[0]], (one.Rule, one.Confidence), lines: 1);
    }

    Piece[] Named(Participant one) => one.Actor is { } actor ? Pen.Named(pen.Report.Cast.Actors[actor]) : Pen.Named(one.Span.In(pen.Report.Document.Text).ToString(), one.Code);

    /// <summary>With <c>--wide</c> every expression; else each day once, and what only says how long or how often in one line.</summary>
    void Times()
    {
        if (pen.IsWide)
        {
            pen.Section("WHEN", pen.Report.Times, Time);
            return;
        }

        var moments = Moments.Of(pen.Report);
        if (moments.IsEmpty) return;
        pen.Section("WHEN", moments.Dated, Time);
        if (moments.Dated.IsEmpty) pen.Heading("WHEN");
        if (moments.Lengths.Length > 0) pen.Line(new Piece("also: " + Visible.Line(string.Join("; ", moments.Lengths)), Ink.Faint));
    }

    void Time(TimeExpression time)
    {
        var words = Visible.Line(time.Span.In(pen.Report.Document.Text));
        List<Piece> line = [new(words, Ink.Name)];
        if (Days.Say(time) is { } meaning && meaning != words) line.Add(new($" → {meaning}"));
        if (time.Mod == "APPROX") line.Add(new(" (about)")); // the other mods show in the bounds
        if (time.Edtf is { } edtf && pen.IsWide) line.Add(new($"  {edtf}", Ink.Code));
        pen.Line(line);
        pen.Quote(new Mention(time.Span, time.Rule, time.Confidence), lines: 1);
    }

    /// <summary>With <c>--wide</c> every place with its words; else all of them in one paragraph.</summary>
    void Places()
    {
        // What no list knows is shown to those who want to see the rules.
        var spots = pen.Report.Cast.Places.Where(place => pen.IsWide || place.Kind != PlaceKind.Unlisted || place.Country is not null)
            .GroupBy(place => (place.Name, place.Country)).ToList();
        if (spots.Count == 0) return;
        if (pen.IsWide)
        {
            pen.Section("WHERE", spots, Place);
            return;
        }

        pen.Heading("WHERE");
        pen.Line(Pen.Listed(spots.Select(spot => Pen.Named(spot.Key.Name, spot.Key.Country))));
    }

    void Place(IGrouping<(string Name, string? Country), Place> spot)
    {
        var place = spot.First();
        List<Piece> line = [.. Pen.Named(place.Name, place.Country)];
        if (place is { Latitude: { } north, Longitude: { } east }) line.Add(new(string.Create(CultureInfo.InvariantCulture, $"  {north:0.00} {east:0.00}"), Ink.Code));
        if (place.GeoNames is { } number) line.Add(new($"  GeoNames {number}", Ink.Faint));
        line.Add(new($"  {Pen.Often(spot.Count())}", Ink.Faint));
        pen.Line(line);
        pen.Quote(new Mention(place.Span, place.Rule, place.Confidence), lines: 1);
    }
}
