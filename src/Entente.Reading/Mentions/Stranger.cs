namespace Entente.Reading.Mentions;

/// <summary>One who acts or is acted on and whom no list knows: a name the engine found, or a collective without a name.</summary>
/// <param name="Name">As the text names it, articles left out.</param>
/// <param name="Kind">Organisation for a name; group or other for a collective.</param>
/// <param name="Mention">The words, with the sector they tell.</param>
readonly record struct Stranger(string Name, ActorKind Kind, Mention Mention);
