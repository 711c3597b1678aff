using System.Globalization;
using Entente.Reading.Documents;
using Entente.Reading.Events;
using Entente.Reading.Mentions;
using Entente.Reading.Reports;
using Entente.Reading.Times;

namespace Entente.Tests.Docs;

/// <summary>What a report says, as the lines an example of the guide may expect.</summary>
static class Facts
{
    /// <summary>The first words such lines may have. docs/reading.md says what follows each.</summary>
    public static readonly string[] Kinds = ["published", "sentence", "party", "actor", "sector", "person", "refers", "place", "located", "time", "days", "edtf", "event", "about", "where", "when", "historical", "meeting", "commitment", "instrument", "fact", "statement", "matter", "field", "warning"];

    public static IEnumerable<string> Of(Report report)
    {
        var text = report.Document.Text;
        return
        [
            .. Published(report.Document.Published),
            .. report.Sentences.Select(sentence => $"sentence {Fold(sentence.Span.In(text))}"),
            .. report.Cast.Actors.SelectMany(actor => Of(actor, text)),
            .. report.Cast.People.Select(person => $"person {person.Name} | {person.Office ?? "-"} | {person.Serves ?? "-"}"),
            .. report.Cast.Places.SelectMany(place => Of(place, Fold(place.Span.In(text)))),
            .. report.Cast.References.Select(reference => $"refers {Fold(reference.Span.In(text))} -> {Referents(report, reference)}"),
            .. report.Times.SelectMany(time => Of(time, Fold(time.Span.In(text)))),
            .. report.Events.SelectMany(one => Of(one, string.Join(' ', [Ontology.Name(one.Type), .. one.Modes]), report)),
            .. Of(ReportWriter.ToRow(report)),
            .. report.Problems.Select(problem => $"warning {problem.Code}"),
        ];
    }

    /// <summary>Records as the contract writes them.</summary>
    static IEnumerable<string> Of(ReportRow rows) =>
    [
        .. rows.Meetings.Select(one => $"meeting {one.Kind} {one.Status} | {List(one.Parties)} | {one.Level ?? "-"} | {one.Place?.Name ?? "-"} | {one.From ?? "-"} to {one.To ?? "-"}"),
        .. rows.Commitments.Select(one => $"commitment {one.Kind} | {List(one.By)} > {List(one.To)} | {one.Action} | {(one.Due is { } due ? $"{due.From ?? "-"} to {due.To ?? "-"}" : "-")}"),
        .. rows.Instruments.Select(one => $"instrument {one.Kind} {one.Status} | {List(one.Parties)} | {one.Name}"),
        .. rows.Relations.Select(one => $"fact {one.Fact} | {List(one.Parties)} | {one.Value} | {one.Date ?? "-"}"),
        .. rows.Statements.Select(one => $"statement {one.Mode} | {Speaker(rows, one.Speaker)} | {Fold(one.Text)}"),
        .. rows.Matters.Select(one => $"matter {one.Stance} | {List(one.Parties)} | {one.Name}"),
        .. rows.Sectors.Select(one => $"field {one.Code} {one.Dac ?? "-"}"),
    ];

    static string Speaker(ReportRow rows, string? speaker) =>
        rows.People.FirstOrDefault(one => one.Id == speaker)?.Name ?? rows.Actors.FirstOrDefault(one => one.Id == speaker)?.Name ?? "-";

    static string List(string[] codes) => codes.Length == 0 ? "-" : string.Join(" + ", codes);

    static IEnumerable<string> Published(Publication published) =>
        published.Date is { } day ? [$"published {day:O} {published.Basis.ToString().ToLowerInvariant()}"] : [];

    static IEnumerable<string> Of(Actor actor, string text)
    {
        var who = actor.Code ?? actor.Name;
        if (actor.IsParty) yield return $"party {who}";
        foreach (var mention in actor.Mentions)
        {
            yield return $"actor {who} | {Fold(mention.Span.In(text))}";
            if (mention.Sector is { } sector) yield return $"sector {who} | {Fold(mention.Span.In(text))} -> {sector}";
        }
    }

    static IEnumerable<string> Of(Place place, string quote) =>
    [
        $"place {quote} -> {place.Country ?? "-"}{(place.GeoNames is { } number ? $" {number}" : "")}",
        string.Create(CultureInfo.InvariantCulture, $"located {quote} -> {place.Name} {place.Latitude?.ToString("0.00", CultureInfo.InvariantCulture) ?? "-"} {place.Longitude?.ToString("0.00", CultureInfo.InvariantCulture) ?? "-"}"),
    ];

    static string Referents(Report report, Reference reference)
    {
        var cast = report.Cast;
        string[] listed = [.. reference.Actors.Select(actor => cast.Actors[actor].Code ?? cast.Actors[actor].Name), .. reference.People.Select(person => cast.People[person].Name)];
        return string.Join(" + ", listed.Length > 0 ? listed : reference.Antecedents.Select(span => Fold(span.In(report.Document.Text))));
    }

    static IEnumerable<string> Of(TimeExpression time, string quote) =>
    [
        $"time {quote} -> {time.Value ?? "-"}{(time.Mod is null ? "" : " " + time.Mod)}",
        $"days {quote} -> {Day(time.Range.Start)} to {Day(time.Range.Last)}",
        $"edtf {quote} -> {time.Edtf ?? "-"}",
    ];

    static IEnumerable<string> Of(CodedEvent one, string what, Report report)
    {
        yield return $"event {what} | {Side(one.Actors, report)} > {Side(one.Recipients, report)}";
        foreach (var context in one.Contexts) yield return $"about {what} -> {context}";
        if (one.Place is { } place) yield return $"where {what} -> {place.Name} {place.Country ?? "-"}";
        if (one.Range != DateRange.Unknown) yield return $"when {what} -> {Day(one.Range.Start)} to {Day(one.Range.Last)}";
        if (one.IsHistorical) yield return $"historical {what}";
    }

    static string Side(IEnumerable<Participant> side, Report report) =>
        string.Join(" + ", side.Select(one => one.Actor is { } actor ? report.Cast.Actors[actor].Name : one.Code ?? Fold(one.Span.In(report.Document.Text))).DefaultIfEmpty("-"));

    static string Day(DateOnly? day) => day?.ToString("O") ?? "-";

    static string Fold(ReadOnlySpan<char> words) => string.Join(' ', words.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
