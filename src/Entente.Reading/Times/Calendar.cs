using System.Collections.Immutable;
using Entente.Reading.Documents;
using Entente.Reading.Sentences;

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
    readonly Tense _tense;

    /// <exception cref="InvalidDataException">A list or rule that contradicts itself: names it.</exception>
    public Calendar()
    {
        _spelled = new Spelled(_vocabulary);
        _tense = new Tense(_vocabulary);
        _holidays = new Holidays(_vocabulary);
        Book = new RuleBook(_vocabulary, _holidays);
    }

    internal RuleBook Book { get; }

    /// <summary>The expressions of a document in text order, none overlapping.</summary>
    /// <param name="sentences">All sentences of one document.</param>
    /// <param name="anchor">The day that "yesterday" counts from: of the dateline or of publication. Null: relative dates are found, their values null.</param>
    public ImmutableArray<TimeExpression> Date(ImmutableArray<Sentence> sentences, DateOnly? anchor)
    {
        var scene = new Scene(anchor) { Tense = _tense, Bounds = _bounds, Holidays = _holidays };
        var matcher = new Matcher(Book, _spelled, _holidays, scene);
        var found = ImmutableArray.CreateBuilder<TimeExpression>();
        foreach (var sentence in sentences)
        {
            if (!scene.IsCutShort) scene.Open(sentence.Document.Text);
            Atoms.Cut(sentence, _vocabulary, scene.Atoms);
            if (scene.IsCutShort && sentence != sentences[^1]) continue;
            for (var at = 0; at < scene.Atoms.Count;)
                at = Step(matcher, scene, at, found);
        }

        return found.ToImmutable();
    }

    static int Step(Matcher matcher, Scene scene, int at, ImmutableArray<TimeExpression>.Builder found)
    {
        if (!scene.Atoms[at].OpensWord) return at + 1;
        if (matcher.At(at, AllLevels, out var end, out var rule) is not { } meaning) return at + 1;
        if (meaning == Meaning.Nothing) return end;
        scene.Remember(meaning, end);
        found.Add(new TimeExpression
        {
            Span = new Span(scene.Atoms[at].Start, scene.Atoms[end - 1].End),
            Type = meaning.Type,
            Value = meaning.Value,
            Mod = meaning.Mod,
            Range = meaning.Range,
            Edtf = meaning.Edtf,
            Rule = rule!.Id,
            Confidence = meaning.Confidence,
        });
        return end;
    }
}
