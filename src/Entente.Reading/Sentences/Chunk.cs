namespace Entente.Reading.Sentences;

/// <summary>What a judge sees of a gap inside a run of text without white space.</summary>
/// <remarks>Everything it looks at lies within a fixed distance, so that the longest run costs linear time.</remarks>
ref struct Chunk
{
    const int Far = 24;

    public string Text;

    /// <summary>Where the paragraph begins.</summary>
    public int Floor;

    /// <summary>Where the paragraph ends.</summary>
    public int Limit;

    /// <summary>The run's first unit.</summary>
    public int Start;

    /// <summary>The first unit after the run.</summary>
    public int End;

    /// <summary>Where the surface token under way began.</summary>
    public int Token;

    /// <summary>Whether a single quote was opened as a word of its own and not closed since.</summary>
    public bool Quoted;

    public Abbreviations Abbreviations;

    /// <summary>What kind of abbreviation the token so far is.</summary>
    public readonly Abbreviation Known(int gap) => Abbreviations.Of(Text.AsSpan()[Token..gap]);

    /// <summary>The class of unit <paramref name="at"/>; a space outside the run.</summary>
    public readonly byte Letter(int at) => at < Start || at >= End ? Sentences.Letter.Space : Sentences.Letter.Of(Text[at]);

    /// <summary>The token so far, up to <paramref name="gap"/>; its last units where it is very long.</summary>
    public readonly ReadOnlySpan<char> Before(int gap) => Text.AsSpan()[Math.Max(Token, gap - Far)..gap];

    public readonly ReadOnlySpan<char> After(int gap) => Text.AsSpan()[gap..Math.Min(End, gap + Far)];

    /// <summary>The letters and digits that end at <paramref name="gap"/>.</summary>
    public readonly ReadOnlySpan<char> WordBefore(int gap)
    {
        var from = gap;
        while (from > Start && from > gap - Far && Sentences.Letter.IsWord(Letter(from - 1))) from--;
        return Text.AsSpan()[from..gap];
    }

    /// <summary>The letters and digits that begin at <paramref name="from"/>.</summary>
    public readonly ReadOnlySpan<char> WordAfter(int from)
    {
        var to = from;
        while (to < End && to < from + Far && Sentences.Letter.IsWord(Letter(to))) to++;
        return Text.AsSpan()[from..to];
    }

    /// <summary>The next run's first units, at most twelve; empty where the paragraph ends.</summary>
    public readonly ReadOnlySpan<char> NextRun()
    {
        var i = End;
        while (i < Limit && i < End + Far && Sentences.Letter.IsSpace(Text[i])) i++;
        return Text.AsSpan()[i..Math.Min(Limit, i + 12)];
    }

    /// <summary>The class of the first unit of the next run; 0 where the paragraph ends.</summary>
    public readonly byte Next()
    {
        var next = NextRun();
        return next.IsEmpty ? (byte)0 : Sentences.Letter.Of(next[0]);
    }

    /// <summary>The class of the last unit of the run before; 0 where the paragraph begins.</summary>
    public readonly byte Previous()
    {
        var i = Start - 1;
        while (i >= Floor && i >= Start - Far && Sentences.Letter.IsSpace(Text[i])) i--;
        return i >= Floor ? Sentences.Letter.Of(Text[i]) : (byte)0;
    }
}
