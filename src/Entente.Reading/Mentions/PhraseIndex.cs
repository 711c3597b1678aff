using System.Runtime.InteropServices;
using Entente.Reading.Documents;

namespace Entente.Reading.Mentions;

/// <summary>How the case of a text must agree with a listed form.</summary>
enum Casing
{
    /// <summary>As listed.</summary>
    Exact,

    /// <summary>As listed, once words in capitals are written with one: "CHINA".</summary>
    Titled,

    /// <summary>Anyhow.</summary>
    Any,
}

/// <summary>Listed phrases and what each may mean; finds the longest that begins at an atom. Built once, then read only.</summary>
sealed class PhraseIndex<T>(Atomizer atomizer, bool anyCase)
{
    const ulong Mixer = 0x9E3779B97F4A7C15;

    readonly Dictionary<ulong, int> _heads = []; // phrase so far -> its first entry, -1 where it only leads on
    readonly List<(T Value, int Next)> _entries = [];
    readonly List<Atom> _scratch = [];

    /// <summary>Lists a phrase; a phrase may be listed with several meanings.</summary>
    public void Add(ReadOnlySpan<char> form, T value)
    {
        _scratch.Clear();
        atomizer.Cut(form, new Span(0, form.Length), _scratch);
        var key = 0UL;
        for (var i = 0; i < _scratch.Count; i++)
        {
            key = Step(key, anyCase ? _scratch[i].Lower : _scratch[i].Exact);
            ref var head = ref CollectionsMarshal.GetValueRefOrAddDefault(_heads, key, out var known);
            if (!known) head = -1;
            if (i < _scratch.Count - 1) continue;
            _entries.Add((value, head));
            head = _entries.Count - 1;
        }
    }

    /// <summary>The longest listed phrase at <paramref name="at"/>: how many atoms it takes (0: none) and its first entry.</summary>
    public (int Length, int Entry) Longest(ReadOnlySpan<Atom> atoms, int at, Casing casing)
    {
        var (length, entry) = (0, -1);
        var key = 0UL;
        for (var i = at; i < atoms.Length; i++)
        {
            key = Step(key, casing switch { Casing.Exact => atoms[i].Exact, Casing.Titled => atoms[i].Titled, _ => atoms[i].Lower });
            if (!_heads.TryGetValue(key, out var head)) break;
            if (head >= 0 && (casing != Casing.Titled || Atomizer.IsShoutedName(atoms[at..(i + 1)]))) (length, entry) = (i - at + 1, head);
        }

        return (length, entry);
    }

    /// <summary>All meanings from an entry on, the last listed first.</summary>
    public IEnumerable<T> Meanings(int entry)
    {
        for (; entry >= 0; entry = _entries[entry].Next) yield return _entries[entry].Value;
    }

    static ulong Step(ulong key, ulong atom) => (ulong.RotateLeft(key, 23) ^ atom) * Mixer + 1;
}
