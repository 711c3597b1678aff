namespace Entente.Reading.Mentions;

/// <summary>The unit lexicons match by: a run of letters and digits, or one other character that is not white space.</summary>
/// <remarks>
/// Finer than a token, so that the lists need no knowledge of how tokens are cut: "U.S." is four atoms, "Guinea-Bissau"
/// three. Diacritics and typographic quotes and dashes are folded, so "Côte d’Ivoire" meets "Cote d'Ivoire".
/// </remarks>
/// <param name="Start">UTF-16 offset in the text.</param>
/// <param name="End">UTF-16 offset after it.</param>
/// <param name="Exact">Hash of the folded letters, case kept.</param>
/// <param name="Titled">The same for "CHINA" written "China"; equal to <paramref name="Exact"/> for all else.</param>
/// <param name="Lower">The same in lower case.</param>
readonly record struct Atom(int Start, int End, ulong Exact, ulong Titled, ulong Lower);
