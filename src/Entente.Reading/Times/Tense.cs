namespace Entente.Reading.Times;

/// <summary>Whether the clause around an expression looks back, ahead, or does not say.</summary>
enum Aspect
{
    None,
    Past,
    Future,
}

/// <summary>Tells the tense near an expression from cue words alone: the nearest to the left, else the nearest to the right.</summary>
sealed class Tense(Vocabulary vocabulary)
{
    const int Reach = 14;

    readonly int _to = vocabulary.Word("to").Word;
    readonly int _be = vocabulary.Word("be").Word;

    public Aspect Of(Scene scene, int start, int end)
    {
        for (var i = start - 1; i >= Math.Max(0, start - Reach); i--)
            if (Cue(scene, i) is var cue && cue != Aspect.None) return cue;
        for (var i = end; i < Math.Min(scene.Atoms.Count, end + Reach); i++)
            if (Cue(scene, i) is var cue && cue != Aspect.None) return cue;
        return Aspect.None;
    }

    Aspect Cue(Scene scene, int at)
    {
        var atom = scene.Atoms[at];
        if (atom.IsWord(_to)) return IsInfinitive(scene, at + 1) ? Aspect.Future : Aspect.None;
        if (atom.Is(Kind.Future)) return Aspect.Future;
        if (atom.Is(Kind.Past)) return IsPassive(scene, at) ? Aspect.None : Aspect.Past;
        return EndsInEd(scene, atom) && !atom.Is(Kind.Unpast) && !IsPassive(scene, at) ? Aspect.Past : Aspect.None;
    }

    /// <summary>After "be" a participle tells nothing: "to be held".</summary>
    bool IsPassive(Scene scene, int at) => at > 0 && scene.Atoms[at - 1].IsWord(_be);

    static bool EndsInEd(Scene scene, Atom atom) =>
        atom.Length > 4 && scene.Text[atom.End - 1] == 'd' && scene.Text[atom.End - 2] == 'e' && char.IsLower(scene.Text[atom.Start]);

    /// <summary>A lower-case word that is no number, determiner or unit: after "to" most likely a verb.</summary>
    static bool IsInfinitive(Scene scene, int at) =>
        at < scene.Atoms.Count && scene.Atoms[at] is var next && char.IsLower(scene.Text[next.Start]) && next.Length > 1
        && (next.Entry is null || (next.Entry.Kinds & ~Bit(Kind.Future)) == 0) && !IsDeterminer(scene.Text.AsSpan(next.Start, next.Length));

    static ulong Bit(Kind kind) => 1UL << (int)kind;

    static bool IsDeterminer(ReadOnlySpan<char> word) => word is "the" or "an" or "its" or "their" or "his" or "her" or "that" or "those" or "all" or "about";
}
