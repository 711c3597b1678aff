namespace Entente.Ledger.Storage;

/// <summary>From code points, in which reports count, to UTF-16 units.</summary>
sealed class UnitIndex
{
    readonly int[]? _units; // null where both are the same

    public UnitIndex(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\ud800', '\udbff')) return;
        var units = new List<int>(text.Length);
        for (var i = 0; i < text.Length; i += i + 1 < text.Length && char.IsSurrogatePair(text, i) ? 2 : 1) units.Add(i);
        units.Add(text.Length);
        _units = [.. units];
    }

    public int At(int point) => _units is null ? point : _units[Math.Clamp(point, 0, _units.Length - 1)];
}
