namespace Entente.Reading.Sentences;

/// <summary>What the trained judge of gaps goes by: the units around, the pieces on both sides, their shapes, what stands outside.</summary>
static class GapFeatures
{
    public const int Count = 24;

    /// <summary>Fills <paramref name="into"/>, <see cref="Count"/> long.</summary>
    public static void Fill(ref readonly Chunk chunk, int gap, Span<uint> into)
    {
        Units(in chunk, gap, into[..7]);
        Pieces(in chunk, gap, into[7..14]);
        Shapes(in chunk, gap, into[14..19]);
        Surroundings(in chunk, gap, into[19..]);
        for (var i = 0; i < into.Length; i++) into[i] = Hash.Mix(into[i], (uint)i + 1);
    }

    static void Units(ref readonly Chunk chunk, int gap, Span<uint> into)
    {
        uint l1 = Unit(in chunk, gap - 1), l2 = Unit(in chunk, gap - 2), r1 = Unit(in chunk, gap), r2 = Unit(in chunk, gap + 1);
        var pair = Hash.Mix(l1, r1);
        into[0] = pair;
        into[1] = Hash.Mix(pair, l2);
        into[2] = Hash.Mix(pair, r2 + 1000);
        into[3] = Hash.Mix(into[1], r2);
        into[4] = Hash.Mix(into[3], Unit(in chunk, gap + 2));
        into[5] = Hash.Mix(into[3], Unit(in chunk, gap - 3) + 1000);
        into[6] = Hash.Mix(Hash.Mix(Letter.Of(chunk.Text[gap - 1]), Letter.Of(chunk.Text[gap])), gap - 1 == chunk.Token ? 1u : 0);
    }

    // Letters and digits by class, everything else by itself.
    static uint Unit(ref readonly Chunk chunk, int at)
    {
        var letter = chunk.Letter(at);
        return Letter.IsWord(letter) || letter == Letter.Space ? letter : chunk.Text[at] + 256u;
    }

    static void Pieces(ref readonly Chunk chunk, int gap, Span<uint> into)
    {
        uint l1 = chunk.Text[gap - 1], r1 = chunk.Text[gap];
        var before = Hash.Text(chunk.Before(gap));
        var after = Hash.Text(chunk.After(gap));
        var left = Hash.Text(chunk.WordBefore(Letter.IsWord(chunk.Letter(gap - 1)) ? gap : gap - 1));
        var right = Hash.Text(chunk.WordAfter(Letter.IsWord(chunk.Letter(gap)) ? gap : gap + 1));
        into[0] = Hash.Mix(before, r1);
        into[1] = Hash.Mix(after, l1);
        into[2] = Hash.Mix(before, after);
        into[3] = Hash.Mix(Hash.Mix(left, l1), r1);
        into[4] = Hash.Mix(Hash.Mix(right, l1), r1);
        into[5] = Hash.Mix(Hash.Mix(left, right), r1);
        into[6] = Hash.Mix(Hash.Mix(before, chunk.Next()), chunk.End - gap == 1 ? r1 : 0);
    }

    static void Shapes(ref readonly Chunk chunk, int gap, Span<uint> into)
    {
        var before = Hash.Shape(chunk.Before(gap));
        var after = Hash.Shape(chunk.After(gap));
        var start = Hash.Shape(chunk.Text.AsSpan()[chunk.Start..Math.Min(chunk.End, chunk.Start + 24)]);
        into[0] = Hash.Mix(before, after);
        into[1] = Hash.Mix(Hash.Mix(start, after), (uint)Math.Min(gap - chunk.Start, 12));
        into[2] = Hash.Mix(Hash.Mix(before, after), Hash.Mix(chunk.Previous(), chunk.Next()));
        into[3] = Hash.Mix(Hash.Mix(before, chunk.Text[gap]), (uint)Math.Min(gap - chunk.Token, 6));
        into[4] = Hash.Mix(Hash.Mix(after, chunk.Text[gap - 1]), (uint)Math.Min(chunk.End - gap, 6));
    }

    static void Surroundings(ref readonly Chunk chunk, int gap, Span<uint> into)
    {
        uint l1 = Unit(in chunk, gap - 1), r1 = Unit(in chunk, gap);
        var known = (uint)chunk.Known(gap);
        uint last = chunk.End - gap == 1 ? 1u : 0, next = chunk.Next();
        into[0] = Hash.Mix(Hash.Mix(known, r1), last);
        into[1] = Hash.Mix(Hash.Mix(Hash.Mix(known, r1), last), next);
        into[2] = Hash.Mix(Hash.Mix(Hash.Mix(l1, r1), last), chunk.Quoted ? 1u : 0);
        into[3] = Hash.Mix(Hash.Mix(Hash.Mix(l1, r1), Unit(in chunk, gap - 2)), Hash.Mix(next, last));
        into[4] = Hash.Mix(Hash.Mix(Hash.Mix(l1, r1), chunk.Previous()), gap - 1 == chunk.Start ? 1u : 0);
    }
}
