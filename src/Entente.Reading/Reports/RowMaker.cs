using Entente.Reading.Documents;
using Entente.Reading.Mentions;
using Entente.Reading.Times;

namespace Entente.Reading.Reports;

/// <summary>The one place where a report takes the contract's form: code points, inclusive days, the contract's words.</summary>
sealed class RowMaker(Report report)
{
    readonly string _text = report.Document.Text;
    readonly CodePoints _points = new(report.Document.Text);

    public ReportRow Make()
    {
        var records = new RecordRowMaker(report, _points);
        return new(
            Schema: "entente/report/1",
            Document: Row(report.Document),
            Actors: [.. report.Cast.Actors.Select(Row)],
            People: [.. report.Cast.People.Select(Row)],
            Times: [.. report.Times.Select(Row)],
            Events: [.. report.Events.Select(new EventRowMaker(report, _points).Row)],
            Meetings: [.. report.Meetings.Select(records.Row)],
            Commitments: [.. report.Commitments.Select(records.Row)],
            Instruments: [.. report.Instruments.Select(records.Row)],
            Relations: [.. report.Facts.Select(records.Row)],
            Statements: [.. report.Statements.Select(records.Row)],
            Matters: [.. report.Matters.Select(records.Row)],
            Sectors: records.Sectors(),
            Warnings: [.. report.Problems.Select(Row)]);
    }

    DocumentRow Row(Document document) => new(
        document.Id(),
        document.Name,
        document.Title,
        document.Url,
        document.Publisher,
        Day(document.Published.Date),
        Word(document.Published.Basis),
        report.Language.Tag,
        document.Text,
        report.Sentences.Length,
        report.Tokens);

    ActorRow Row(Actor actor, int index) =>
        new($"a{index + 1}", actor.Code, Word(actor.Kind), actor.Name, actor.Sector, actor.IsParty, Rows(report.Cast.MentionsOfActor(index)));

    PersonRow Row(Person person, int index) =>
        new($"p{index + 1}", person.Name, person.Office, person.Serves, person.Organisation, Rows(report.Cast.MentionsOfPerson(index)));

    MentionRow[] Rows(IEnumerable<Mention> mentions) =>
        [.. mentions.Select(one => new MentionRow(Start(one.Span), End(one.Span), Quote(one.Span), one.Sector, one.Rule, one.Confidence))];

    TimeRow Row(TimeExpression time) => new(
        Start(time.Span),
        End(time.Span),
        Quote(time.Span),
        time.Type.ToString().ToUpperInvariant(),
        time.Value,
        time.Mod,
        Day(time.Range.Start),
        Day(time.Range.Last),
        time.Edtf,
        time.Rule,
        time.Confidence);

    WarningRow Row(Problem problem) => new(
        problem.Code,
        problem.Message,
        problem.Where is { } from ? Start(from) : null,
        problem.Where is { } to ? End(to) : null);

    int Start(Span span) => _points.At(span.Start);

    int End(Span span) => _points.At(span.End);

    string Quote(Span span) => span.In(_text).ToString();

    static string? Day(DateOnly? day) => day?.ToString("O");

    static string Word(ActorKind kind) => kind switch
    {
        ActorKind.State => "state",
        ActorKind.Organisation => "organisation",
        ActorKind.Group => "group",
        ActorKind.Person => "person",
        ActorKind.Other => "other",
    };

    static string Word(PublishedBasis basis) => basis switch
    {
        PublishedBasis.Unknown => "unknown",
        PublishedBasis.Inferred => "inferred",
        PublishedBasis.Metadata => "metadata",
        PublishedBasis.Dateline => "dateline",
        PublishedBasis.Given => "given",
    };
}
