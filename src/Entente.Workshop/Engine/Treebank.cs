namespace Entente.Workshop.Engine;

/// <summary>One syntactic word of a treebank, the columns the engine learns.</summary>
/// <remarks>The head is a place: 0 the root, else the word's index and one; -1 where nothing is known.</remarks>
readonly record struct TreebankWord(string Form, string Lemma, string Upos, string Xpos, string Feats, int Head, string Deprel);

/// <summary>A sentence of a treebank, or of a corpus of names, whose words then have no columns.</summary>
sealed record TreebankSentence(string Document, string Id, IReadOnlyList<TreebankWord> Words)
{
    /// <summary>The name tags each word may have, as bits; empty or 0 where nothing is known.</summary>
    public uint[] Names { get; set; } = [];

    public bool HasTree { get; init; } = true;
}

/// <summary>Reads the treebanks the engine may learn from.</summary>
static class Treebank
{
    public static List<TreebankSentence> Read(string path)
    {
        var sentences = new List<TreebankSentence>();
        foreach (var (document, held) in ConlluReader.Documents(path))
            foreach (var sentence in held)
                sentences.Add(new TreebankSentence(document, sentence.Comment("sent_id") ?? "", [.. sentence.Words.Select(Word)]));
        return sentences;
    }

    static TreebankWord Word(string[] row) => new(row[1], row[2], row[3], row[4], row[5], int.Parse(row[6]), row[7]);
}
