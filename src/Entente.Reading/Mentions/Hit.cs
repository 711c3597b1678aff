using System.Collections.Immutable;

namespace Entente.Reading.Mentions;

/// <summary>A listed form found in a sentence.</summary>
/// <param name="First">Index of its first token.</param>
/// <param name="End">Index after its last token.</param>
/// <param name="Start">UTF-16 offset in the text.</param>
/// <param name="Stop">UTF-16 offset after it.</param>
/// <param name="Senses">What it may mean on the day of the document; at least one.</param>
readonly record struct Hit<T>(int First, int End, int Start, int Stop, ImmutableArray<T> Senses);
