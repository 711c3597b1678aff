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
        var pairs = Match(gold, found, (wanted, given) => Likeness.Name(wanted.Text("name"), given.Text("name")));
        People.Add(gold.Count, found.Count, pairs.Count);
        foreach (var (wanted, given) in pairs)
        {
            if (wanted.Text("office") is { Length: > 0 } office) People.Attribute("office", Likeness.Bag(office, given.Text("office")) >= 0.5);
            if (wanted.Text("country") is { Length: > 0 } country) People.Attribute("serves", country == given.Text("serves"));
        }
    }

    /// <summary>Pairs one to one, the most alike first; of equals the later ones first, as the scorer sorts.</summary>
    static List<(JsonElement Gold, JsonElement Found)> Match(List<JsonElement> gold, List<JsonElement> found, Func<JsonElement, JsonElement, double> alike)
    {
        var candidates = from i in Enumerable.Range(0, gold.Count)
                         from j in Enumerable.Range(0, found.Count)
                         let likeness = alike(gold[i], found[j])
                         where likeness > 0
                         orderby likeness descending, i descending, j descending
                         select (i, j);
        var (left, right) = (new HashSet<int>(), new HashSet<int>());
        var pairs = new List<(JsonElement, JsonElement)>();
        foreach (var (i, j) in candidates)
        {
            if (left.Contains(i) || right.Contains(j)) continue;
            left.Add(i);
            right.Add(j);
            pairs.Add((gold[i], found[j]));
        }

        return pairs;
    }
}
