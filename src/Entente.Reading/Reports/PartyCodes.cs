using Entente.Reading.Documents;

namespace Entente.Reading.Reports;

/// <summary>What tables of events call states, organisations and sectors.</summary>
sealed class PartyCodes
{
    readonly Dictionary<string, string> _states = new(StringComparer.Ordinal);
    readonly Dictionary<string, string> _fips = new(StringComparer.Ordinal);
    readonly Dictionary<string, string> _bodies = new(StringComparer.Ordinal);
    readonly Dictionary<string, (string Word, string Role)> _sectors = new(StringComparer.Ordinal);

    public PartyCodes()
    {
        foreach (var cells in Table.Rows("states.tsv")) _states.TryAdd(cells[0], cells[1]);
        foreach (var cells in Table.Rows("fips.tsv")) _fips.Add(cells[0], cells[1]);
        foreach (var cells in Table.Rows("organisations.tsv")) _bodies.TryAdd(cells[0], cells[2]);
        foreach (var cells in Table.Rows("party-sectors.tsv")) _sectors.Add(cells[0], (cells[1], cells[2]));
    }

    public bool IsState(string? code) => code is not null && _states.ContainsKey(code);

    /// <summary>The English name of a state; null for what is none.</summary>
    public string? StateName(string? code) => code is null ? null : _states.GetValueOrDefault(code);

    /// <summary>FIPS 10-4; null where there is none.</summary>
    public string? Fips(string? code) => code is null ? null : _fips.GetValueOrDefault(code);

    /// <summary>PLOVER's code: of a state its own (KOS for Kosovo), else UNO, EUR, or what kind of body it is; null where unknown.</summary>
    public string? Plover(string? code)
    {
        if (code is null) return null;
        if (IsState(code)) return code == "XKX" ? "KOS" : code;
        return code switch { "UN" => "UNO", "EU" => "EUR", _ => Kind(code) };
    }

    /// <summary>IGO, NGO or MNC; null where no list knows the body.</summary>
    public string? Kind(string code) => _bodies.GetValueOrDefault(code) switch
    {
        "igo" or "bloc" or "court" or "fund" or "pact" => "IGO",
        "ngo" or "party-international" => "NGO",
        "company" or "media" => "MNC",
        _ => null,
    };

    /// <summary>A sector in words, as ICEWS has them; null for none.</summary>
    public string? SectorWord(string? sector) => sector is not null && _sectors.TryGetValue(sector, out var found) ? found.Word : null;

    /// <summary>A sector as CAMEO's role; null for none.</summary>
    public string? Role(string? sector) => sector is not null && _sectors.TryGetValue(sector, out var found) && found.Role.Length > 0 ? found.Role : null;
}
