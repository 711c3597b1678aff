using System.Collections.Immutable;
using Entente.Reading.Documents;

namespace Entente.Reading.Sentences;

/// <summary>Writes sentences as CoNLL-U: forms, ranges of multi-word tokens and <c>SpaceAfter</c>; the other columns stay <c>_</c>.</summary>
/// <remarks>A surface token holds no white space, so no form needs escaping and the <c>text</c> comment spells the tokens.</remarks>
public static class ConlluWriter
{
    /// <summary>One document: <c>newdoc</c> with its name, <c>newpar</c> where a paragraph opens, <c>sent_id</c> counted from 1.</summary>
    public static void Write(TextWriter writer, Document document, ImmutableArray<Sentence> sentences)
    {
        writer.Write($"# newdoc id = {OneLine(document.Name)}\n");
        for (var i = 0; i < sentences.Length; i++)
        {
            if (sentences[i].OpensParagraph) writer.Write("# newpar\n");
            writer.Write($"# sent_id = {OneLine(document.Name)}-{i + 1}\n# text = ");
            Surface(writer, sentences[i]);
            Rows(writer, sentences[i]);
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

    static void Rows(TextWriter writer, Sentence sentence)
    {
        for (var i = 0; i < sentence.Count; i++)
        {
            var last = i;
            while (last + 1 < sentence.Count && sentence[last + 1].Continues) last++;
            var misc = sentence[last].SpaceAfter ? "_" : "SpaceAfter=No";
            if (last > i && !sentence[i].Continues)
            {
                var span = sentence[i].Span.Through(sentence[last].Span);
                Row(writer, $"{i + 1}-{last + 1}", span.In(sentence.Document.Text), misc);
            }

            Row(writer, $"{i + 1}", sentence[i].Text, last > i || sentence[i].Continues ? "_" : misc);
        }
    }

    static void Row(TextWriter writer, string id, ReadOnlySpan<char> form, string misc)
    {
        writer.Write(id);
        writer.Write('\t');
        writer.Write(form);
        writer.Write($"\t_\t_\t_\t_\t_\t_\t_\t{misc}\n");
    }

    static string OneLine(string name) => name.Replace('\n', ' ').Replace('\r', ' ').Replace('\t', ' ');
}
