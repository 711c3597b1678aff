namespace Entente.Reading.Times;

/// <summary>Where an expression hangs in the trees: what it dates.</summary>
/// <param name="Sentence">Index of the sentence it begins in.</param>
/// <param name="Head">Index in that sentence of the expression's own head word.</param>
/// <param name="Governor">Index in that sentence of the word it dates: a verb or predicate, an event's noun ("the June 5 summit"), or the noun it is
/// part of ("the 2023 budget"); null where it hangs on none.</param>
public readonly record struct Tie(int Sentence, int Head, int? Governor);
