namespace Entente.Workshop.Lexicons;

/// <summary>Compiles <c>folds.tsv</c>: one line a letter.</summary>
static class FoldsBuilder
{
    public static Sheet Build() => new Sheet(
        ["Latin letters and what stands for them in ASCII. Built by the Workshop: edit data/hand/folds.tsv instead.",
            "Unicode decompositions (Unicode Character Database, Unicode License v3), and our own choices for letters without one."],
        ["character", "ascii"],
        [.. new Folding().Pairs.Select(pair => new[] { $"U+{(int)pair.Letter:X4}", pair.Ascii })]).Sorted();
}
