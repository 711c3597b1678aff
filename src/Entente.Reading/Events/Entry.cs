namespace Entente.Reading.Events;

/// <summary>What kind of word calls a frame.</summary>
enum Form
{
    Verb, Noun, Phrase, Adjective,
}

/// <summary>One word under which a frame or an operator is found.</summary>
/// <param name="Form">What the word must be.</param>
/// <param name="Particles">Further words of a verb such as "call_off"; empty for none.</param>
/// <param name="Objects">Of a phrase, the nouns its object may be; null elsewhere.</param>
/// <param name="Frame">Set unless <paramref name="Operator"/> is.</param>
/// <param name="Operator">Set unless <paramref name="Frame"/> is.</param>
sealed record Entry(Form Form, string[] Particles, WordSet? Objects, Frame? Frame, Operator? Operator);
