using Entente.Reading.Parsing;

namespace Entente.Workshop.Engine;

/// <summary>Shares of words that are right, on gold tokens: what <c>score_ud.py</c> counts as F1 there.</summary>
sealed class TreeScore
{
    static readonly HashSet<string> Universal =
    [
        .. ("PronType NumType Poss Reflex Foreign Abbr Gender Animacy Number Case Definite Degree VerbForm Mood Tense "
            + "Aspect Voice Evident Polarity Person Polite").Split(' '),
    ];

    int _words, _upos, _xpos, _feats, _lemmas, _heads, _labels;

    public void Add(TreebankSentence gold, Tree tree)
    {
        for (int i = 0; i < tree.Count; i++)
        {
            var (right, row) = (gold.Words[i], tree[i]);
            _words++;
            if (right.Upos.Equals(row.Upos.ToString(), StringComparison.OrdinalIgnoreCase)) _upos++;
            if (right.Xpos == row.Xpos) _xpos++;
            if (Core(right.Feats) == Core(row.Feats)) _feats++;
            if (right.Lemma == "_" || right.Lemma == row.Lemma) _lemmas++;
            if (right.Head != row.Head + 1) continue;
            _heads++;
            if (Base(right.Deprel) == Base(row.Deprel)) _labels++;
        }
    }

    static string Core(string feats) => string.Join('|', feats.Split('|').Where(pair => Universal.Contains(pair.Split('=')[0])));

    static string Base(string relation) => relation.Split(':')[0];

    public double Labelled => Share(_labels);

    double Share(int right) => 100.0 * right / Math.Max(1, _words);

    public override string ToString() =>
        $"UPOS {Share(_upos):F2} XPOS {Share(_xpos):F2} UFeats {Share(_feats):F2} Lemmas {Share(_lemmas):F2} UAS {Share(_heads):F2} LAS {Share(_labels):F2}";

    public static TreeScore Of(Parser parser, IReadOnlyList<TreebankSentence> gold)
    {
        var score = new TreeScore();
        var trees = GoldWords.Parse(parser, gold.Select(sentence => sentence.Words.Select(word => word.Form)));
        for (int i = 0; i < gold.Count; i++) score.Add(gold[i], trees[i]);
        return score;
    }
}
