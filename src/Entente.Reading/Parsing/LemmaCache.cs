namespace Entente.Reading.Parsing;

/// <summary>The lemmas one thread met last, so that words that come again make no new text.</summary>
sealed class LemmaCache(LemmaRules rules)
{
    const int Slots = 1 << 13;

    readonly ulong[] _keys = new ulong[Slots];
    readonly string[] _lemmas = new string[Slots];

    public string Lemma(ReadOnlySpan<char> form, int tag)
    {
        ulong key = WordForm.Hash(form, 1000 + (uint)tag);
        int slot = (int)(key % Slots);
        if (_keys[slot] == key && _lemmas[slot] is { } known) return known;
        Span<char> letters = stackalloc char[WordForm.Longest];
        _keys[slot] = key;
        return _lemmas[slot] = rules.Lemma(form, letters[..WordForm.Fold(form, letters)], tag);
    }
}
