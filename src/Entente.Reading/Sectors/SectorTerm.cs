using System.Collections.Immutable;

namespace Entente.Reading.Sectors;

/// <summary>How much a term tells by itself.</summary>
enum Grade
{
    /// <summary>Says nothing of any sector and keeps shorter terms inside it from doing so: "Security Council".</summary>
    Block,

    /// <summary>Names the sector where the words around say that it is dealt with.</summary>
    Field,

    /// <summary>So common that only what is mutual tells: "economic" of ties, not of reforms.</summary>
    Bound,

    /// <summary>Names the sector by itself.</summary>
    Sure,
}

/// <summary>A row of <c>sector-terms.tsv</c> without its words.</summary>
/// <param name="Code">The sector; "-" for a block.</param>
/// <param name="Dac">The OECD-DAC purpose code; null where no single one fits.</param>
/// <param name="Grade">How much the term tells.</param>
sealed record TermClass(string Code, string? Dac, Grade Grade);

/// <summary>A term: for each of its words the forms that will do.</summary>
sealed record SectorTerm(TermClass Class, ImmutableArray<ImmutableArray<string>> Words);

/// <summary>A term found in a sentence.</summary>
/// <param name="Class">What it tells.</param>
/// <param name="First">Index of the first word.</param>
/// <param name="End">Index after the last word.</param>
readonly record struct TermHit(TermClass Class, int First, int End)
{
    public bool Contains(TermHit other) => First <= other.First && other.End <= End;

    public int Length => End - First;
}
