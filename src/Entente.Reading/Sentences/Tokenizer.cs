using Entente.Reading.Documents;

namespace Entente.Reading.Sentences;

/// <summary>Cuts a paragraph into the words of Universal Dependencies, as the English Web Treebank 2.16 splits them.</summary>
/// <remarks>Rules decide what is certain (letters stay together, addresses, "n't", "cannot"); a judge decides the other gaps.</remarks>
sealed class Tokenizer(Contractions contractions, Abbreviations abbreviations)
{
    /// <summary>Appends the words of <paramref name="paragraph"/> to the rows of <paramref name="work"/>.</summary>
    /// <typeparam name="TJudge">A struct, so that the call costs nothing.</typeparam>
    public void Cut<TJudge>(string text, Span paragraph, (List<WordRow> Rows, TJudge Judge) work)
        where TJudge : struct, IGapJudge
    {
        var quoted = false;
        for (var i = paragraph.Start; i < paragraph.End;)
        {
            if (Letter.IsSpace(text[i]))
            {
                i++;
                continue;
            }

            var end = RunEnd(text, i, paragraph.End, out var plain);
            if (plain)
            {
                Add(text, work.Rows, new Span(i, end));
            }
            else
            {
                var chunk = new Chunk
                {
                    Text = text,
                    Floor = paragraph.Start,
                    Limit = paragraph.End,
                    Start = i,
                    End = end,
                    Token = i,
                    Quoted = quoted,
                    Abbreviations = abbreviations,
                };
                Cut(ref chunk, work.Rows, work.Judge);
                quoted = chunk.Quoted;
            }

            i = end;
        }
    }

    static int RunEnd(string text, int start, int limit, out bool plain)
    {
        plain = true;
        var end = start;
        for (; end < limit && !Letter.IsSpace(text[end]); end++) plain &= char.IsAsciiLetter(text[end]);
        return end;
    }

    void Cut<TJudge>(ref Chunk chunk, List<WordRow> rows, TJudge judge)
        where TJudge : struct, IGapJudge
    {
        var clusters = new Clusters(chunk.Text, chunk.Start, chunk.End);
        var (from, to) = Address.Find(chunk.Text.AsSpan()[chunk.Start..chunk.End]);
        var address = new Span(chunk.Start + from, chunk.Start + to);
        var word = chunk.Start;
        for (var gap = chunk.Start + 1; gap < chunk.End; gap++)
        {
            if (!clusters.Ends(gap)) continue;
            var kind = address.Length > 0 && gap >= address.Start && gap <= address.End ? At(address, gap) : Kind(ref chunk, gap, judge);
            if (kind == Gap.Inside) continue;
            Close(ref chunk, rows, (word, gap));
            if (kind == Gap.Token) chunk.Token = gap;
            word = gap;
        }

        Close(ref chunk, rows, (word, chunk.End));
    }

    static Gap At(Span address, int gap) => gap == address.Start || gap == address.End ? Gap.Token : Gap.Inside;

    static Gap Kind<TJudge>(ref Chunk chunk, int gap, TJudge judge)
        where TJudge : struct, IGapJudge
    {
        var (left, right) = (Letter.Of(chunk.Text[gap - 1]), Letter.Of(chunk.Text[gap]));
        if (Letter.IsAlphabetic(left))
        {
            if (Letter.IsAlphabetic(right)) return Negates(in chunk, gap) ? Gap.Word : Gap.Inside;
            if (IsClitic(in chunk, gap)) return Gap.Word;
            if (gap == chunk.End - 1 && right is (byte)',' or (byte)'"' or (byte)';') return Gap.Token;
            if (gap == chunk.End - 1 && right == (byte)'.' && IsClock(in chunk, gap)) return Gap.Inside;
        }

        return Marks(in chunk, gap) ?? judge.Judge(in chunk, gap);
    }

    static bool IsClock(ref readonly Chunk chunk, int gap) => Clock.IsHalf(chunk.Before(gap)) && Clock.IsDay(chunk.NextRun());

    // What the marks around a gap decide alone; null where they do not.
    static Gap? Marks(ref readonly Chunk chunk, int gap)
    {
        var (left, right) = (Letter.Of(chunk.Text[gap - 1]), Letter.Of(chunk.Text[gap]));
        if (left == right && left is Letter.Digit or Letter.Half) return Gap.Inside;
        if (gap >= chunk.Token + 3 && IsRun(in chunk, gap)) return Gap.Inside;
        if (IsDoubled(in chunk, gap - 1)) return Gap.Inside;
        if (IsDoubled(in chunk, gap) || IsDoubled(in chunk, gap - 2)) return Gap.Token;
        return gap - 1 > chunk.Token && Negates(in chunk, gap - 1) ? Gap.Inside : null;
    }

    // "-----": the fourth of one mark and every further one stay with it.
    static bool IsRun(ref readonly Chunk chunk, int gap) =>
        chunk.Text[gap] == chunk.Text[gap - 1] && chunk.Text[gap] == chunk.Text[gap - 2] && chunk.Text[gap] == chunk.Text[gap - 3];

    // "Togo|'s", "we|'ve": after a letter, and no letter after it. After a digit ("the 60's") the judge decides.
    static bool IsClitic(ref readonly Chunk chunk, int gap)
    {
        if (!Letter.IsApostrophe(chunk.Text[gap]) || chunk.Text[gap] == '‘') return false;
        var tail = chunk.WordAfter(gap + 1);
        return tail.Length switch
        {
            1 => (tail[0] | 0x20) is 's' or 'm' or 'd',
            2 => tail is "re" or "ve" or "ll" or "RE" or "VE" or "LL",
            _ => false,
        };
    }

    // The agencies' quotes, `` and '', made of exactly two units.
    static bool IsDoubled(ref readonly Chunk chunk, int at)
    {
        var mark = chunk.Letter(at);
        return mark is (byte)'`' or (byte)'\'' && chunk.Letter(at + 1) == mark && chunk.Letter(at - 1) != mark && chunk.Letter(at + 2) != mark;
    }

    // "do|n't": an n after a letter, an apostrophe, a t, and no letter after it.
    static bool Negates(ref readonly Chunk chunk, int gap) =>
        chunk.Letter(gap + 2) != Letter.Space && chunk.Text[gap] is 'n' or 'N' && Letter.IsApostrophe(chunk.Text[gap + 1])
        && chunk.Text[gap + 2] is 't' or 'T' && !Letter.IsWord(chunk.Letter(gap + 3)) && Letter.IsAlphabetic(chunk.Letter(gap - 1));

    void Close(ref Chunk chunk, List<WordRow> rows, (int Start, int End) word)
    {
        if (word.Start > chunk.Token)
        {
            rows.Add(new WordRow(word.Start, word.End, Continues: true));
            return;
        }

        Add(chunk.Text, rows, new Span(word.Start, word.End));
        if (word.End - word.Start == 1 && Letter.IsApostrophe(chunk.Text[word.Start]))
            chunk.Quoted = chunk.Text[word.Start] == '‘' || chunk.Text[word.Start] == '`' || (chunk.Text[word.Start] == '\'' && !chunk.Quoted);
    }

    void Add(string text, List<WordRow> rows, Span token)
    {
        var start = token.Start;
        foreach (var cut in contractions.Cuts(token.In(text)))
        {
            rows.Add(new WordRow(start, token.Start + cut, start > token.Start));
            start = token.Start + cut;
        }

        rows.Add(new WordRow(start, token.End, start > token.Start));
    }
}
