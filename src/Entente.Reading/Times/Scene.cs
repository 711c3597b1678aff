using System.Collections.Immutable;
using Entente.Reading.Parsing;

namespace Entente.Reading.Times;

/// <summary>What is known while one document is dated: its anchor, the sentence in hand, and the last date named. Lives for one call.</summary>
sealed class Scene(DateOnly? anchor)
{
    public DateOnly? Anchor { get; } = anchor;

    public List<Atom> Atoms { get; } = [];

    /// <summary>All trees of the document, by the number of their sentence.</summary>
    public required ImmutableArray<Tree> Trees { get; init; }

    /// <summary>The text of the document.</summary>
    public string Text { get; private set; } = "";

    /// <summary>The last period named in the document so far: what "that day" points to.</summary>
    public Period? Focus { get; private set; }

    /// <summary>The last quarter or month that figures were given for: what "a year earlier" is compared with.</summary>
    public Period? Reported { get; private set; }

    public required Tense Tense { get; init; }

    public required Bounds Bounds { get; init; }

    public required Governors Governors { get; init; }

    public required Holidays Holidays { get; init; }

    /// <summary>The atom after the last date of this sentence; -1 before the first.</summary>
    public int FocusEnd { get; private set; } = -1;

    /// <summary>Begins a sentence of a document, or a run of sentences that were cut after "Feb." or "p.m.".</summary>
    public void Open(string text)
    {
        Atoms.Clear();
        (Text, FocusEnd) = (text, -1);
    }

    /// <summary>The year of the last date named, in a text that tells of long ago; null in news and where no date has been named.</summary>
    public int? Told => Focus is { } focus && Anchor is { } anchor && focus.Start.Year < anchor.Year - 1 && IsNarrative() ? focus.Start.Year : null;

    /// <summary>Whether the text goes from year to year of the past: several old years, and no weekday, "yesterday" or "today".</summary>
    bool IsNarrative() => _isNarrative ??= Narrative.Is(Trees, Vocabulary, Anchor!.Value.Year);

    bool? _isNarrative;

    public required Vocabulary Vocabulary { get; init; }

    /// <summary>Whether the words so far end in "Feb." or "p.m.", which ends no sentence: the day may follow in what was cut off.</summary>
    public bool IsCutShort
    {
        get
        {
            if (Atoms.Count < 2 || Text[Atoms[^1].End - 1] != '.') return false;
            var last = Atoms[^1].Length == 1 ? Atoms[^2] : Atoms[^1];
            return last.Is(Kind.AmPm) || (last.Is(Kind.RiskyMonth) && last.Entry!.Value(Kind.RiskyMonth) is not (3 or 5));
        }
    }

    /// <summary>Notes what later words may point back to.</summary>
    public void Remember(Meaning meaning, int start, int end)
    {
        if (meaning.Period is not { } period)
        {
            // Figures for nine months are compared with a year, whatever quarter was talked about before.
            if (meaning is { Type: TimeType.Duration, Value: "P9M" or "P6M" } && Anchor is { } day) Reported = Period.Of(Grain.Year, day);
            return;
        }

        (Focus, FocusEnd) = (period, end);
        if (period.Grain is Grain.Quarter or Grain.Half && IsPast(period, start, end)) Reported = period;
    }

    /// <summary>Whether figures for the period can be known: it has ended, or the clause looks back on it, as on a budget quarter.</summary>
    bool IsPast(Period period, int start, int end) =>
        Anchor is not { } anchor || period.End <= anchor || (period.Start <= anchor && Tense.Of(this, start, end) == Aspect.Past);

    /// <summary>Whether an atom is this word, in lower case.</summary>
    public bool IsText(int atom, string word) => Text.AsSpan(Atoms[atom].Start, Atoms[atom].Length).SequenceEqual(word);

    /// <summary>The tree and the index in it of an atom's word.</summary>
    public (Tree Tree, int Word) Place(int atom) => (Trees[Atoms[atom].Sentence], Atoms[atom].Word);

    /// <summary>Whether one joining word or sign stands between the last date and this atom: "8 and 9", "22 to 27", "8, 9".</summary>
    public bool IsJoined(int at) => FocusEnd >= 0 && at == FocusEnd + 1;
}

/// <summary>The words one rule has matched, and the values it caught.</summary>
sealed class Match(Scene scene)
{
    const int Places = 3;

    readonly int[] _values = new int[Places * 40];

    public Scene Scene { get; } = scene;

    public int Start { get; set; }

    public int End { get; set; }

    public TimeRule Rule { get; set; } = null!;

    /// <summary>The expression of a lower level inside.</summary>
    public Meaning? Inner { get; set; }

    /// <summary>A second one.</summary>
    public Meaning? Second { get; set; }

    /// <summary>The value caught for a class, or null.</summary>
    public int? this[Kind kind, int place = 0] => _values[Slot(kind, place)] is var value && value == int.MinValue ? null : value;

    public static int Slot(Kind kind, int place) => (int)kind * Places + place;

    /// <summary>Sets a slot and gives back what was there, for undoing.</summary>
    public int Exchange(int slot, int value)
    {
        var before = _values[slot];
        _values[slot] = value;
        return before;
    }

    /// <summary>Whether a pattern has held since the last clearing; one that fails undoes its captures.</summary>
    public bool IsUsed { get; set; } = true;

    public void Clear()
    {
        if (IsUsed) Array.Fill(_values, int.MinValue);
        (Inner, Second, IsUsed) = (null, null, false);
    }
}
