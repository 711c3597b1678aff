namespace Entente.Reading.Times;

/// <summary>Finds the longest rule at a place of the sentence in hand. Lives for one document.</summary>
sealed class Matcher
{
    readonly RuleBook _book;
    readonly Spelled _spelled;
    readonly Holidays _holidays;
    readonly Scene _scene;
    readonly Match[] _spare;

    public Matcher(RuleBook book, Spelled spelled, Holidays holidays, Scene scene)
    {
        (_book, _spelled, _holidays, _scene) = (book, spelled, holidays, scene);
        _spare = [.. Enumerable.Range(0, 4).Select(_ => new Match(scene))];
    }

    /// <summary>What the words from atom <paramref name="at"/> mean by the longest rule under <paramref name="below"/>, and the atom after them.</summary>
    public Meaning? At(int at, int below, out int end, out TimeRule? rule)
    {
        Meaning? best = null;
        (end, rule) = (at, null);
        var atom = _scene.Atoms[at];
        // Most articles stand before a word that no rule knows: no pattern is an article alone.
        if (atom.Entry is { } first && _spelled.IsArticle(first.Word) && !IsKnown(at + 1)) return null;
        foreach (var number in atom.IsNumber ? _book.DigitRules : atom.Entry?.Rules ?? [])
        {
            var candidate = _book.Rules[number];
            if (candidate.Level >= below || Try(candidate, at, end, out var stop) is not { } meaning) continue;
            (best, end, rule) = (meaning, stop, candidate);
        }

        return best;
    }

    bool IsKnown(int at) => at < _scene.Atoms.Count && _scene.Atoms[at] is var next && (next.IsNumber || next.Entry is not null);

    /// <summary>Null unless the rule holds and reaches beyond <paramref name="reach"/>; of its patterns the one that reaches farthest.</summary>
    Meaning? Try(TimeRule rule, int at, int reach, out int end)
    {
        (end, Meaning? best) = (reach, null);
        if (rule.Capital && !IsCapital(at)) return null;
        if (!Fits(rule.After, rule.NotAfter, at - 1)) return null;
        foreach (var pattern in rule.Patterns)
        {
            var match = _spare[rule.Level];
            match.Clear();
            (match.Rule, match.Start) = (rule, at);
            var stop = Run(pattern, at, match);
            match.IsUsed |= stop >= 0;
            if (stop <= end || !_scene.Atoms[stop - 1].ClosesWord || !Fits(rule.Before, rule.NotBefore, stop)) continue;
            match.End = stop;
            if (rule.Make(match) is { } meaning) (end, best) = (stop, Dress(meaning, rule));
        }

        return best;
    }

    static Meaning Dress(Meaning meaning, TimeRule rule) =>
        rule.Mod is null && rule.Type is null ? meaning : meaning with { Mod = rule.Mod ?? meaning.Mod, Type = rule.Type ?? meaning.Type };

    bool Fits(Guard wanted, Guard unwanted, int at) =>
        (wanted.IsEmpty || wanted.Holds(_scene, at)) && (unwanted.IsEmpty || !unwanted.Holds(_scene, at));

    int Run(Step step, int at, Match match)
    {
        if (step == Step.End) return at;
        if (step.IsFork)
        {
            var first = Run(step.Next!, at, match);
            return first >= 0 ? first : Run(step.Other!, at, match);
        }

        if (at >= _scene.Atoms.Count) return -1;
        foreach (var word in step.Words)
            if (_scene.Atoms[at].IsWord(word)) return Run(step.Next!, at + 1, match);
        foreach (var kind in step.Kinds)
        {
            var taken = Take(kind, at, match, out var value);
            if (taken == 0) continue;
            var slot = Match.Slot(kind, step.Place);
            var before = match.Exchange(slot, value);
            var end = Run(step.Next!, at + taken, match);
            if (end >= 0) return end;
            match.Exchange(slot, before);
        }

        return -1;
    }

    /// <summary>How many atoms a class takes here, 0 for none.</summary>
    int Take(Kind kind, int at, Match match, out int value)
    {
        var atoms = _scene.Atoms;
        switch (kind)
        {
            case Kind.Year: return _spelled.Year(atoms, at, out value);
            case Kind.Day: return _spelled.Day(atoms, at, out value);
            case Kind.Number: return _spelled.Number(atoms, at, out value);
            case Kind.Count: return _spelled.Count(atoms, at, out value);
            case Kind.Rank: return _spelled.Rank(atoms, at, out value);
            case Kind.Holiday: return IsCapital(at) ? _holidays.Match(atoms, at, out value) : None(out value);
            case Kind.Month or Kind.FullMonth or Kind.Weekday or Kind.Weekdays or Kind.ShortDay:
                return IsCapital(at) ? Single(kind, atoms[at], out value) : None(out value);
            case Kind.Unit or Kind.Units:
                // A capital inside a sentence is a name's: "60 Minutes".
                return at > 0 && IsCapital(at) ? None(out value) : Single(kind, atoms[at], out value);
            case Kind.Date or Kind.Time or Kind.Duration: return Nested(kind, at, match, out value);
            default: return Single(kind, atoms[at], out value);
        }
    }

    static int Single(Kind kind, Atom atom, out int value)
    {
        value = atom.Number;
        if (atom.IsNumber)
            return kind switch
            {
                Kind.Digits => 1,
                Kind.Two => atom.Length == 2 ? 1 : 0,
                Kind.Clock4 => atom.Length == 4 && value / 100 <= 24 && value % 100 < 60 ? 1 : 0,
                _ => 0,
            };
        if (!atom.Is(kind)) return 0;
        value = atom.Entry!.Value(kind);
        return 1;
    }

    bool IsCapital(int at) => char.IsUpper(_scene.Text[_scene.Atoms[at].Start]);

    static int None(out int value)
    {
        value = 0;
        return 0;
    }

    int Nested(Kind kind, int at, Match match, out int value)
    {
        value = 0;
        var meaning = At(at, match.Rule.Level, out var end, out _);
        var fits = meaning?.Type == (kind switch { Kind.Date => TimeType.Date, Kind.Time => TimeType.Time, _ => TimeType.Duration });
        if (!fits) return 0;
        if (match.Inner is null || match.Start == at) match.Inner = meaning;
        else match.Second = meaning;
        return end - at;
    }
}
