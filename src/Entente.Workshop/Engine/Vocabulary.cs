using Entente.Reading.Parsing;

namespace Entente.Workshop.Engine;

/// <summary>Every text the network knows by a number: words, tags, features, relations.</summary>
sealed class Vocabulary
{
    /// <summary>A word's own vector is learned, or it has a row at all, from so many occurrences in the treebanks.</summary>
    const int Often = 2;

    readonly Dictionary<string, int> _rows = [], _learned = [], _tags = [], _relations = [];
    readonly Dictionary<(int Tag, string Feats), int> _features = [];
    readonly Dictionary<string, int[]> _groups = [];

    /// <summary>Tags and the like come from <paramref name="sentences"/>; words also from <paramref name="more"/>.</summary>
    public Vocabulary(IReadOnlyList<TreebankSentence> sentences, IEnumerable<TreebankSentence> more, WordVectors vectors)
    {
        Dimensions = vectors.Dimensions;
        foreach (string word in vectors.Words) _rows.Add(word, _rows.Count + 2);
        var words = sentences.Concat(more).SelectMany(sentence => sentence.Words).Select(word => Fold(word.Form));
        foreach (var group in words.GroupBy(word => word).Where(group => group.Count() >= Often).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            _rows.TryAdd(group.Key, _rows.Count + 2);
            _learned.Add(group.Key, _learned.Count + 2);
        }
        Vectors = new float[(_rows.Count + 2) * Dimensions];
        vectors.Rows.CopyTo(Vectors, 2 * Dimensions);
        // The spread of the other tables, so that no part of the input drowns another.
        float spread = MathF.Sqrt(vectors.Rows.Select(cell => cell * cell).Average());
        for (int i = 0; i < Vectors.Length; i++) Vectors[i] *= 0.3f / spread;
        Name(sentences.Where(sentence => sentence.HasTree).SelectMany(sentence => sentence.Words).ToList());
    }

    void Name(List<TreebankWord> words)
    {
        foreach (string tag in words.Select(Tag).Distinct().Order(StringComparer.Ordinal)) _tags.Add(tag, _tags.Count);
        foreach (string relation in words.Select(word => word.Deprel).Distinct().Order(StringComparer.Ordinal)) _relations.Add(relation, _relations.Count);
        var features = words.Select(word => (Tag: _tags[Tag(word)], word.Feats)).GroupBy(pair => pair);
        foreach (var group in features.OrderBy(group => group.Key.Tag).ThenByDescending(group => group.Count()).ThenBy(group => group.Key.Feats, StringComparer.Ordinal))
            _features.Add(group.Key, _features.Count);
    }

    static string Tag(TreebankWord word) => word.Upos + "\t" + word.Xpos;

    public static string Fold(string form)
    {
        Span<char> letters = stackalloc char[WordForm.Longest];
        return letters[..WordForm.Fold(form, letters)].ToString();
    }

    public int Dimensions { get; }

    /// <summary>A row a word with a vector; rows 0 and 1 are the unknown word and the root.</summary>
    public float[] Vectors { get; }

    /// <summary>Folded words and their rows.</summary>
    public IReadOnlyDictionary<string, int> Rows => _rows;

    /// <summary>Folded words whose change is learned, and their rows in the word table.</summary>
    public IReadOnlyDictionary<string, int> Learned => _learned;

    public IReadOnlyList<string> Tags => [.. _tags.Keys];
    public IReadOnlyList<string> Relations => [.. _relations.Keys];
    public IReadOnlyList<string> Features => [.. _features.Keys.Select(key => key.Feats)];

    /// <summary>The first feature row of every tag, and the end.</summary>
    public int[] FirstFeatures => [.. Enumerable.Range(0, _tags.Count + 1).Select(tag => _features.Keys.Count(key => key.Tag < tag))];

    /// <summary>The number of a tag, or -1.</summary>
    public int TagOf(string upos, string xpos) => _tags.GetValueOrDefault(upos + "\t" + xpos, -1);

    public NetShape Shape()
    {
        int[] first = FirstFeatures;
        return new NetShape
        {
            Word = Dimensions,
            Words = _learned.Count + 2,
            Tags = _tags.Count,
            Features = _features.Count,
            Relations = _relations.Count,
            Names = NameTags.Count,
            FeaturesOfTag = [.. Enumerable.Range(0, _tags.Count).Select(tag => Enumerable.Range(first[tag], first[tag + 1] - first[tag]).ToArray())],
        };
    }

    public Example Encode(TreebankSentence sentence)
    {
        string[] folded = [.. sentence.Words.Select(word => Fold(word.Form))];
        var ends = new int[folded.Length * WordPieces.Tables];
        for (int i = 0; i < folded.Length; i++)
            WordPieces.Ends(sentence.Words[i].Form, folded[i], ends.AsSpan(i * WordPieces.Tables, WordPieces.Tables));
        int[] tags = sentence.HasTree ? [.. sentence.Words.Select(word => _tags.GetValueOrDefault(Tag(word), -1))] : [];
        return new Example
        {
            Vectors = [.. folded.Select(word => _rows.GetValueOrDefault(word, Inputs.Unknown))],
            Words = [.. folded.Select(word => _learned.TryGetValue(word, out int row) ? row : _rows.ContainsKey(word) ? -1 : Inputs.Unknown)],
            Ends = ends,
            Groups = [.. folded.Select(Groups)],
            Heads = sentence.HasTree ? [.. sentence.Words.Select(word => word.Head)] : null,
            Relations = sentence.HasTree ? [.. sentence.Words.Select(word => _relations.GetValueOrDefault(word.Deprel, -1))] : [],
            Tags = tags,
            Features = sentence.HasTree ? [.. sentence.Words.Select((word, i) => _features.GetValueOrDefault((tags[i], word.Feats), -1))] : [],
            Names = sentence.Names,
        };
    }

    /// <summary>One array for every occurrence of a word: millions of words fit into memory.</summary>
    int[] Groups(string folded)
    {
        if (_groups.TryGetValue(folded, out int[]? known)) return known;
        Span<int> rows = stackalloc int[WordPieces.MostGroups];
        return _groups[folded] = rows[..WordPieces.Groups(folded, rows)].ToArray();
    }
}
