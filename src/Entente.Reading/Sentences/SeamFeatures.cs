namespace Entente.Reading.Sentences;

/// <summary>What the trained judge of sentence ends goes by.</summary>
static class SeamFeatures
{
    public const int Count = 46;

    /// <summary>Fills <paramref name="into"/>, <see cref="Count"/> long.</summary>
    public static void Fill(ref readonly Seam seam, Abbreviations abbreviations, Span<uint> into)
    {
        Words(in seam, into[..9]);
        Shapes(in seam, into[9..16]);
        var (before, after) = (seam.WordBefore(), seam.WordAfter());
        var marks = Hash.Mix(Hash.Text(seam.MarksBefore(before)), seam.Spaced ? 1u : 0);
        Ends(in seam, (before, after, marks), into[16..27]);
        var word = seam.Word(before);
        var kind = (uint)abbreviations.Of(word) * 4 + (word.Length == 1 ? 1u : 0) + (word.Contains('.') ? 2u : 0);
        Places(in seam, Hash.Mix(marks, seam.Sketch(after).Shape), into[27..34]);
        into[34] = Hash.Mix(Hash.Mix(kind, marks), seam.Sketch(after).Shape);
        into[35] = Hash.Mix(Hash.Mix(kind, marks), seam.Sketch(after).Text);
        into[36] = Hash.Mix(Hash.Mix(kind, marks), seam.Sketch(before - 1).Shape);
        Cases(in seam, (before, after, Hash.Mix(marks, kind)), into[37..]);
        for (var i = 0; i < into.Length; i++) into[i] = Hash.Mix(into[i], (uint)i + 101);
    }

    static void Words(ref readonly Seam seam, Span<uint> into)
    {
        uint p3 = seam.Sketch(-3).Text, p2 = seam.Sketch(-2).Text, p1 = seam.Sketch(-1).Text;
        uint n1 = seam.Sketch(0).Text, n2 = seam.Sketch(1).Text, n3 = seam.Sketch(2).Text;
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
        uint p2 = seam.Sketch(-2).Shape, p1 = seam.Sketch(-1).Shape, n1 = seam.Sketch(0).Shape, n2 = seam.Sketch(1).Shape;
        var spaced = seam.Spaced ? 1u : 0;
        into[0] = Hash.Mix(Hash.Mix(p1, n1), spaced);
        into[1] = Hash.Mix(Hash.Mix(p2, p1), n1);
        into[2] = Hash.Mix(Hash.Mix(p1, n1), n2);
        into[3] = Hash.Mix(Hash.Mix(p2, p1), Hash.Mix(n1, n2));
        into[4] = Hash.Mix(into[3], Hash.Mix(seam.Sketch(-3).Shape, seam.Sketch(2).Shape));
        into[5] = Hash.Mix(seam.Sketch(-1).Text, n1);
        into[6] = Hash.Mix(seam.Sketch(0).Text, p1);
    }

    static void Ends(ref readonly Seam seam, (int Before, int After, uint Marks) at, Span<uint> into)
    {
        ReadOnlySpan<char> word = seam.Word(at.Before), next = seam.Word(at.After);
        var (w, ws, _) = seam.Sketch(at.Before);
        var (v, vs, _) = seam.Sketch(at.After);
        var marks = at.Marks;
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
        into[9] = Hash.Mix(Hash.Mix(marks, v), seam.Sketch(at.After + 1).Shape);
        into[10] = Hash.Mix(Hash.Mix(marks, vs), seam.Sketch(at.After + 1).Text);
    }

    static void Places(ref readonly Seam seam, uint core, Span<uint> into)
    {
        uint length = Bucket(seam.At - seam.From), left = Bucket(seam.Rows.Length - seam.At), whole = Bucket(seam.Rows.Length);
        var state = (uint)seam.State.Depth * 2 + (seam.State.Quoted ? 1u : 0);
        into[0] = Hash.Mix(core, length);
        into[1] = Hash.Mix(core, left + 100);
        into[2] = Hash.Mix(core, state + 200);
        into[3] = Hash.Mix(Hash.Mix(core, seam.Sketch(seam.From - seam.At).Text), length);
        into[4] = Hash.Mix(Hash.Mix(core, whole), seam.Sketch(seam.Rows.Length - 1 - seam.At).Shape);
        into[5] = Hash.Mix(Hash.Mix(length, left), Hash.Mix(state, core));
        into[6] = Hash.Mix(Hash.Mix(core, seam.Sketch(seam.From - seam.At).Shape), length);
    }

    static void Cases(ref readonly Seam seam, (int Before, int After, uint Marks) at, Span<uint> into)
    {
        var (w, v, v2) = (seam.Sketch(at.Before).Case, seam.Sketch(at.After).Case, seam.Sketch(at.After + 1).Case);
        var (p, n, n2) = (seam.Sketch(-1).Case, seam.Sketch(0).Case, seam.Sketch(1).Case);
        var last = seam.Sketch(seam.Rows.Length - 1 - seam.At).Shape;
        into[0] = Hash.Mix(at.Marks, v);
        into[1] = Hash.Mix(at.Marks, v * 64 + w);
        into[2] = Hash.Mix(at.Marks, v * 64 + v2);
        into[3] = Hash.Mix(Hash.Mix(at.Marks, v * 64 + w), last);
        into[4] = Hash.Mix(Hash.Mix(at.Marks, v * 64 + w), Bucket(seam.At - seam.From));
        into[5] = Hash.Mix(Hash.Mix(p, n), n2);
        into[6] = Hash.Mix(Hash.Mix(p, n), Hash.Mix(seam.Sketch(-2).Case, n2));
        into[7] = Hash.Mix(seam.Sketch(at.Before).Text, v);
        into[8] = Hash.Mix(seam.Sketch(at.After).Text, w);
    }

    static uint Bucket(int count) => count < 5 ? (uint)count : 4 + (uint)int.Log2(count);
}
