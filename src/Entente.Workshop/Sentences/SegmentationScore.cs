using System.Collections.Immutable;
using Entente.Reading.Sentences;

namespace Entente.Workshop.Sentences;

/// <summary>Correct, gold and system counts of one measure.</summary>
readonly record struct Counts(int Correct, int Gold, int System)
{
    public double F1 => Gold + System == 0 ? 0 : 200.0 * Correct / (Gold + System);

    public static Counts operator +(Counts a, Counts b) => new(a.Correct + b.Correct, a.Gold + b.Gold, a.System + b.System);
}

/// <summary>Tokens, words and sentences against gold, aligned as the CoNLL 2018 shared task did.</summary>
static class SegmentationScore
{
    readonly record struct Item(int Start, int End, int TokenStart, int TokenEnd, bool Many, string Form);

    public static (Counts Tokens, Counts Words, Counts Sentences) Of(Raw gold, ImmutableArray<Sentence> system)
    {
        var goldWords = gold.Sentences.SelectMany(sentence => Items(sentence.Words, i => sentence.Forms[i])).ToList();
        var systemWords = system.SelectMany(sentence => Items(sentence.Words, i => sentence[i].ToString())).ToList();
        var goldSentences = gold.Sentences.Select(sentence => (sentence.Words[0].Start, sentence.Words[^1].End));
        var systemSentences = system.Select(sentence => (sentence.Span.Start, sentence.Span.End));
        var words = new Counts(Align(goldWords, systemWords), goldWords.Count, systemWords.Count);
        return (Spans(Tokens(goldWords), Tokens(systemWords)), words, Spans(goldSentences, systemSentences));
    }

    static List<Item> Items(IReadOnlyList<WordRow> rows, Func<int, string> form)
    {
        var items = new List<Item>();
        for (var i = 0; i < rows.Count;)
        {
            var last = i;
            while (last + 1 < rows.Count && rows[last + 1].Continues) last++;
            for (var j = i; j <= last; j++)
                items.Add(new Item(rows[j].Start, rows[j].End, rows[i].Start, rows[last].End, last > i, form(j)));
            i = last + 1;
        }

        return items;
    }

    static IEnumerable<(int, int)> Tokens(List<Item> items) => items.Select(item => (item.TokenStart, item.TokenEnd)).Distinct();

    static Counts Spans(IEnumerable<(int, int)> gold, IEnumerable<(int, int)> system)
    {
        var (left, right) = (gold.ToHashSet(), system.ToHashSet());
        return new Counts(left.Count(right.Contains), left.Count, right.Count);
    }

    // Words outside multi-word tokens by span; groups of overlapping multi-word tokens by a longest common subsequence.
    static int Align(List<Item> gold, List<Item> system)
    {
        var (i, j, correct) = (0, 0, 0);
        while (i < gold.Count && j < system.Count)
        {
            var (g, s) = (gold[i], system[j]);
            if (!g.Many && !s.Many)
            {
                if ((g.Start, g.End) == (s.Start, s.End)) (i, j, correct) = (i + 1, j + 1, correct + 1);
                else if (g.Start <= s.Start) i++;
                else j++;
            }
            else if (s.TokenEnd <= g.TokenStart)
            {
                j++;
            }
            else if (g.TokenEnd <= s.TokenStart)
            {
                i++;
            }
            else
            {
                var (x, y) = Group(gold, system, (i, j));
                correct += Common(gold[i..x], system[j..y]);
                (i, j) = (x, y);
            }
        }

        return correct;
    }

    static (int Gold, int System) Group(List<Item> gold, List<Item> system, (int Gold, int System) at)
    {
        var (x, y) = at;
        var end = Math.Max(gold[x].Many ? gold[x].TokenEnd : 0, system[y].Many ? system[y].TokenEnd : 0);
        while (true)
        {
            if (x < gold.Count && gold[x].TokenStart < end)
            {
                if (gold[x].Many) end = Math.Max(end, gold[x].TokenEnd);
                x++;
            }
            else if (y < system.Count && system[y].TokenStart < end)
            {
                if (system[y].Many) end = Math.Max(end, system[y].TokenEnd);
                y++;
            }
            else
            {
                return (x, y);
            }
        }
    }

    static int Common(List<Item> a, List<Item> b)
    {
        var best = new int[a.Count + 1, b.Count + 1];
        for (var i = a.Count - 1; i >= 0; i--)
            for (var j = b.Count - 1; j >= 0; j--)
                best[i, j] = string.Equals(a[i].Form, b[j].Form, StringComparison.OrdinalIgnoreCase)
                    ? best[i + 1, j + 1] + 1 : Math.Max(best[i + 1, j], best[i, j + 1]);
        return best[0, 0];
    }
}
