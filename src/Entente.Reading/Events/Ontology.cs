using System.Globalization;
using Entente.Reading.Documents;

namespace Entente.Reading.Events;

/// <summary>The types and modes of PLOVER with their quads and scores: <c>data/lexicons/plover.tsv</c>.</summary>
public sealed class Ontology
{
    // By name and in an array: what keys of enums need is compiled anew at every start.
    readonly Dictionary<string, double?> _scores = new(StringComparer.Ordinal);
    readonly Quad[] _quads = new Quad[Names.Length];

    /// <exception cref="InvalidDataException">A row names no type or quad, or a type has no row of its own.</exception>
    public Ontology()
    {
        foreach (var cells in Table.Rows("plover.tsv"))
        {
            var type = Type(cells[0]) ?? throw new InvalidDataException($"plover.tsv: no type {cells[0]}.");
            _scores.Add(Key(type, cells[1]), cells[3].Length == 0 ? null : double.Parse(cells[3], CultureInfo.InvariantCulture));
            _quads[(int)type] = (Quad)int.Parse(cells[2], CultureInfo.InvariantCulture);
        }

        foreach (var name in Names)
            if (!_scores.ContainsKey(name + " ")) throw new InvalidDataException($"plover.tsv: {name} has no row.");
    }

    static string Key(PloverType type, string mode) => $"{Name(type)} {mode}";

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

    public Quad Quad(PloverType type) => _quads[(int)type];

    /// <summary>Whether the type has that mode.</summary>
    public bool Has(PloverType type, string mode) => _scores.ContainsKey(Key(type, mode));

    /// <summary>From -10, most hostile, to +10; the mode's where it has one of its own, else the type's. Null where the manual gives none.</summary>
    public double? Score(PloverType type, string? mode) => mode is { } said && _scores.TryGetValue(Key(type, said), out var score) ? score : _scores[Key(type, "")];
}
