using System.Collections.Immutable;
using Entente.Reading.Documents;
using Entente.Reading.Sentences;

namespace Entente.Reading.Parsing;

/// <summary>Gives the network's names the words they lack: what follows a hyphen, and what a list inside the name of a body goes on with; a title goes.</summary>
static class NameMender
{
    /// <summary>Words that stand before a name and are no part of it: "Ms", "Dr".</summary>
    static readonly HashSet<string> Titles = [.. Table.Rows("titles.tsv").Where(row => row[1] == "honorific" && row[2] == "yes" && row[3].Length == 0).Select(row => row[0])];

    public static ImmutableArray<NameSpan> Mend(Sentence sentence, ImmutableArray<TreeRow> rows, ImmutableArray<NameSpan> names)
    {
        if (names.IsEmpty) return names;
        var mended = ImmutableArray.CreateBuilder<NameSpan>(names.Length);
        int taken = 0;
        foreach (var name in names)
        {
            // The name before may have grown over this one.
            if (name.First < taken) continue;
            taken = name.Kind switch
            {
                NameKind.Person or NameKind.Place => PastHyphen(sentence, rows, name.End),
                NameKind.Organisation => PastList(sentence, rows, name),
                _ => name.End,
            };
            mended.Add(new NameSpan(name.Kind == NameKind.Person ? PastTitle(sentence, name) : name.First, taken, name.Kind));
        }
        return mended.ToImmutable();
    }

    static int PastTitle(Sentence sentence, NameSpan name) =>
        name.End - name.First > 1 && Titles.Contains(sentence[name.First].ToString()) ? name.First + 1 : name.First;

    /// <summary>"Chu Cheuk" goes on in "-hei"; "Oslo" does not in "-based", nor in "- Helsinki" with a space.</summary>
    static int PastHyphen(Sentence sentence, ImmutableArray<TreeRow> rows, int end)
    {
        while (end + 1 < rows.Length && sentence[end].Text is "-" && Touches(sentence, end) && Touches(sentence, end + 1)
            && rows[end + 1].Upos == Upos.Propn && IsPart(sentence[end + 1].Text)) end += 2;
        return end;
    }

    /// <summary>A part of a name after a hyphen is small or followed by more of it; a second name of its own ("Oslo-Helsinki") is not.</summary>
    static bool IsPart(ReadOnlySpan<char> text) => char.IsLower(text[0]);

    static bool Touches(Sentence sentence, int word) => sentence.Words[word].Start == sentence.Words[word - 1].End;

    /// <summary>
    /// "the Ministry of Labour" goes on in "and Social Development", as that is joined to Labour; "the Ministry of Labour" does
    /// not in "and Unicef", as that is joined to the ministry.
    /// </summary>
    static int PastList(Sentence sentence, ImmutableArray<TreeRow> rows, NameSpan name)
    {
        int end = name.End, at = name.End;
        while (at + 1 < rows.Length && sentence[at].Text is "," or "and" or "&")
        {
            bool last = sentence[at].Text is not ",";
            // "Trade, and Industry"
            if (!last && sentence[at + 1].Text is "and" or "&") (at, last) = (at + 1, true);
            int first = at + 1;
            at = first;
            while (at < rows.Length && rows[at].Upos is Upos.Propn or Upos.Adj or Upos.Noun && char.IsUpper(sentence[at].Text[0])) at++;
            if (at == first || !IsJoined(rows, name, first, at)) break;
            if (!last) continue;
            end = at;
            break;
        }
        return end;
    }

    /// <summary>Whether one of some words is joined to a word inside a name that is not its head.</summary>
    static bool IsJoined(ImmutableArray<TreeRow> rows, NameSpan name, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            int head = rows[i].Head;
            if (rows[i].Deprel == "conj" && head > name.First && head < first && IsUnder(rows, head, name.First)) return true;
        }
        return false;
    }

    /// <summary>Whether a word hangs below another.</summary>
    static bool IsUnder(ImmutableArray<TreeRow> rows, int word, int above)
    {
        while (word >= 0 && word != above) word = rows[word].Head;
        return word == above;
    }
}
