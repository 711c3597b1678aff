namespace Entente.Reading.Sentences;

/// <summary>What the trained judge of sentence ends goes by.</summary>
static class SeamFeatures
{
    public const int Count = 37;

    /// <summary>Fills <paramref name="into"/>, <see cref="Count"/> long.</summary>
    public static void Fill(ref readonly Seam seam, Abbreviations abbreviations, Span<uint> into)
    {
        Words(in seam, into[..9]);
        Shapes(in seam, into[9..16]);
        var (before, after) = (seam.WordBefore(), seam.WordAfter());
        var marks = Hash.Mix(Hash.Text(seam.MarksBefore(before)), seam.Spaced ? 1u : 0);
        Ends(in seam, (before, after, marks), into[16..27]);
        var word = seam.Word(before);
        var next = seam.Word(after);
        var kind = (uint)abbreviations.Of(word) * 4 + (word.Length == 1 ? 1u : 0) + (word.Contains('.') ? 2u : 0);
        Places(in seam, Hash.Mix(marks, Hash.Shape(next)), into[27..34]);
        into[34] = Hash.Mix(Hash.Mix(kind, marks), Hash.Shape(next));
        into[35] = Hash.Mix(Hash.Mix(kind, marks), Hash.Text(next));
        into[36] = Hash.Mix(Hash.Mix(kind, marks), Hash.Shape(seam.Word(before - 1)));
        for (var i = 0; i < into.Length; i++) into[i] = Hash.Mix(into[i], (uint)i + 101);
    }

    static void Words(ref readonly Seam seam, Span<uint> into)
    {
        uint p3 = Hash.Text(seam.Word(-3)), p2 = Hash.Text(seam.Word(-2)), p1 = Hash.Text(seam.Word(-1));
        uint n1 = Hash.Text(seam.Word(0)), n2 = Hash.Text(seam.Word(1)), n3 = Hash.Text(seam.Word(2));
        into[0] = p1;
        into[1] = n1;
        into[2] = Hash.Mix(p1, n1);
        into[3] = Hash.Mix(p2, p1);
        into[4] = Hash.Mix(n1, n2);
        into[5] = Hash.Mix(into[3], p3);
        into[6] = Hash.Mix(into[4], n3);
        into[7] = Hash.Mix(into[3], n1);
        into[8] = Hash.Mix(into[4], p1);
    }

    static void Shapes(ref readonly Seam seam, Span<uint> into)
    {
        uint p2 = Hash.Shape(seam.Word(-2)), p1 = Hash.Shape(seam.Word(-1)), n1 = Hash.Shape(seam.Word(0)), n2 = Hash.Shape(seam.Word(1));
        var spaced = seam.Spaced ? 1u : 0;
        into[0] = Hash.Mix(Hash.Mix(p1, n1), spaced);
        into[1] = Hash.Mix(Hash.Mix(p2, p1), n1);
        into[2] = Hash.Mix(Hash.Mix(p1, n1), n2);
        into[3] = Hash.Mix(Hash.Mix(p2, p1), Hash.Mix(n1, n2));
        into[4] = Hash.Mix(into[3], Hash.Mix(Hash.Shape(seam.Word(-3)), Hash.Shape(seam.Word(2))));
        into[5] = Hash.Mix(Hash.Text(seam.Word(-1)), n1);
        into[6] = Hash.Mix(Hash.Text(seam.Word(0)), p1);
    }

    static void Ends(ref readonly Seam seam, (int Before, int After, uint Marks) at, Span<uint> into)
    {
        ReadOnlySpan<char> word = seam.Word(at.Before), next = seam.Word(at.After);
        uint w = Hash.Text(word), v = Hash.Text(next), ws = Hash.Shape(word), vs = Hash.Shape(next), marks = at.Marks;
        var opening = Hash.Text(seam.MarksAfter(at.After));
        into[0] = Hash.Mix(marks, vs);
        into[1] = Hash.Mix(marks, v);
        into[2] = Hash.Mix(marks, w);
        into[3] = Hash.Mix(Hash.Mix(marks, ws), vs);
        into[4] = Hash.Mix(Hash.Mix(marks, opening), vs);
        into[5] = Hash.Mix(Hash.Mix(w, vs), marks);
        into[6] = Hash.Mix(w, v);
        into[7] = Hash.Mix(Hash.Mix(marks, vs), Hash.Text(word[Math.Max(0, word.Length - 3)..]));
        into[8] = Hash.Mix(Hash.Mix(marks, vs), Hash.Text(next[Math.Max(0, next.Length - 3)..]));
        into[9] = Hash.Mix(Hash.Mix(marks, v), Hash.Shape(seam.Word(at.After + 1)));
        into[10] = Hash.Mix(Hash.Mix(marks, vs), Hash.Text(seam.Word(at.After + 1)));
    }

    static void Places(ref readonly Seam seam, uint core, Span<uint> into)
    {
        uint length = Bucket(seam.At - seam.From), left = Bucket(seam.Rows.Length - seam.At), whole = Bucket(seam.Rows.Length);
        var state = (uint)seam.State.Depth * 2 + (seam.State.Quoted ? 1u : 0);
        into[0] = Hash.Mix(core, length);
        into[1] = Hash.Mix(core, left + 100);
        into[2] = Hash.Mix(core, state + 200);
        into[3] = Hash.Mix(Hash.Mix(core, Hash.Text(seam.Word(seam.From - seam.At))), length);
        into[4] = Hash.Mix(Hash.Mix(core, whole), Hash.Shape(seam.Word(seam.Rows.Length - 1 - seam.At)));
        into[5] = Hash.Mix(Hash.Mix(length, left), Hash.Mix(state, core));
        into[6] = Hash.Mix(Hash.Mix(core, Hash.Shape(seam.Word(seam.From - seam.At))), length);
    }

    static uint Bucket(int count) => count < 5 ? (uint)count : 4 + (uint)int.Log2(count);
}
