using System.Collections.Immutable;
using Entente.Reading.Documents;
using Entente.Reading.Sentences;

namespace Entente.Reading.Parsing;

/// <summary>Takes the sentences and trees of a document that came as CoNLL-U, as they are; the engine only fills gaps.</summary>
/// <remarks>
/// A sentence whose columns are no tree (heads missing, two roots, a cycle) keeps its words and gets the engine's tree.
/// Names are those of MISC (<c>NER=B-PER</c>) if the document has any there, else the engine's.
/// </remarks>
public static class GivenTrees
{
    /// <param name="document">One whose <see cref="Document.Conllu"/> is there.</param>
    /// <param name="parser">For the gaps.</param>
    /// <exception cref="ArgumentException">No CoNLL-U, or its tokens do not spell the text.</exception>
    public static ImmutableArray<Tree> Read(Document document, Parser parser)
    {
        var given = Sentences(document).ToList();
        var guessed = parser.Parse([.. given.Select(pair => pair.Sentence)]);
        bool named = given.Any(pair => pair.Rows.Any(row => Name(row) != null));
        return [.. given.Select((pair, i) => Tree(pair.Sentence, pair.Rows, guessed[i], named))];
    }

    static IEnumerable<(Sentence Sentence, List<string[]> Rows)> Sentences(Document document)
    {
        var lines = new List<string[]>();
        int at = 0;
        bool opens = true;
        foreach (string line in (document.Conllu ?? throw new ArgumentException("The document has no trees.", nameof(document))).Split('\n').Append(""))
        {
            string trimmed = line.TrimEnd('\r');
            if (trimmed.StartsWith('#')) opens |= trimmed.StartsWith("# newpar", StringComparison.Ordinal) || trimmed.StartsWith("# newdoc", StringComparison.Ordinal);
            else if (!string.IsNullOrWhiteSpace(trimmed)) lines.Add(trimmed.Split('\t'));
            else if (lines.Count > 0)
            {
                var words = Words(document.Text, lines, ref at);
                if (words.Length > 0) yield return (new Sentence(document, words, opens), [.. lines.Where(IsWord)]);
                lines.Clear();
                opens = false;
            }
        }
    }

    static bool IsWord(string[] row) => row[0].AsSpan().IndexOfAny('-', '.') < 0;

    static ImmutableArray<WordRow> Words(string text, List<string[]> lines, ref int at)
    {
        var words = ImmutableArray.CreateBuilder<WordRow>();
        int covered = 0;
        for (int i = 0; i < lines.Count; i++)
        {
            if (lines[i][0].Contains('.')) continue;
            int last = int.Parse(lines[i][0].Split('-')[^1]);
            if (last <= covered) continue;
            int start = Find(text, lines[i][1], at);
            at = start + lines[i][1].Length;
            string[] parts = IsWord(lines[i]) ? [lines[i][1]] : [.. lines.Where(row => IsWord(row) && int.Parse(row[0]) > covered && int.Parse(row[0]) <= last).Select(row => row[1])];
            Divide(words, start, at, parts.Length == 0 ? [lines[i][1]] : parts);
            covered = last;
        }
        return words.ToImmutable();
    }

    static int Find(string text, string token, int from)
    {
        while (from < text.Length && char.IsWhiteSpace(text[from])) from++;
        return text.AsSpan(from).StartsWith(token, StringComparison.Ordinal) ? from
            : throw new ArgumentException($"The token {token} does not stand where the text has it.");
    }

    /// <summary>The words of one token: slices where they spell it ("do" and "n't"), else shares of it as even as can be.</summary>
    static void Divide(ImmutableArray<WordRow>.Builder words, int start, int end, string[] parts)
    {
        bool spells = parts.Sum(part => part.Length) == end - start;
        int at = start;
        for (int i = 0; i < parts.Length; i++)
        {
            int next = i == parts.Length - 1 ? end : spells ? at + parts[i].Length : start + (end - start) * (i + 1) / parts.Length;
            words.Add(new WordRow(at, Math.Max(next, at + 1), i > 0));
            at = next;
        }
    }

    static Tree Tree(Sentence sentence, List<string[]> rows, Tree guessed, bool named)
    {
        // Numbers that repeat or skip make rows that are not the words.
        if (rows.Count != sentence.Count) return guessed;
        var names = named ? Names(rows) : guessed.Names;
        var given = rows.Select(Row).ToImmutableArray();
        return new Tree(sentence, Parsing.Tree.IsTree(given) ? given : guessed.Rows, names);
    }

    static TreeRow Row(string[] row) => new(
        Enum.TryParse<Upos>(row[3], ignoreCase: true, out var upos) ? upos : Upos.X,
        row[4], row[5], row[2], int.TryParse(row[6], out int head) ? head - 1 : int.MaxValue, row[7]);

    static string? Name(string[] row) => row[9].Split('|').FirstOrDefault(part => part.StartsWith("NER=", StringComparison.Ordinal) && part != "NER=O")?[4..];

    static ImmutableArray<NameSpan> Names(List<string[]> rows)
    {
        var names = ImmutableArray.CreateBuilder<NameSpan>();
        for (int at = 0; at < rows.Count;)
        {
            int first = at++;
            if (Name(rows[first]) is not { Length: > 2 } tag) continue;
            while (at < rows.Count && Name(rows[at]) == "I-" + tag[2..]) at++;
            names.Add(new NameSpan(first, at, Kind(tag[2..])));
        }
        return names.ToImmutable();
    }

    static NameKind Kind(string code) => code switch
    {
        "PER" or "PERSON" => NameKind.Person,
        "LOC" or "GPE" or "FAC" => NameKind.Place,
        "ORG" => NameKind.Organisation,
        "NORP" => NameKind.Group,
        _ => NameKind.Other,
    };
}
