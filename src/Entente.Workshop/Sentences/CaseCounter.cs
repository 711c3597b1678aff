using System.Diagnostics;
using Entente.Reading.Sentences;

namespace Entente.Workshop.Sentences;

/// <summary>Counts how words are written in the middle of sentences of <c>data/text/news.txt.xz</c>, unpacked by <c>xz</c>.</summary>
static class CaseCounter
{
    const int SlotBits = 17;
    const int Enough = 8;
    const double Mostly = 0.95;

    public static WordCases Count()
    {
        using var xz = Process.Start(new ProcessStartInfo("xz", ["-dc", Path.Combine(Folders.Shared, "data/text/news.txt.xz")]) { RedirectStandardOutput = true })
            ?? throw new InvalidOperationException("xz does not start: install it.");
        var counts = new Dictionary<uint, (int Low, int Capital)>();
        while (xz.StandardOutput.ReadLine() is { } line) Count(line, counts);
        xz.WaitForExit();
        if (xz.ExitCode != 0) throw new InvalidOperationException("xz could not unpack news.txt.xz.");
        return Table(counts);
    }

    // A word counts where the one before it is in lower case, or ends with a comma.
    static void Count(string line, Dictionary<uint, (int Low, int Capital)> counts)
    {
        var inside = false;
        foreach (var range in line.AsSpan().Split(' '))
        {
            var word = line.AsSpan()[range];
            var comma = word.EndsWith(",");
            var bare = comma ? word[..^1] : word;
            if (inside && bare.Length > 0 && !bare.ContainsAnyExceptInRange('A', 'z')) Count(bare, counts);
            inside = bare.Length > 0 && (comma || !bare.ContainsAnyExceptInRange('a', 'z'));
        }
    }

    static void Count(ReadOnlySpan<char> word, Dictionary<uint, (int Low, int Capital)> counts)
    {
        ref var count = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(counts, Hash.Text(word), out _);
        if (char.IsLower(word[0])) count.Low++;
        else count.Capital++;
    }

    // Where two words share a slot, the more frequent one has it.
    static WordCases Table(Dictionary<uint, (int Low, int Capital)> counts)
    {
        var slots = new byte[1 << (SlotBits - 2)];
        var taken = new HashSet<uint>();
        foreach (var (hash, (low, capital)) in counts.OrderByDescending(pair => pair.Value.Low + pair.Value.Capital).ThenBy(pair => pair.Key))
        {
            if (low + capital < Enough) break;
            var slot = hash >> (32 - SlotBits);
            if (!taken.Add(slot)) continue;
            var share = (double)low / (low + capital);
            var usual = share >= Mostly ? WordCase.Low : share <= 1 - Mostly ? WordCase.Capital : WordCase.Both;
            slots[slot >> 2] |= (byte)((int)usual << (int)(slot & 3) * 2);
        }

        return new WordCases(slots);
    }
}
