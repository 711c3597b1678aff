namespace Entente.Reading.Times;

/// <summary>A compiled pattern: a step, and where to go when it holds; a fork has a second way.</summary>
sealed class Step
{
    /// <summary>Words any of which holds.</summary>
    public int[] Words { get; init; } = [];

    /// <summary>Classes any of which holds.</summary>
    public Kind[] Kinds { get; init; } = [];

    /// <summary>Which of several captures of the same class: 0 for the first.</summary>
    public int Place { get; init; }

    public bool IsFork { get; init; }

    public Step? Next { get; set; }

    /// <summary>The second way of a fork; null there means the end.</summary>
    public Step? Other { get; set; }

    /// <summary>The end of every pattern.</summary>
    public static Step End { get; } = new();
}

/// <summary>Reads a pattern: words, CLASSES, alternatives with |, groups in parentheses, ? for what may be left out.</summary>
/// <example><c>the? DAY of? MONTH ( ,? YEAR )?</c>; <c>CLASS:2</c> captures a second value of the same class.</example>
sealed class PatternParser(string source, Vocabulary vocabulary)
{
    readonly string[] _parts = source.Split(' ', StringSplitOptions.RemoveEmptyEntries);
    int _at;

    /// <exception cref="InvalidDataException">Parentheses that do not close, or an unknown class.</exception>
    public Step Parse()
    {
        var start = Alternatives(Step.End);
        return _at == _parts.Length ? start : throw Wrong("closes what was not opened");
    }

    /// <summary>Parsed from the left into closures, built from the right: each piece is told what follows it.</summary>
    Step Alternatives(Step after)
    {
        var ways = new List<Step> { Sequence(after) };
        while (_at < _parts.Length && _parts[_at] == "|")
        {
            _at++;
            ways.Add(Sequence(after));
        }

        var result = ways[^1];
        for (var i = ways.Count - 2; i >= 0; i--) result = new Step { IsFork = true, Next = ways[i], Other = result };
        return result;
    }

    Step Sequence(Step after)
    {
        var pieces = new List<Func<Step, Step>>();
        while (_at < _parts.Length && _parts[_at] is not ("|" or ")" or ")?")) pieces.Add(Piece());
        for (var i = pieces.Count - 1; i >= 0; i--) after = pieces[i](after);
        return after;
    }

    Func<Step, Step> Piece()
    {
        var part = _parts[_at++];
        if (part == "(") return Group();
        var optional = part.Length > 1 && part[^1] == '?';
        var (words, kinds, place) = Names(optional ? part[..^1] : part);
        return next => Optional(optional, next, new Step { Words = words, Kinds = kinds, Place = place, Next = next });
    }

    Func<Step, Step> Group()
    {
        var open = _at;
        Alternatives(Step.End);
        if (_at >= _parts.Length) throw Wrong("leaves a parenthesis open");
        var optional = _parts[_at++] == ")?";
        return next =>
        {
            var back = _at;
            _at = open;
            var inner = Alternatives(next);
            _at = back;
            return Optional(optional, next, inner);
        };
    }

    static Step Optional(bool optional, Step next, Step piece) =>
        optional ? new Step { IsFork = true, Next = piece, Other = next } : piece;

    (int[] Words, Kind[] Kinds, int Place) Names(string part)
    {
        var place = 0;
        if (part.Length > 2 && part[^2] == ':' && char.IsDigit(part[^1])) (place, part) = (part[^1] - '1', part[..^2]);
        var words = new List<int>();
        var kinds = new List<Kind>();
        foreach (var name in part.Split('|'))
            if (name.Length > 1 && char.IsAsciiLetterUpper(name[0])) kinds.Add(KindOf(name));
            else words.Add(vocabulary.Word(name).Word);
        return ([.. words], [.. kinds], place);
    }

    Kind KindOf(string name) => Enum.TryParse<Kind>(name, ignoreCase: true, out var kind) ? kind : throw Wrong($"names the unknown class {name}");

    InvalidDataException Wrong(string what) => new($"times.jsonc: the pattern \"{source}\" {what}.");
}
