namespace Entente.Reading.Parsing;

/// <summary>The texts behind the numbers of the network's answers.</summary>
sealed class Answers
{
    const float Unlikely = 7;

    static readonly int Classes = Enum.GetValues<Upos>().Length;

    readonly Upos[] _upos;
    readonly string[] _xpos;
    readonly string[] _features;
    readonly int[] _firstFeature;

    public Answers(ref ModelReader reader)
    {
        string[] upos = reader.Texts();
        _upos = new Upos[upos.Length];
        for (int i = 0; i < upos.Length; i++) _upos[i] = Enum.Parse<Upos>(upos[i], ignoreCase: true);
        _xpos = reader.Texts();
        _features = reader.Texts();
        _firstFeature = reader.Numbers();
        Relations = reader.Texts();
        NameKinds = reader.Number();
    }

    /// <summary>How many pairs of word class and Penn tag.</summary>
    public int Tags => _upos.Length;

    /// <summary>How many kinds of name; their tags are O, then B, I, E, S of each kind.</summary>
    public int NameKinds { get; }

    public string[] Relations { get; }

    public Upos Upos(int tag) => _upos[tag];

    public string Xpos(int tag) => _xpos[tag];

    /// <summary>The likeliest tag of the likeliest class: a class's likelihood is that of all its tags together.</summary>
    /// <param name="scores">One for every tag, as logarithms that need not sum to one.</param>
    public int BestTag(ReadOnlySpan<float> scores)
    {
        int best = Curves.Largest(scores);
        Span<float> classes = stackalloc float[Classes];
        classes.Clear();
        // What is a thousandth as likely as the best tag changes no class's place.
        for (int i = 0; i < scores.Length; i++) if (scores[i] > scores[best] - Unlikely) classes[(int)_upos[i]] += MathF.Exp(scores[i] - scores[best]);
        var likeliest = (Upos)Curves.Largest(classes);
        if (_upos[best] == likeliest) return best;
        best = -1;
        for (int i = 0; i < scores.Length; i++) if (_upos[i] == likeliest && (best < 0 || scores[i] > scores[best])) best = i;
        return best;
    }

    /// <summary>The features of a feature row.</summary>
    public string Features(int row) => _features[row];

    /// <summary>The feature rows that go with a tag.</summary>
    public (int First, int End) FeaturesOf(int tag) => (_firstFeature[tag], _firstFeature[tag + 1]);
}
