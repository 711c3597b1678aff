namespace Entente.Reading.Mentions;

/// <summary>What actors are found in.</summary>
/// <param name="Sheets">The document's sentences.</param>
/// <param name="Titled">Codes of those the title names.</param>
/// <param name="Start">Where the text begins after a dateline (UTF-16): who is named before that is no actor.</param>
readonly record struct Page(List<Sheet> Sheets, HashSet<string> Titled, int Start);
