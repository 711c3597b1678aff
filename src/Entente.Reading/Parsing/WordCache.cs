using System.Numerics;

namespace Entente.Reading.Parsing;

/// <summary>The first layer's products of recent words: they depend on the word alone, and most words come again.</summary>
/// <remarks>
/// Belongs to one thread. A batch is served in three steps: <see cref="Begin"/>, <see cref="Place"/> for each word, and
/// <see cref="Finish"/>, which runs the words not met before through the layer together.
/// </remarks>
sealed unsafe class WordCache(Model model)
{
    /// <summary>Words kept; a word displaces the one that shares its slot. About 16 MB.</summary>
    const int Slots = 1 << 12;

    readonly ulong[] _keys = new ulong[Slots];
    readonly Block _kept = new(Slots * Panels.Padded(model.FirstInput.Columns));
    readonly Dictionary<ulong, int> _fresh = [];
    readonly List<ulong> _freshKeys = [];
    readonly Block _inputs = new(), _products = new();
    int _room;

    int Width => Panels.Padded(model.FirstInput.Columns);

    int InputWidth => Panels.Padded(model.InputColumns);

    /// <param name="most">At most so many different words come.</param>
    public void Begin(int most)
    {
        _fresh.Clear();
        _freshKeys.Clear();
        _room = most;
        _inputs.Need(most * InputWidth);
        _products.Need(most * Width);
    }

    /// <summary>Where the word's products are or will be: a slot, or the complement of a fresh word's number.</summary>
    public int Place(ReadOnlySpan<char> form)
    {
        ulong key = form.IsEmpty ? 1 : WordForm.Hash(form, 7) | 2;
        int slot = (int)(key >> (64 - BitOperations.Log2(Slots)));
        if (_keys[slot] == key) return slot;
        if (_fresh.TryGetValue(key, out int number)) return ~number;
        number = _freshKeys.Count;
        if (number == _room) throw new InvalidOperationException("More words than announced.");
        _freshKeys.Add(key);
        _fresh.Add(key, number);
        Write(form, _inputs.At + (nint)number * InputWidth);
        return ~number;
    }

    /// <summary>Multiplies the fresh words.</summary>
    public void Finish()
    {
        int count = _freshKeys.Count;
        if (count > 0) model.FirstInput.Run(View.Of(_inputs.At, count, model.InputColumns, InputWidth), View.Of(_products.At, count, Width, Width));
    }

    /// <summary>A word's products, after <see cref="Finish"/>.</summary>
    public ReadOnlySpan<float> Row(int place) =>
        place >= 0 ? new(_kept.At + (nint)place * Width, Width) : new(_products.At + (nint)~place * Width, Width);

    /// <summary>Keeps the fresh words; places given out before are void.</summary>
    public void Keep()
    {
        for (int number = 0; number < _freshKeys.Count; number++)
        {
            ulong key = _freshKeys[number];
            int slot = (int)(key >> (64 - BitOperations.Log2(Slots)));
            _keys[slot] = key;
            Row(~number).CopyTo(new Span<float>(_kept.At + (nint)slot * Width, Width));
        }
    }

    /// <summary>The rows that stand for the root and for a word without a vector of its own.</summary>
    const int Unknown = 0, Root = 1;

    /// <param name="form">The word; empty for the root.</param>
    /// <param name="row">Receives the input of the first layer.</param>
    void Write(ReadOnlySpan<char> form, float* row)
    {
        new Span<float>(row, InputWidth).Clear();
        if (form.IsEmpty)
        {
            model.Words.Add(Root, 1, row);
            return;
        }
        Span<char> letters = stackalloc char[WordForm.Longest];
        var folded = letters[..WordForm.Fold(form, letters)];
        model.Words.Add(model.WordIndex.Find(WordForm.Hash(folded, 0)) is >= 0 and var word ? word : Unknown, 1, row);
        row += model.WordColumns;
        Span<int> pieces = stackalloc int[WordPieces.MostGroups];
        int count = WordPieces.Groups(folded, pieces);
        foreach (int group in pieces[..count]) model.Groups.Add(group, 1f / count, row);
        row += model.GroupColumns;
        WordPieces.Ends(form, folded, pieces);
        for (int i = 0; i < WordPieces.Tables; i++, row += model.EndColumns) model.Ends[i].Add(pieces[i], 1, row);
    }
}
