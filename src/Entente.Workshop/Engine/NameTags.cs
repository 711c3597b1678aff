using Entente.Reading.Parsing;

namespace Entente.Workshop.Engine;

/// <summary>Name tags as bits: outside, then begin, inside, end and single of each kind, in the order of <see cref="NameKind"/>.</summary>
static class NameTags
{
    public static readonly int Kinds = Enum.GetValues<NameKind>().Length;

    public static readonly int Count = 1 + 4 * Kinds;

    public const uint Outside = 1;

    /// <summary>The bit of one part (0 begin, 1 inside, 2 end, 3 single) of a kind.</summary>
    public static uint Bit(NameKind kind, int part) => 1u << (1 + 4 * (int)kind + part);

    /// <summary>The tags of a name of any of some kinds, written over the words it covers.</summary>
    public static void Mark(Span<uint> words, params ReadOnlySpan<NameKind> kinds)
    {
        for (int i = 0; i < words.Length; i++)
        {
            int part = words.Length == 1 ? 3 : i == 0 ? 0 : i == words.Length - 1 ? 2 : 1;
            words[i] = 0;
            foreach (var kind in kinds) words[i] |= Bit(kind, part);
        }
    }

    /// <summary>Spans of begin-inside-outside tags; an inside after another type begins anew.</summary>
    public static IEnumerable<(int First, int End, string Type)> Spans(IReadOnlyList<string> tags)
    {
        for (int at = 0; at < tags.Count;)
        {
            int first = at++;
            if (tags[first].Length < 3) continue;
            string type = tags[first][2..];
            while (at < tags.Count && tags[at].StartsWith("I-", StringComparison.Ordinal) && tags[at][2..] == type) at++;
            yield return (first, at, type);
        }
    }
}
