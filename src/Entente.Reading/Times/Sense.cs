namespace Entente.Reading.Times;

/// <summary>The classes of words that rules name; <c>data/lexicons/time-words.tsv</c> fills the first block, code the others.</summary>
enum Kind
{
    Month,
    FullMonth,
    RiskyMonth,
    ShortDay,
    Weekday,
    Weekdays,
    Unit,
    Units,
    Season,
    Part,
    Parts,
    AmPm,
    Zone,
    Offset,
    Point,
    Phase,
    Edge,
    Cardinal,
    Ordinal,
    Vague,
    Decade,

    /// <summary>Digits only.</summary>
    Digits,

    /// <summary>Four digits of a clock: 2345.</summary>
    Clock4,

    /// <summary>A year in four digits, after an apostrophe, or in words.</summary>
    Year,

    /// <summary>A day of a month: 18, 18th, eighteenth.</summary>
    Day,

    /// <summary>Two digits.</summary>
    Two,

    /// <summary>A whole number in digits or words.</summary>
    Number,

    /// <summary>A number, "a", or a vague count such as "several".</summary>
    Count,

    /// <summary>First, 2nd.</summary>
    Rank,

    /// <summary>A name of <c>holidays.tsv</c>.</summary>
    Holiday,

    /// <summary>An hour with minutes: 10:30.</summary>
    Clock,

    /// <summary>An expression of a lower level.</summary>
    Date,
    Time,
    Duration,
}

/// <summary>One reading of a word: "second" is an ordinal and a unit.</summary>
readonly record struct Sense(Kind Kind, int Value);

/// <summary>All that the lists know of a written word, and the rules it may start.</summary>
sealed class Entry(int word)
{
    /// <summary>The number that rules call this word by.</summary>
    public int Word { get; } = word;

    public List<Sense> Senses { get; } = [];

    public ulong Kinds { get; private set; }

    /// <summary>Ascending numbers of the rules that can begin with it; set once, when the book is bound.</summary>
    public int[] Rules { get; set; } = [];

    public void Add(Sense sense)
    {
        Senses.Add(sense);
        Kinds |= 1UL << (int)sense.Kind;
    }

    public bool Is(Kind kind) => (Kinds & (1UL << (int)kind)) != 0;

    public int Value(Kind kind)
    {
        foreach (var sense in Senses)
            if (sense.Kind == kind) return sense.Value;
        return -1;
    }
}
