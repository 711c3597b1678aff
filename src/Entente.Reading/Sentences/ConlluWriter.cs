using System.Collections.Immutable;
using Entente.Reading.Documents;

namespace Entente.Reading.Sentences;

/// <summary>What a later stage says of a word: the seven columns from LEMMA to DEPS, and more for MISC ("_" for nothing).</summary>
public readonly record struct ConlluColumns(string Columns, string Misc)
{
    /// <summary>Nothing known.</summary>
    public static readonly ConlluColumns None = new("_\t_\t_\t_\t_\t_\t_", "_");
}

/// <summary>Writes sentences as CoNLL-U: forms, ranges of multi-word tokens and <c>SpaceAfter</c>; the other columns as told.</summary>
/// <remarks>A surface token holds no white space, so no form needs escaping and the <c>text</c> comment spells the tokens.</remarks>
public static class ConlluWriter
{
    /// <summary>One document: <c>newdoc</c> with its name, <c>newpar</c> where a paragraph opens, <c>sent_id</c> counted from 1.</summary>
    public static void Write(TextWriter writer, Document document, ImmutableArray<Sentence> sentences) =>
        Write(writer, document, sentences, (_, _) => ConlluColumns.None);

    /// <summary>The same with the columns of each word, by the index of its sentence and its own.</summary>
    public static void Write(TextWriter writer, Document document, ImmutableArray<Sentence> sentences, Func<int, int, ConlluColumns> columns)
    {
        writer.Write($"# newdoc id = {OneLine(document.Name)}\n");
        for (var i = 0; i < sentences.Length; i++)
        {
            if (sentences[i].OpensParagraph) writer.Write("# newpar\n");
            writer.Write($"# sent_id = {OneLine(document.Name)}-{i + 1}\n# text = ");
            Surface(writer, sentences[i]);
            Rows(writer, sentences[i], i, columns);
            writer.Write('\n');
        }
    }

    static void Surface(TextWriter writer, Sentence sentence)
    {
        for (var i = 0; i < sentence.Count; i++)
        {
            writer.Write(sentence[i].Text);
            if (i + 1 < sentence.Count && sentence[i].SpaceAfter) writer.Write(' ');
        }

        writer.Write('\n');
    }

    static void Rows(TextWriter writer, Sentence sentence, int number, Func<int, int, ConlluColumns> columns)
    {
        for (var i = 0; i < sentence.Count; i++)
        {
            var last = i;
            while (last + 1 < sentence.Count && sentence[last + 1].Continues) last++;
            var misc = sentence[last].SpaceAfter ? "_" : "SpaceAfter=No";
            if (last > i && !sentence[i].Continues)
            {
                var span = sentence[i].Span.Through(sentence[last].Span);
                Row(writer, $"{i + 1}-{last + 1}", span.In(sentence.Document.Text), ConlluColumns.None with { Misc = misc });
            }

            var own = columns(number, i);
            Row(writer, $"{i + 1}", sentence[i].Text, own with { Misc = Join(own.Misc, last > i || sentence[i].Continues ? "_" : misc) });
        }
    }

    static string Join(string one, string other) => one == "_" ? other : other == "_" ? one : $"{one}|{other}";

    static void Row(TextWriter writer, string id, ReadOnlySpan<char> form, ConlluColumns columns)
    {
        writer.Write(id);
        writer.Write('\t');
        writer.Write(form);
        writer.Write($"\t{columns.Columns}\t{columns.Misc}\n");
    }

    static string OneLine(string name) => name.Replace('\n', ' ').Replace('\r', ' ').Replace('\t', ' ');
}
