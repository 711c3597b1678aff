namespace Entente.Reading.Sentences;

/// <summary>A time of day before a day of the week, which never ends a sentence: "at 6 p.m. Tuesday in Accra".</summary>
/// <remarks>Counter-example: "until 6 p.m. Talks", where a judge decides.</remarks>
static class Clock
{
    static readonly string[] Days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

    /// <summary>Whether <paramref name="word"/> is "a.m" or "p.m", whatever its case, with its last period or without.</summary>
    public static bool IsHalf(ReadOnlySpan<char> word) =>
        word.Length is 3 or 4 && (word[0] | 0x20) is 'a' or 'p' && word[1] == '.' && (word[2] | 0x20) == 'm' && word[^1] != ',';

    /// <summary>Whether <paramref name="text"/> begins with the name of a day.</summary>
    public static bool IsDay(ReadOnlySpan<char> text)
    {
        foreach (var day in Days)
            if (text.StartsWith(day, StringComparison.Ordinal)) return true;
        return false;
    }
}
