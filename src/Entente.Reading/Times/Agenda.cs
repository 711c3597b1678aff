using System.Collections.Immutable;
using Entente.Reading.Parsing;

namespace Entente.Reading.Times;

/// <summary>The expressions of one document by what they date: the way in for the stages that ask when something happens.</summary>
public sealed class Agenda
{
    static readonly string[] Sides = ["obj", "nsubj", "obl"];

    readonly Dictionary<(int Sentence, int Word), ImmutableArray<TimeExpression>> _dated;

    /// <param name="times">What <see cref="Calendar.Date"/> found.</param>
    public Agenda(ImmutableArray<TimeExpression> times) =>
        _dated = times.Where(time => time.Tie.Governor is not null)
            .GroupBy(time => (time.Tie.Sentence, time.Tie.Governor!.Value))
            .ToDictionary(group => group.Key, group => group.ToImmutableArray());

    /// <summary>What dates the word itself, in text order; empty for nothing.</summary>
    /// <param name="sentence">Index of the sentence in the document.</param>
    /// <param name="word">Index of the word in the sentence.</param>
    public ImmutableArray<TimeExpression> Of(int sentence, int word) => _dated.GetValueOrDefault((sentence, word), []);

    /// <summary>
    /// What dates the word, else what dates the clause it is part of: of a noun the verb over it ("held <i>talks</i> on Friday", "the <i>visit</i> is set for
    /// Monday"), of a verb the noun that is its object or subject ("<i>attended</i> the June 5 summit"), of the second of two verbs the first
    /// ("came on Monday and <i>met</i> him").
    /// </summary>
    /// <param name="tree">The sentence's tree.</param>
    /// <param name="sentence">Its index in the document.</param>
    /// <param name="word">Index of the word.</param>
    public ImmutableArray<TimeExpression> For(Tree tree, int sentence, int word)
    {
        if (Of(sentence, word) is { Length: > 0 } own) return own;
        var head = tree[word].Head;
        if (tree[word].Upos != Upos.Verb)
            return head >= 0 && tree[head].Upos == Upos.Verb && IsSide(tree, word) ? Of(sentence, head) : [];
        for (var i = 0; i < tree.Count; i++)
            if (tree[i].Head == word && IsSide(tree, i) && Of(sentence, i) is { Length: > 0 } below) return below;
        return head >= 0 && Attacher.Is(tree[word].Deprel, "conj") && tree[head].Upos == Upos.Verb ? Of(sentence, head) : [];
    }

    static bool IsSide(Tree tree, int word) => Array.Exists(Sides, side => Attacher.Is(tree[word].Deprel, side));
}
