using Entente.Reading.Commitments;
using Entente.Reading.Documents;
using Entente.Reading.Events;
using Entente.Reading.Meetings;
using Entente.Reading.Positions;
using Entente.Reading.Reports;

namespace Entente.Ledger.Following;

/// <summary>The closed lists of words that members of a row are taken from.</summary>
static class Terms
{
    static readonly Dictionary<(string Kind, string Member), Lazy<string[]>> Lists = new()
    {
        [("meeting", "kind")] = Of<MeetingKind>(),
        [("meeting", "level")] = Of<MeetingLevel>(),
        [("meeting", "status")] = Of<MeetingStatus>("rescheduled", "not-held"), // the ledger's own
        [("commitment", "kind")] = Of<CommitmentKind>(),
        [("commitment", "sectors")] = new(() => [.. Table.Rows("sectors.tsv").Select(row => row[0])]),
        [("instrument", "kind")] = Of<InstrumentKind>(),
        [("instrument", "status")] = Of<InstrumentStatus>(),
        [("relation", "fact")] = Of<FactKind>(),
        [("matter", "stance")] = Of<Stance>(),
        [("statement", "mode")] = new(() => ["quoted", "reported"]),
        [("event", "type")] = new(() => [.. Enum.GetValues<PloverType>().Select(Ontology.Name)]),
        [("event", "time")] = Of<EventTime>(),
        [("event", "auxiliary")] = new(() => ["historical", "future", "hypothetical", "negation"]),
        [("event", "modes")] = new(() => [.. Table.Rows("plover.tsv").Select(row => row[1]).Where(mode => mode.Length > 0).Distinct()]),
        [("echo", "status")] = new(() => [.. new Cues().All.Select(cue => cue.Status).Distinct()]),
    };

    /// <summary>Null where any words will do.</summary>
    public static string[]? Of(string kind, string member) => Lists.GetValueOrDefault((kind, member))?.Value;

    static Lazy<string[]> Of<T>(params string[] more)
        where T : struct, Enum => new(() => [.. Enum.GetValues<T>().Select(Kebab.Of), .. more]);
}
