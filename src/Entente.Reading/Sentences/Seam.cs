namespace Entente.Reading.Sentences;

/// <summary>A place between two words of a paragraph where a sentence may end.</summary>
readonly ref struct Seam(string text, ReadOnlySpan<WordRow> rows, int at)
{
    /// <summary>The paragraph's words.</summary>
    public ReadOnlySpan<WordRow> Rows { get; } = rows;

    /// <summary>The index of the word that would begin the next sentence.</summary>
    public int At { get; } = at;

    /// <summary>The index of the first word of the sentence under way.</summary>
    public int From { get; init; }

    public State State { get; init; }

    /// <summary>One a word of the paragraph.</summary>
    public ReadOnlySpan<Sketch> Sketches { get; init; }

    public bool Spaced => Rows[At - 1].End < Rows[At].Start;

    /// <summary>The word at a distance from the seam: 0 the next one, -1 the last one; empty outside the paragraph.</summary>
    public ReadOnlySpan<char> Word(int distance)
    {
        var index = At + distance;
        return (uint)index < (uint)Rows.Length ? text.AsSpan(Rows[index].Start, Rows[index].End - Rows[index].Start) : [];
    }

    public Sketch Sketch(int distance)
    {
        var index = At + distance;
        return (uint)index < (uint)Sketches.Length ? Sketches[index] : Sentences.Sketch.Outside;
    }

    /// <summary>The distance of the last word that holds a letter or digit, looking back at most six words.</summary>
    public int WordBefore()
    {
        var distance = -1;
        while (distance > -6 && At + distance > 0 && !IsWordy(Word(distance))) distance--;
        return distance;
    }

    /// <summary>The distance of the next word that holds a letter or digit, looking ahead at most four words.</summary>
    public int WordAfter()
    {
        var distance = 0;
        while (distance < 4 && At + distance < Rows.Length - 1 && !IsWordy(Word(distance))) distance++;
        return distance;
    }

    /// <summary>The text between two words' ends: the marks that stand before the seam.</summary>
    public ReadOnlySpan<char> MarksBefore(int distance)
    {
        var (start, end) = (Rows[At + distance].End, Rows[At - 1].End);
        return distance == -1 ? [] : text.AsSpan(start, end - start);
    }

    public ReadOnlySpan<char> MarksAfter(int distance)
    {
        var (start, end) = (Rows[At].Start, Rows[At + distance].Start);
        return text.AsSpan(start, end - start);
    }

    /// <summary>Whether a mark that may end a sentence stands before the seam, quotes and brackets aside.</summary>
    public bool IsMarked()
    {
        var distance = -1;
        while (Word(distance) is { Length: 1 or 2 } word && word[0] is '"' or '”' or '’' or '\'' or ')' or ']') distance--;
        var last = Word(distance);
        return last.Length > 0 && last[^1] is '.' or '?' or '!' or ':' or '…' or ';';
    }

    static bool IsWordy(ReadOnlySpan<char> word) => word.Length > 0 && (Letter.IsWord(Letter.Of(word[0])) || Letter.IsWord(Letter.Of(word[^1])));

    /// <summary>Whether the judge is asked at all: after a mark, and before a capital, a digit, a mark or an emoji.</summary>
    public bool IsCandidate()
    {
        if (Rows[At].Continues) return false;
        var (last, next) = (Letter.Of(Word(-1)[^1]), Letter.Of(Word(0)[0]));
        if (last == '-' && Word(-2) is ")") return false; // "LOME, Nov. 8 (Agency) -- Togo has": a dateline opens its sentence
        if (Clock.IsHalf(Word(-1)) && Clock.IsDay(Word(0))) return false;
        return !Letter.IsWord(last) || next is not (Letter.Lower or Letter.Mark);
    }
}

/// <summary>What is open where a seam stands.</summary>
struct State
{
    /// <summary>Whether an odd number of double quotes stands in the paragraph so far.</summary>
    public bool Quoted;

    /// <summary>Round and square brackets open.</summary>
    public int Depth;

    /// <summary>Takes the next word in.</summary>
    public void Pass(ReadOnlySpan<char> word)
    {
        switch (word[0])
        {
            case '"': Quoted = !Quoted; break;
            case '“': Quoted = true; break;
            case '”': Quoted = false; break;
            case '`' when word.Length == 2: Quoted = true; break;
            case '\'' when word.Length == 2 && word[1] == '\'': Quoted = false; break;
            case '(' or '[': Depth = Math.Min(Depth + 1, 3); break;
            case ')' or ']': Depth = Math.Max(Depth - 1, 0); break;
        }
    }
}
