namespace Entente.Reading.Parsing;

/// <summary>The texts behind the numbers of the network's answers.</summary>
sealed class Answers
{
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

    /// <summary>The features of a feature row.</summary>
    public string Features(int row) => _features[row];

    /// <summary>The feature rows that go with a tag.</summary>
    public (int First, int End) FeaturesOf(int tag) => (_firstFeature[tag], _firstFeature[tag + 1]);
}
