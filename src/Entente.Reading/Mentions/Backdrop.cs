namespace Entente.Reading.Mentions;

/// <summary>What is known of people from outside a document's sentences.</summary>
/// <param name="Home">The state it is written from, null where unknown.</param>
/// <param name="Holders">Who held which office on its day.</param>
readonly record struct Backdrop(string? Home, HolderFinder Holders);
