namespace Entente.Reading.Documents;

/// <summary>Reads the day of a dateline: "Dec. 18", "April 3 , 1997", "5 May 2021", "Monday, March 5".</summary>
static class DatelineDay
{
    static readonly string[] Months =
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    static readonly string[] Weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

    /// <summary>The day whose first unit stands at <paramref name="at"/>, year left out or not; null where none does. A month without a day is none.</summary>
    public static (Span Span, int Month, int Day, int? Year)? Read(ReadOnlySpan<char> line, int at)
    {
        var start = at;
        var weekday = Word(line, at);
        if (Number(weekday, Weekdays, 3) > 0) at = Gap(line, at + weekday.Length);
        if ((MonthFirst(line, at) ?? DayFirst(line, at)) is not (int month, int day, int end)) return null;
        if (month == 2 ? day > 29 : day > (month is 4 or 6 or 9 or 11 ? 30 : 31)) return null;
        var next = Gap(line, end);
        var (year, digits) = Digits(line, next);
        var isYear = digits == 4 && year is >= 1800 and < 2200 && next > end;
        return (new Span(start, isYear ? next + 4 : end), month, day, isYear ? year : null);
    }

    static (int Month, int Day, int End)? MonthFirst(ReadOnlySpan<char> line, int at)
    {
        if (Month(line, ref at) is not { } month) return null;
        var (day, digits) = Digits(line, at);
        return digits is 1 or 2 && day > 0 ? (month, day, at + digits) : null;
    }

    static (int Month, int Day, int End)? DayFirst(ReadOnlySpan<char> line, int at)
    {
        var (day, digits) = Digits(line, at);
        if (digits is not (1 or 2) || day == 0) return null;
        at += digits;
        var end = Skip(line, at);
        if (end == at || Month(line, ref end) is not { } month) return null;
        while (char.IsWhiteSpace(line[end - 1])) end--;
        return (month, day, end);
    }

    /// <summary>A month by its name or an abbreviation of three letters or more, with its stop; moves behind it and the space after.</summary>
    static int? Month(ReadOnlySpan<char> line, ref int at)
    {
        var word = Word(line, at);
        var month = Number(word, Months, 3);
        if (month == 0 || !char.IsUpper(word[0])) return null;
        at += word.Length;
        if (at < line.Length && line[at] == '.') at++;
        at = Skip(line, at);
        return month;
    }

    /// <summary>The number, from 1, of the name that begins with the word; 0 for none.</summary>
    static int Number(ReadOnlySpan<char> word, string[] names, int least)
    {
        if (word.Length < least) return 0;
        for (var i = 0; i < names.Length; i++)
            if (names[i].AsSpan().StartsWith(word, StringComparison.OrdinalIgnoreCase))
                return i + 1;
        return 0;
    }

    static (int Value, int Digits) Digits(ReadOnlySpan<char> line, int at)
    {
        var (value, end) = (0, at);
        while (end < line.Length && end - at < 5 && char.IsAsciiDigit(line[end])) value = value * 10 + line[end++] - '0';
        return (value, end - at);
    }

    static ReadOnlySpan<char> Word(ReadOnlySpan<char> line, int at)
    {
        var end = at;
        while (end < line.Length && char.IsAsciiLetter(line[end])) end++;
        return line[at..end];
    }

    /// <summary>Over white space, and one comma or stop in it.</summary>
    static int Gap(ReadOnlySpan<char> line, int at)
    {
        at = Skip(line, at);
        if (at < line.Length && line[at] is ',' or '.') at = Skip(line, at + 1);
        return at;
    }

    static int Skip(ReadOnlySpan<char> line, int at)
    {
        while (at < line.Length && line[at] is ' ' or '\t' or '\u00A0') at++;
        return at;
    }
}
