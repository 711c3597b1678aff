using System.Collections.Immutable;
using System.Globalization;
using Entente.Reading.Parsing;

namespace Entente.Reading.Times;

/// <summary>Works out the day of publication from the dates a text names, when nothing else tells. Unknown rather than wrong.</summary>
/// <remarks>
/// News reports yesterday or today, so the latest month and day it looks back on is the day sought. The year is the largest one the text
/// does not look ahead to, and only where something agrees with it: a year ahead that is the same or the next, or the weekday beside the day.
/// </remarks>
public sealed class PublicationFinder
{
    /// <summary>Of days this far apart in the year, the early ones are the next year's: which year is meant stays unknown.</summary>
    const int Turn = 180;

    readonly Vocabulary _vocabulary = new();
    readonly Bounds _bounds = new();
    readonly Governors _governors = new();
    readonly Tense _tense;
    readonly Holidays _holidays;

    /// <exception cref="InvalidDataException">A list that contradicts itself: names it.</exception>
    public PublicationFinder() => (_tense, _holidays) = (new Tense(_governors, new Attacher(_governors)), new Holidays(_vocabulary));

    /// <summary>The day, or null where only a year, a month or nothing can be known.</summary>
    /// <param name="trees">All trees of one document.</param>
    /// <param name="times">What <see cref="Calendar.Date"/> found in them without an anchor.</param>
    public DateOnly? Infer(ImmutableArray<Tree> trees, ImmutableArray<TimeExpression> times)
    {
        var clues = Read(trees, times);
        if (clues.Days.Count == 0) return null;
        var latest = clues.Days[0];
        foreach (var day in clues.Days)
        {
            if (Math.Abs(Number(day) - Number(latest)) > Turn) return null;
            if (Number(day) > Number(latest)) latest = day;
        }

        return Choose(clues, latest) is { } found && (clues.Full is null || found >= clues.Full) ? found : null;
    }

    static DateOnly? Choose(Clues clues, (int Month, int Day, int Weekday) day)
    {
        if (clues.Year is not { } year) return null;
        if (day.Weekday > 0)
        {
            // The weekday decides between the last year named and the next; where it fits neither, the year is older than the text.
            if (In(year, day) is { } same && Gregorian.Weekday(same) == day.Weekday) return same;
            return In(year + 1, day) is { } next && Gregorian.Weekday(next) == day.Weekday && clues.Ahead is not null ? next : null;
        }

        return clues.Ahead is { } ahead && ahead - year is 0 or 1 ? In(year, day) : null;
    }

    static DateOnly? In(int year, (int Month, int Day, int Weekday) day) => Gregorian.Of(year, day.Month, day.Day);

    static int Number((int Month, int Day, int Weekday) day) => new DateOnly(2000, day.Month, day.Day).DayOfYear;

    Clues Read(ImmutableArray<Tree> trees, ImmutableArray<TimeExpression> times)
    {
        var clues = new Clues();
        var scene = new Scene(null) { Trees = trees, Vocabulary = _vocabulary, Tense = _tense, Bounds = _bounds, Governors = _governors, Holidays = _holidays };
        var at = 0;
        var atoms = new Atoms(_vocabulary, scene.Atoms);
        for (var number = 0; number < trees.Length; number++)
        {
            var sentence = trees[number].Sentence;
            if (at == times.Length) break;
            scene.Open(sentence.Document.Text);
            atoms.Cut(sentence, number);
            for (; at < times.Length && times[at].Span.Start < sentence.Span.End; at++)
                Note(clues, scene, times[at]);
        }

        return clues;
    }

    void Note(Clues clues, Scene scene, TimeExpression time)
    {
        if (time.Type is not (TimeType.Date or TimeType.Time) || time.Value is not { Length: >= 4 } value) return;
        var start = scene.Atoms.FindIndex(atom => atom.Start >= time.Span.Start);
        var end = scene.Atoms.FindIndex(atom => atom.Start >= time.Span.End);
        var aspect = start < 0 ? Aspect.None : _tense.Of(scene, start, end < 0 ? scene.Atoms.Count : end);
        if (value.StartsWith("XXXX-", StringComparison.Ordinal)) NoteDay(clues, scene, time, aspect);
        else if (char.IsAsciiDigit(value[3])) NoteYear(clues, time, value, aspect);
    }

    static void NoteDay(Clues clues, Scene scene, TimeExpression time, Aspect aspect)
    {
        if (aspect != Aspect.Past || time.Value is not { Length: >= 10 } value || !int.TryParse(value.AsSpan(5, 2), out var month)) return;
        var first = scene.Atoms.Find(atom => atom.Start >= time.Span.Start);
        var weekday = first.Is(Kind.Weekday) ? first.Entry!.Value(Kind.Weekday) : 0;
        clues.Days.Add((month, int.Parse(value.AsSpan(8, 2), CultureInfo.InvariantCulture), weekday));
    }

    static void NoteYear(Clues clues, TimeExpression time, string value, Aspect aspect)
    {
        var year = int.Parse(value.AsSpan(0, 4), CultureInfo.InvariantCulture);
        var ahead = aspect == Aspect.Future || value.Contains('/');
        if (ahead) clues.Ahead = Math.Min(clues.Ahead ?? year, year);
        else clues.Year = Math.Max(clues.Year ?? year, year);
        if (!ahead && aspect == Aspect.Past && value.Length >= 10 && time.Range.Start is { } day && (clues.Full is null || day > clues.Full) && time.Confidence > 0.5)
            clues.Full = day;
    }

    /// <summary>What the text gives away.</summary>
    sealed class Clues
    {
        /// <summary>Months and days without a year that the text looks back on; the weekday is 0 where none is named.</summary>
        public List<(int Month, int Day, int Weekday)> Days { get; } = [];

        /// <summary>The largest year not looked ahead to.</summary>
        public int? Year { get; set; }

        /// <summary>The smallest year looked ahead to.</summary>
        public int? Ahead { get; set; }

        /// <summary>The latest whole date that the text looks back on: publication is not before it, and may be long after.</summary>
        public DateOnly? Full { get; set; }
    }
}
