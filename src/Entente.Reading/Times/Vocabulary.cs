using Entente.Reading.Documents;

namespace Entente.Reading.Times;

/// <summary>Every word that a list or a rule knows, found without regard to case and without allocating.</summary>
sealed class Vocabulary
{
    readonly Dictionary<string, Entry> _entries = new(StringComparer.OrdinalIgnoreCase);
    readonly Dictionary<string, Entry>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    int _words;

    /// <exception cref="InvalidDataException">A class that no rule language knows, or a value that is neither number nor unit.</exception>
    public Vocabulary()
    {
        _lookup = _entries.GetAlternateLookup<ReadOnlySpan<char>>();
        Spelled.Register(this);
        foreach (var cells in Table.Rows("time-words.tsv"))
        {
            if (!Enum.TryParse<Kind>(cells[1], ignoreCase: true, out var kind))
                throw new InvalidDataException($"time-words.tsv: {cells[0]} has the unknown class {cells[1]}.");
            Word(cells[0]).Add(new Sense(kind, int.TryParse(cells[2], out var value) ? value : (int)Grains.Parse(cells[2])));
        }
    }

    public IEnumerable<Entry> Entries => _entries.Values;

    /// <summary>The entry of a word, made when new: for loading only. Both apostrophes, and hyphen and en dash, are one word.</summary>
    public Entry Word(string word)
    {
        if (_entries.TryGetValue(word, out var entry)) return entry;
        entry = new Entry(_words++);
        _entries.Add(word, entry);
        if (word == "-") _entries.Add("–", entry);
        else if (word.Contains('\'')) _entries.Add(word.Replace('\'', '’'), entry);
        return entry;
    }

    public Entry? Find(ReadOnlySpan<char> word) => _lookup.TryGetValue(word, out var entry) ? entry : null;
}
