using System.Text.Json;

namespace Entente.Workshop.Reports;

/// <summary>Scores reports against document gold as <c>score_report.py</c> does, for the kinds of record that exist so far.</summary>
sealed class ReportScorer
{
    public Tally Parties { get; } = new();

    public Tally People { get; } = new();

    /// <summary>Adds one document.</summary>
    public void Add(JsonElement gold, JsonElement report)
    {
        Parties.Add(gold.Codes("parties"), report.List("actors").Where(IsParty).Select(actor => actor.Text("code") ?? actor.Text("name")!));
        AddPeople(gold.List("people"), report.List("people"));
    }

    static bool IsParty(JsonElement actor) =>
        actor.Get("party").ValueKind != JsonValueKind.False && (actor.Text("code") is not null || actor.Text("kind") == "group");

    void AddPeople(List<JsonElement> gold, List<JsonElement> found)
    {
        var pairs = Pairing.Of(gold, found, (wanted, given) => Likeness.Name(wanted.Text("name"), given.Text("name")));
        People.Add(gold.Count, found.Count, pairs.Count);
        foreach (var (wanted, given) in pairs)
        {
            if (wanted.Text("office") is { Length: > 0 } office) People.Attribute("office", Likeness.Bag(office, given.Text("office")) >= 0.5);
            if (wanted.Text("country") is { Length: > 0 } country) People.Attribute("serves", country == given.Text("serves"));
        }
    }
}
