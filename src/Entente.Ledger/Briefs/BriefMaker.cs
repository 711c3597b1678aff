using System.Collections.Immutable;
using Entente.Ledger.Storage;

namespace Entente.Ledger.Briefs;

/// <summary>Makes a brief on two parties out of a ledger.</summary>
public sealed class BriefMaker(Book book)
{
    /// <summary>Null where the ledger tells nothing of the two together.</summary>
    public PairBrief? Make(BriefOrder order)
    {
        var briefCase = new BriefCase(book, order);
        var (meetings, promises) = (new MeetingPart(briefCase), new PromisePart(briefCase));
        var (papers, positions) = (new PaperPart(briefCase), new PositionPart(briefCase));
        // Notes are numbered as lines are made, so that this order is that of the page.
        ImmutableArray<BriefSection> sections =
        [
            .. new[]
            {
                Section("At a glance", meetings.Glance().Concat(promises.Glance())),
                Section("Who speaks for them", new SidePart(briefCase).Lines()),
                Section("Contacts by level", meetings.Contacts()),
                Section("Meetings", meetings.Meetings()),
                Section("Promises", promises.Lines()),
                Section("Instruments", papers.Instruments()),
                Section("Mechanisms", papers.Mechanisms()),
                Section("Positions", positions.Positions()),
                Section("Latest in the reports", positions.Events()),
                Section("History", papers.History()),
            }.Where(section => section.Lines.Length > 0),
        ];
        return sections.All(section => section.Heading == "Who speaks for them")
            ? null
            : new($"{BriefCase.Name(order.One)} and {BriefCase.Name(order.Other)}", Basis(briefCase), sections, briefCase.Notes.Notes);
    }

    /// <summary>What two records say in the same words under one heading is one line, with the notes of both.</summary>
    static BriefSection Section(string heading, IEnumerable<BriefLine> lines)
    {
        var written = new List<BriefLine>();
        var start = 0; // of the lines under the heading at hand
        foreach (var line in lines)
        {
            var same = written.FindIndex(start, one => one.Lead == line.Lead && one.Text == line.Text && one.Alert == line.Alert);
            if (same < 0 || line.IsHeading) written.Add(line);
            else written[same] = written[same] with { Notes = [.. written[same].Notes.Union(line.Notes)] };
            if (line.IsHeading) start = written.Count;
        }

        return new(heading, [.. written]);
    }

    static string Basis(BriefCase briefCase)
    {
        var documents = briefCase.Records.SelectMany(one => one.Tellings).Select(one => one.Source).DistinctBy(one => one.Id).ToList();
        var days = documents.Select(one => one.Published).OfType<string>().Order(StringComparer.Ordinal).ToList();
        var reach = days.Count == 0 ? "" : days[0] == days[^1] ? $" of {Spoken.Day(days[0])}" : $" of {Spoken.Day(days[0])} to {Spoken.Day(days[^1])}";
        return $"As of {Spoken.Day(briefCase.Today)}. Records from {documents.Count} {(documents.Count == 1 ? "document" : "documents")}{reach}. "
            + "Made by a program from news; check the notes before you rely on a line.";
    }
}
