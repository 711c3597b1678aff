using System.Collections.Frozen;
using System.Globalization;
using Entente.Reading.Documents;

namespace Entente.Reading.Events;

/// <summary>The types and modes of PLOVER with their quads and scores: <c>data/lexicons/plover.tsv</c>.</summary>
public sealed class Ontology
{
    readonly FrozenDictionary<(PloverType, string), double?> _scores;
    readonly FrozenDictionary<PloverType, Quad> _quads;

    /// <exception cref="InvalidDataException">A row names no type or quad, or a type has no row of its own.</exception>
    public Ontology()
    {
        var scores = new Dictionary<(PloverType, string), double?>();
        var quads = new Dictionary<PloverType, Quad>();
        foreach (var cells in Table.Rows("plover.tsv"))
        {
            var type = Type(cells[0]) ?? throw new InvalidDataException($"plover.tsv: no type {cells[0]}.");
            scores.Add((type, cells[1]), cells[3].Length == 0 ? null : double.Parse(cells[3], CultureInfo.InvariantCulture));
            quads[type] = (Quad)int.Parse(cells[2], CultureInfo.InvariantCulture);
        }

        (_scores, _quads) = (scores.ToFrozenDictionary(), quads.ToFrozenDictionary());
        foreach (var type in Enum.GetValues<PloverType>())
            if (!_scores.ContainsKey((type, ""))) throw new InvalidDataException($"plover.tsv: {type} has no row.");
    }

    /// <summary>The type of that name in capitals; null where there is none.</summary>
    public static PloverType? Type(string name) => name switch
    {
        "AGREE" => PloverType.Agree,
        "CONSULT" => PloverType.Consult,
        "SUPPORT" => PloverType.Support,
        "CONCEDE" => PloverType.Concede,
        "COOPERATE" => PloverType.Cooperate,
        "AID" => PloverType.Aid,
        "RETREAT" => PloverType.Retreat,
        "REQUEST" => PloverType.Request,
        _ => Hostile(name),
    };

    static PloverType? Hostile(string name) => name switch
    {
        "ACCUSE" => PloverType.Accuse,
        "REJECT" => PloverType.Reject,
        "THREATEN" => PloverType.Threaten,
        "PROTEST" => PloverType.Protest,
        "SANCTION" => PloverType.Sanction,
        "MOBILIZE" => PloverType.Mobilize,
        "COERCE" => PloverType.Coerce,
        "ASSAULT" => PloverType.Assault,
        _ => null,
    };

    /// <summary>The type's name as PLOVER writes it.</summary>
    public static string Name(PloverType type) => Names[(int)type];

    static readonly string[] Names = [.. Enum.GetNames<PloverType>().Select(name => name.ToUpperInvariant())];

    /// <summary>The quad's name in reports: "verbal-cooperation".</summary>
    public static string Name(Quad quad) => quad switch
    {
        Events.Quad.VerbalCooperation => "verbal-cooperation",
        Events.Quad.MaterialCooperation => "material-cooperation",
        Events.Quad.VerbalConflict => "verbal-conflict",
        Events.Quad.MaterialConflict => "material-conflict",
    };

    public Quad Quad(PloverType type) => _quads[type];

    /// <summary>Whether the type has that mode.</summary>
    public bool Has(PloverType type, string mode) => _scores.ContainsKey((type, mode));

    /// <summary>From -10, most hostile, to +10; the mode's where it has one of its own, else the type's. Null where the manual gives none.</summary>
    public double? Score(PloverType type, string? mode) => mode is { } said && _scores.TryGetValue((type, said), out var score) ? score : _scores[(type, "")];
}
