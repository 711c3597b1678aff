using Entente.Reading.Sentences;

namespace Entente.Reading.Times;

/// <summary>A piece of a word as rules see it: "10:30" is three, "1990s" two, "Dec." one. UTF-16 offsets.</summary>
readonly record struct Atom(int Start, int End, Entry? Entry, int Number, bool OpensWord, bool ClosesWord)
{
    /// <summary>Digits only; <see cref="Number"/> is their value, -1 for other atoms and above nine digits.</summary>
    public bool IsNumber => Number >= 0;

    public int Length => End - Start;

    public bool Is(Kind kind) => Entry is { } entry && entry.Is(kind);

    public bool IsWord(int word) => Entry is { } entry && entry.Word == word;
}

/// <summary>Cuts a sentence's words into atoms, so that rules do not depend on how dates were tokenized.</summary>
static class Atoms
{
    public static void Cut(Sentence sentence, Vocabulary vocabulary, List<Atom> atoms)
    {
        var text = sentence.Document.Text;
        foreach (var word in sentence.Words)
        {
            var token = text.AsSpan(word.Start, word.End - word.Start);
            if (IsPossessive(token))
            {
                // The clitic is a word of its own, whether or not the splitter cut it off.
                atoms.Add(Make(token[..^2], word.Start, vocabulary) with { OpensWord = true, ClosesWord = true });
                atoms.Add(Make(token[^2..], word.End - 2, vocabulary) with { ClosesWord = true });
            }
            else if (IsPlain(token)) atoms.Add(Make(token, word.Start, vocabulary) with { OpensWord = true, ClosesWord = true });
            else Split(token, word.Start, vocabulary, atoms);
        }
    }

    static bool IsPossessive(ReadOnlySpan<char> token) =>
        token.Length > 3 && token[^1] == 's' && (token[^2] is '\'' or '’') && char.IsLetter(token[^3]) && IsPlain(token);

    /// <summary>Letters, periods and apostrophes only, or one unit: looked up whole.</summary>
    static bool IsPlain(ReadOnlySpan<char> token)
    {
        if (token.Length == 1) return true;
        foreach (var c in token)
            if (!char.IsLetter(c) && c is not ('.' or '\'' or '’')) return false;
        return true;
    }

    static void Split(ReadOnlySpan<char> token, int offset, Vocabulary vocabulary, List<Atom> atoms)
    {
        var first = true;
        for (var at = 0; at < token.Length;)
        {
            var end = PieceEnd(token, at);
            atoms.Add(Make(token[at..end], offset + at, vocabulary) with { OpensWord = first, ClosesWord = end == token.Length });
            first = false;
            at = end;
        }
    }

    static int PieceEnd(ReadOnlySpan<char> token, int at)
    {
        var end = at + 1;
        if (char.IsAsciiDigit(token[at]))
            while (end < token.Length && char.IsAsciiDigit(token[end])) end++;
        else if (char.IsLetter(token[at]))
            while (end < token.Length && (char.IsLetter(token[end]) || token[end] == '.')) end++;
        return end;
    }

    static Atom Make(ReadOnlySpan<char> piece, int start, Vocabulary vocabulary)
    {
        var end = start + piece.Length;
        if (char.IsAsciiDigit(piece[0]))
            return new Atom(start, end, null, piece.Length <= 9 && int.TryParse(piece, out var number) ? number : -1, false, false);
        var entry = vocabulary.Find(piece);
        if (entry is null && piece.Length > 1 && piece[^1] == '.') entry = vocabulary.Find(piece[..^1]);
        return new Atom(start, end, entry, -1, false, false);
    }
}
