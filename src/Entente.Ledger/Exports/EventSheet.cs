using System.Text;
using Entente.Reading.Reports;

namespace Entente.Ledger.Exports;

/// <summary>Writes events as the tables of POLECAT, ICEWS and GDELT. The ledger keeps neither sentences nor places, so that those cells are empty.</summary>
sealed class EventSheet(Fetcher fetcher, IEventWriter table)
{
    public void Write(IEnumerable<Entry> entries, Stream output)
    {
        using var writer = new StreamWriter(output, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        if (table.Header is { } header) writer.WriteLine(header);
        foreach (var entry in entries)
            foreach (var row in table.Rows(entry.Telling.Row<EventRow>()!, Story(entry.Telling)))
                writer.WriteLine(row);
    }

    Story Story(Telling telling)
    {
        var (source, row) = (telling.Source, telling.Row<EventRow>()!);
        var roles = row.Actors.Concat(row.Recipients).ToList();
        return new(
            new DocumentRow(source.Hash, source.Name, source.Title, source.Url, source.Publisher, source.Published, "unknown", source.Language, fetcher.Text(source.Id), 0, 0),
            [.. roles.Where(role => role.Ref is not null && role.Code is not null).DistinctBy(role => role.Ref).Select(Actor)],
            [.. fetcher.People(source.Id, roles.Select(role => role.Ref).OfType<string>().Distinct())]);
    }

    /// <summary>Actors are no assertions; of those with a code the name is known all the same, and what is no state is a body.</summary>
    static ActorRow Actor(ParticipantRow role) => new(role.Ref!, role.Code, States.Has(role.Code!) ? "state" : "organisation", States.Name(role.Code!), role.Sector, true, []);
}
