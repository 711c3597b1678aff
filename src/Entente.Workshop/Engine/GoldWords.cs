using System.Collections.Immutable;
using System.Text;
using Entente.Reading.Documents;
using Entente.Reading.Parsing;
using Entente.Reading.Sentences;

namespace Entente.Workshop.Engine;

/// <summary>Gives the engine the words of a corpus as they are, so that its own cutting is not what is scored.</summary>
static class GoldWords
{
    /// <summary>A sentence of these words with a space between any two.</summary>
    public static Sentence Sentence(IEnumerable<string> words)
    {
        var text = new StringBuilder();
        var rows = ImmutableArray.CreateBuilder<WordRow>();
        foreach (string word in words)
        {
            rows.Add(new WordRow(text.Length, text.Length + word.Length, false));
            text.Append(word).Append(' ');
        }
        return new Sentence(new Document("gold", text.ToString()), rows.ToImmutable(), false);
    }

    public static ImmutableArray<Tree> Parse(Parser parser, IEnumerable<IEnumerable<string>> sentences)
    {
        var trees = ImmutableArray.CreateBuilder<Tree>();
        // As many sentences as a document has: whatever depended on the batch would show.
        foreach (var chunk in sentences.Chunk(40)) trees.AddRange(parser.Parse([.. chunk.Select(Sentence)]));
        return trees.ToImmutable();
    }
}
