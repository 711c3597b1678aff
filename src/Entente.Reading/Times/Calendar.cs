using System.Collections.Immutable;
using Entente.Reading.Documents;
using Entente.Reading.Parsing;

namespace Entente.Reading.Times;

/// <summary>Finds the words that say when, how long or how often, and what they mean (TimeML TIMEX3).</summary>
/// <remarks>The rules stand in <c>data/rules/times.jsonc</c>, the words in <c>data/lexicons</c>. Built once; many threads may share it.</remarks>
public sealed class Calendar
{
    const int AllLevels = int.MaxValue;

    readonly Vocabulary _vocabulary = new();
    readonly Spelled _spelled;
    readonly Holidays _holidays;
    readonly Bounds _bounds = new();
    readonly Governors _governors = new();
    readonly Attacher _attacher;
    readonly Tense _tense;

    /// <exception cref="InvalidDataException">A list or rule that contradicts itself: names it.</exception>
    public Calendar()
    {
        _spelled = new Spelled(_vocabulary);
        _attacher = new Attacher(_governors);
        _tense = new Tense(_governors, _attacher);
        _holidays = new Holidays(_vocabulary);
        Book = new RuleBook(_vocabulary, _holidays);
    }

    internal RuleBook Book { get; }

    /// <summary>The expressions of a document in text order, none overlapping.</summary>
    /// <param name="trees">All trees of one document.</param>
    /// <param name="anchor">The day that "yesterday" counts from: of the dateline or of publication. Null: relative dates are found, their values null.</param>
    public ImmutableArray<TimeExpression> Date(ImmutableArray<Tree> trees, DateOnly? anchor)
    {
        var scene = new Scene(anchor) { Trees = trees, Vocabulary = _vocabulary, Tense = _tense, Bounds = _bounds, Governors = _governors, Holidays = _holidays };
        var matcher = new Matcher(Book, _spelled, _holidays, scene);
        var found = ImmutableArray.CreateBuilder<TimeExpression>();
        var atoms = new Atoms(_vocabulary, scene.Atoms);
        for (var number = 0; number < trees.Length; number++)
        {
            if (!scene.IsCutShort) scene.Open(trees[number].Sentence.Document.Text);
            atoms.Cut(trees[number].Sentence, number);
            if (scene.IsCutShort && number + 1 < trees.Length) continue;
            for (var at = 0; at < scene.Atoms.Count;)
                at = Step(matcher, scene, at, found);
        }

        return found.ToImmutable();
    }

    int Step(Matcher matcher, Scene scene, int at, ImmutableArray<TimeExpression>.Builder found)
    {
        if (!scene.Atoms[at].OpensWord) return at + 1;
        if (matcher.At(at, AllLevels, out var end, out var rule) is not { } meaning) return at + 1;
        if (meaning == Meaning.Nothing) return end;
        scene.Remember(meaning, at, end);
        var (first, last) = (scene.Atoms[at], scene.Atoms[end - 1]);
        var tree = scene.Trees[first.Sentence];
        var (head, governor) = _attacher.Find(tree, first.Word, last.Sentence == first.Sentence ? last.Word : tree.Count - 1);
        found.Add(new TimeExpression
        {
            Span = new Span(first.Start, last.End),
            Type = meaning.Type,
            Value = meaning.Value,
            Mod = meaning.Mod,
            Range = meaning.Range,
            Edtf = meaning.Edtf,
            Rule = rule!.Id,
            Tie = new Tie(first.Sentence, head, governor),
            Confidence = meaning.Confidence,
        });
        return end;
    }
}
