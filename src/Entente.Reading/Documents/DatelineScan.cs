using System.Collections.Immutable;

namespace Entente.Reading.Documents;

/// <summary>One pass over a line that may begin with a dateline: place, region, date, agency, dash.</summary>
ref struct DatelineScan
{
    const int MostPlaces = 3;
    const int MostWords = 5;
    const int LongestAgency = 40;

    // They begin sentences with a place and a date, or name a kind of report: "On 5 May 2021 - a Wednesday", "UPDATE - The talks".
    static readonly HashSet<string> NoPlace = new(StringComparer.OrdinalIgnoreCase)
    {
        "on", "in", "at", "by", "from", "since", "until", "as", "the", "a", "an", "after", "before", "this", "last", "next", "when", "while", "for", "to",
        "update", "breaking", "analysis", "exclusive", "factbox", "warning", "note", "urgent", "corrected", "correction", "focus", "roundup", "feature", "profile",
        "timeline", "explainer", "wrapup", "interview", "opinion", "editorial", "news", "video", "photo", "photos", "live", "watch", "advisory", "commentary", "brief",
    };

    readonly string _text;
    readonly int _start;
    readonly ReadOnlySpan<char> _line;
    readonly ImmutableArray<DatelineWords>.Builder _places = ImmutableArray.CreateBuilder<DatelineWords>(2);
    int _at;
    int _end;
    (Span Span, int Month, int Day, int? Year)? _when;
    DatelineWords? _agency;
    bool _dash;

    /// <summary>For the line that goes from <paramref name="start"/> up to <paramref name="end"/> in the text.</summary>
    public DatelineScan(string text, int start, int end)
    {
        (_text, _start, _at, _end) = (text, start, start, start);
        _line = text.AsSpan(0, end);
    }

    /// <summary>Reads as far as it is a dateline; whether there is anything.</summary>
    public bool Run()
    {
        while (true)
        {
            Skip();
            if (_at >= _line.Length || Dash()) break;
            if (!Date() && !Agency() && !Place()) break;
            _end = _at;
            Skip();
            // "MOSCOW. March 5", "April 4, 1997, (AFP)": the comma and the stop between parts.
            if (_at < _line.Length && _line[_at] is ',' or '.') _at++;
        }

        return _places.Count > 0 || _when is not null;
    }

    /// <summary>Whether what was read at the head of a text is a dateline and not the first words of a sentence.</summary>
    /// <param name="isFirst">Whether it stands on the text's first line.</param>
    public readonly bool IsSure(bool isFirst)
    {
        if (_places.Count == 0 || NoPlace.Contains(First(_places[0].Words))) return false;
        var capitals = IsCapitals(_places[0].Words);
        if (_dash) return _when is not null || _agency is not null || capitals && isFirst;
        if (_when is not null && _line[_end..].Trim().Trim("*_.").IsEmpty) return capitals || _when.Value.Year is not null;
        return capitals && _agency is not null;
    }

    public readonly Dateline Take(bool isInText) => new()
    {
        Span = new Span(_start, _end),
        IsInText = isInText,
        Places = _places.ToImmutable(),
        Agency = _agency,
        When = _when is { } when ? new DatelineWords(when.Span, when.Span.In(_text).ToString()) : null,
        Month = _when?.Month ?? 0,
        Day = _when?.Day ?? 0,
        Year = _when?.Year,
    };

    void Skip()
    {
        while (_at < _line.Length && (_line[_at] is ' ' or '\t' or '\u00A0' or '*')) _at++;
    }

    /// <summary>A dash with room around it, two hyphens, a long dash, an underscore, or a colon after a date or an agency; an agency may follow: "--(BUSINESS WIRE)--".</summary>
    bool Dash()
    {
        if (_places.Count == 0 || !IsDash(out var length)) return false;
        _at += length;
        (_end, _dash) = (_at, true);
        Skip();
        if (_agency is null && Agency())
        {
            _end = _at;
            Skip();
            if (IsDash(out length)) _end = _at + length;
        }

        return true;
    }

    readonly bool IsDash(out int length)
    {
        length = 0;
        while (_at + length < _line.Length && _line[_at + length] is '-' or '\u2013' or '\u2014' or '\u2015' or '_') length++;
        var next = _at + length < _line.Length ? _line[_at + length] : ' ';
        if (length == 1 && _line[_at] == '-') return next is ' ' || _at > 0 && _line[_at - 1] is ' ' or ')'; // not "COVID-19"
        if (length > 0) return length <= 3;
        // A colon after a name alone is a speaker in a transcript: "CARNEY: I have nothing more to say."
        length = 1;
        return next == ':' && (_when is not null || _agency is not null) && IsCapitals(_places[0].Words);
    }

    bool Date()
    {
        if (_when is not null || DatelineDay.Read(_line, _at) is not { } found) return false;
        _when = found;
        _at = found.Span.End;
        return true;
    }

    /// <summary>"(Xinhua)", "/TASS/": a name in brackets or slashes, after a place or a date.</summary>
    bool Agency()
    {
        if (_agency is not null || _at >= _line.Length || _line[_at] is not ('(' or '/')) return false;
        var length = _line[(_at + 1)..].IndexOf(_line[_at] == '(' ? ')' : '/');
        if (length is < 2 or > LongestAgency) return false;
        var words = _line.Slice(_at + 1, length);
        if (!char.IsUpper(words.Trim()[0]) && !words.Contains('.')) return false;
        _agency = new DatelineWords(new Span(_at + 1, _at + 1 + length), words.ToString());
        _at += length + 2;
        return true;
    }

    /// <summary>Words with capitals ("PORT-AU-PRINCE", "Rio de Janeiro", "D.C."), up to a comma, a date, a bracket or a dash.</summary>
    bool Place()
    {
        if (_when is not null || _agency is not null || _places.Count == MostPlaces) return false;
        var (from, to, words) = (_at, _at, 0);
        while (words < MostWords && DatelineDay.Read(_line, _at) is null)
        {
            var word = Word();
            if (word.IsEmpty || !char.IsUpper(word[0]) && (words == 0 || !IsParticle(word))) break;
            _at += word.Length;
            if (char.IsUpper(word[0])) to = _at;
            words++;
            if (_at >= _line.Length || _line[_at] != ' ') break;
            Skip();
        }

        _at = to;
        if (to == from) return false;
        _places.Add(new DatelineWords(new Span(from, to), _text[from..to]));
        return true;
    }

    /// <summary>Letters with what stands inside names; a stop only where it ends an abbreviation ("ST.", "D.C.", "Calif."), not in "PARIS.".</summary>
    readonly ReadOnlySpan<char> Word()
    {
        var at = _at;
        while (at < _line.Length && (char.IsLetter(_line[at]) || IsInner(at))) at++;
        var word = _line[_at..at];
        var isWhole = word.Length > 6 || word.Length > 4 && !word.ContainsAnyInRange('a', 'z');
        return word.EndsWith('.') && word.Count('.') == 1 && isWhole ? word[..^1] : word;
    }

    readonly bool IsInner(int at) => at > _at && (_line[at] == '.'
        || _line[at] is '\'' or '\u2019' or '-' or '/' && at + 1 < _line.Length && char.IsLetter(_line[at + 1]));

    static bool IsParticle(ReadOnlySpan<char> word) => word is "de" or "del" or "la" or "las" or "los" or "of" or "and" or "du" or "al" or "el" or "es" or "sur" or "am" or "an" or "upon" or "da" or "do" or "dos" or "di";

    static string First(string words) => words.IndexOf(' ') is var space and >= 0 ? words[..space] : words;

    static bool IsCapitals(string words)
    {
        var letters = 0;
        foreach (var c in words)
        {
            if (char.IsLower(c)) return false;
            if (char.IsLetter(c)) letters++;
        }

        return letters >= 2;
    }
}
