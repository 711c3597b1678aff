using Entente.Reading.Documents;

namespace Entente.Reading.Sectors;

/// <summary>Words that name a field of co-operation.</summary>
/// <param name="Code">From the contract's list: "human-resources".</param>
/// <param name="Dac">The OECD-DAC purpose code; null where no single one fits.</param>
/// <param name="Span">The words.</param>
/// <param name="Sentence">Index of their sentence.</param>
/// <param name="First">Index of the first word.</param>
/// <param name="End">Index after the last word.</param>
/// <param name="Rule">The id of what made it.</param>
/// <param name="Confidence">0 to 1.</param>
public readonly record struct SectorMention(string Code, string? Dac, Span Span, int Sentence, int First, int End, string Rule, double Confidence);
