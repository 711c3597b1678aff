using Entente.Reading.Documents;

namespace Entente.Reading.Mentions;

/// <summary>A list of single lower-case words, asked without making strings.</summary>
sealed class WordList
{
    readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _words;

    public WordList(IEnumerable<string> words) =>
        _words = words.ToHashSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Reads the first column of a list of <c>data/lexicons</c>.</summary>
    public static WordList Load(string name) => new(Table.Rows(name).Select(cells => cells[0]));

    /// <summary>Whether a word is listed, in any case.</summary>
    public bool Holds(ReadOnlySpan<char> word) => _words.Contains(word);
}
