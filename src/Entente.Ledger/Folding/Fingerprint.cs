namespace Entente.Ledger.Folding;

/// <summary>
/// What tells a text from others however it is framed: its runs of three words, and eight hashes of them (bands) of which texts that share
/// most of their runs share at least one. MinHash with banding: A. Broder, "On the resemblance and containment of documents" (1997).
/// </summary>
public sealed class Fingerprint
{
    const int Run = 3;
    const int Bands = 8;
    const int RowsPerBand = 3;

    readonly HashSet<ulong> _runs;

    Fingerprint(HashSet<ulong> runs) => _runs = runs;

    public static Fingerprint Of(string text)
    {
        var (runs, previous, before) = (new HashSet<ulong>(), 0UL, 0UL);
        var words = 0;
        foreach (var word in Words(text))
        {
            if (++words >= Run) runs.Add(Mix(word + Mix(previous + Mix(before))));
            (before, previous) = (previous, word);
        }

        return new(runs);
    }

    /// <summary>Too few words to tell anything: such a text is a story of its own.</summary>
    public bool IsShort => _runs.Count < 20;

    /// <summary>The hashes to look others up by; none for a short text.</summary>
    public long[] ToBands()
    {
        if (IsShort) return [];
        var least = new ulong[Bands * RowsPerBand];
        Array.Fill(least, ulong.MaxValue);
        foreach (var run in _runs)
        {
            for (var i = 0; i < least.Length; i++) least[i] = Math.Min(least[i], Mix(run ^ ((ulong)(i + 1) * 0x9E3779B97F4A7C15)));
        }

        var bands = new long[Bands];
        for (var band = 0; band < Bands; band++)
        {
            var hash = (ulong)band;
            for (var row = 0; row < RowsPerBand; row++) hash = Mix(hash + least[band * RowsPerBand + row]);
            bands[band] = (long)hash;
        }

        return bands;
    }

    /// <summary>Runs in common, of all runs of both: 0 to 1.</summary>
    public double Likeness(Fingerprint other)
    {
        var common = (double)Common(other);
        return common == 0 ? 0 : common / (_runs.Count + other._runs.Count - common);
    }

    /// <summary>Runs in common, of those of the shorter text: 0 to 1.</summary>
    public double Containment(Fingerprint other)
    {
        var shorter = Math.Min(_runs.Count, other._runs.Count);
        return shorter == 0 ? 0 : (double)Common(other) / shorter;
    }

    int Common(Fingerprint other) => _runs.Count <= other._runs.Count ? _runs.Count(other._runs.Contains) : other._runs.Count(_runs.Contains);

    /// <summary>Hashes of the words: letters and digits in lower case, FNV-1a.</summary>
    static IEnumerable<ulong> Words(string text)
    {
        const ulong Start = 14695981039346656037;
        var (hash, open) = (Start, false);
        foreach (var unit in text)
        {
            if (char.IsLetterOrDigit(unit))
            {
                (hash, open) = ((hash ^ char.ToLowerInvariant(unit)) * 1099511628211, true);
            }
            else if (open && unit != '\'' && unit != '’')
            {
                yield return hash;
                (hash, open) = (Start, false);
            }
        }

        if (open) yield return hash;
    }

    // The finisher of MurmurHash3: every bit of the input moves every bit of the output.
    static ulong Mix(ulong value)
    {
        value = (value ^ (value >> 33)) * 0xFF51AFD7ED558CCD;
        value = (value ^ (value >> 33)) * 0xC4CEB9FE1A85EC53;
        return value ^ (value >> 33);
    }
}
