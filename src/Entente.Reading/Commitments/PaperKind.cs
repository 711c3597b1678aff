using Entente.Reading.Events;

namespace Entente.Reading.Commitments;

/// <summary>A rule of <c>papers.jsonc</c>: nouns that name a paper.</summary>
/// <param name="Id">Of the rule.</param>
/// <param name="Kind">What such a paper is.</param>
/// <param name="Status">Where nothing is said of its fate.</param>
/// <param name="IsAlways">Whether the bare noun counts.</param>
/// <param name="IsIfTold">Whether it counts without one of <paramref name="With"/> where a verb tells its fate.</param>
/// <param name="With">Words of which one must stand before it, else a name.</param>
sealed record PaperKind(string Id, InstrumentKind Kind, InstrumentStatus Status, bool IsAlways, bool IsIfTold, WordSet With)
{
    /// <summary>Whether it is made at home, and counts only where it concerns another state or an organisation of states.</summary>
    public bool IsForeign { get; init; }

    /// <summary>Counts only where it is signed or adopted.</summary>
    public bool IsOnlySigned => With.Holds("signed");
}

/// <summary>A rule of <c>papers.jsonc</c>: words that tell what became of a paper.</summary>
/// <param name="Id">Of the rule.</param>
/// <param name="Status">Where it is done.</param>
/// <param name="Ahead">Where it still lies ahead.</param>
sealed record Fate(string Id, InstrumentStatus Status, InstrumentStatus Ahead);

/// <summary>An example of a rule of papers: what it gives and a sentence, or a sentence that must not give it.</summary>
readonly record struct PaperExample(string Rule, string Text, bool IsCounter);
