using System.Collections.Frozen;
using Entente.Reading.Documents;
using Entente.Reading.Events;

namespace Entente.Reading.Reports;

/// <summary>CAMEO's code for a type and mode of PLOVER: <c>data/lexicons/cameo.tsv</c>, the inverse of the published mapping.</summary>
sealed class Cameo
{
    readonly FrozenDictionary<(string Type, string Mode), (string Code, string Label)> _codes;

    /// <exception cref="InvalidDataException">A type of PLOVER has no code, or a row a type or mode that PLOVER has not: says which.</exception>
    public Cameo()
    {
        var ontology = new Ontology();
        var codes = new Dictionary<(string, string), (string, string)>();
        foreach (var cells in Table.Rows("cameo.tsv"))
        {
            if (Ontology.Type(cells[0]) is not { } type || !ontology.Has(type, cells[1])) throw new InvalidDataException($"cameo.tsv: PLOVER has no {cells[0]} {cells[1]}.");
            codes.Add((cells[0], cells[1]), (cells[2], cells[3]));
        }

        _codes = codes.ToFrozenDictionary();
        foreach (var type in Enum.GetValues<PloverType>())
            if (!_codes.ContainsKey((Ontology.Name(type), ""))) throw new InvalidDataException($"cameo.tsv: {type} has no code.");
    }

    /// <summary>The code, three or four digits with its leading nought, and its label; of the first mode that has one, else of the type.</summary>
    public (string Code, string Label) Of(EventRow one)
    {
        foreach (var mode in one.Modes)
            if (_codes.TryGetValue((one.Type, mode), out var exact)) return exact;
        return _codes[(one.Type, "")];
    }
}
