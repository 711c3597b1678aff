namespace Entente.Reading.Mentions;

/// <summary>Finds runs of tokens that can be a personal name by their letters: capitals, initials, particles, hyphens.</summary>
sealed class NameReader
{
    const int Longest = 14;
    const int LongestSyllable = 2; // "Bo", "Ko", "Ma": titles in one language, given names in others
    static readonly string[] Givens = ["Amir", "Malik", "Sultan", "Shah", "Raja", "Khan"]; // titles that are given names as often
    static readonly string[] Quotes = ["\"", "“", "”", "``", "''"];
    static readonly string[] Numerals = ["II", "III", "IV", "VI", "VII", "VIII", "IX", "XIV", "XVI", "Jr", "Jr.", "Sr."];

    readonly WordList _lowercase;
    readonly WordList _particles;
    readonly WordList _suffixes;
    readonly WordList _months;
    readonly WordList _calendar;
    readonly WordList _speech;

    /// <param name="lowercase">Words that news writes small.</param>
    /// <param name="parts">The words of <c>name-parts.tsv</c> by their kind.</param>
    /// <param name="calendar">Months and weekdays.</param>
    /// <param name="speech">Verbs of speech.</param>
    public NameReader(WordList lowercase, Func<string, WordList> parts, WordList calendar, WordList speech) =>
        (_lowercase, _particles, _suffixes, _months, _calendar, _speech) = (lowercase, parts("particle"), parts("suffix"), parts("month"), calendar, speech);

    /// <summary>All runs outside the office phrases, in order, none overlapping.</summary>
    public List<NameRun> Find(Sheet sheet, List<OfficePhrase> offices)
    {
        var runs = new List<NameRun>();
        for (var at = 0; at < sheet.Count;)
        {
            if (offices.Find(office => office.First <= at && at < office.End) is { } office)
            {
                at = office.End;
                continue;
            }

            var end = Read(sheet, at, offices);
            if (end > at) runs.Add(new NameRun(at, end));
            at = Math.Max(end, at + 1);
        }

        return runs;
    }

    int Read(Sheet sheet, int at, List<OfficePhrase> offices)
    {
        if (!Begins(sheet, at, offices)) return at;
        var end = at + 1;
        while (end < sheet.Count && end - at < Longest && !offices.Exists(office => office.First == end) && Next(sheet, end) is var next && next > end) end = next;
        return IsAlone(sheet, at, end) ? at : end;
    }

    /// <summary>Whether a name can begin here: after an office or title any capital, elsewhere one that news does not write small.</summary>
    bool Begins(Sheet sheet, int at, List<OfficePhrase> offices)
    {
        if (_particles.Holds(sheet[at].Text) && !sheet.IsCapital(at)) return sheet.Is(at + 1, "-") && IsPart(sheet, at + 2);
        if (!IsPart(sheet, at)) return false;
        var cued = offices.Exists(office => office.End == at) || IsTitle(sheet, at - 1);
        return cued || !_lowercase.Holds(sheet[at].Text) || IsNameAfterSpeech(sheet, at);
    }

    /// <summary>"said He Lan, an official", "said Per Holm": after the verb the capital is a choice, before another name too.</summary>
    bool IsNameAfterSpeech(Sheet sheet, int at) =>
        _speech.Holds(at > 0 ? sheet[at - 1].Text : "") && at + 1 < sheet.Count && IsPart(sheet, at + 1) && !_lowercase.Holds(sheet[at + 1].Text) && sheet[at].SpaceAfter;

    /// <summary>The index after the next part of the name, <paramref name="at"/> where it ends.</summary>
    int Next(Sheet sheet, int at)
    {
        if (IsPart(sheet, at)) return at + 1;
        if (IsNickname(sheet, at)) return at + 4;
        // Wire copy also breaks names at the hyphen: "Ki- moon".
        if (sheet.Is(at, "-") && !(sheet[at].SpaceAfter && sheet[at - 1].SpaceAfter) && at + 1 < sheet.Count) return IsSecondHalf(sheet, at + 1) ? at + 2 : at;
        if (!_particles.Holds(sheet[at].Text)) return at;
        var after = at + 1;
        if (sheet.Is(after, "-")) after++;
        else if (after < sheet.Count && _particles.Holds(sheet[after].Text)) after++;
        return IsPart(sheet, after) ? after + 1 : at;
    }

    /// <summary>After a hyphen: "Ki-moon"; not "Hamas-led".</summary>
    bool IsSecondHalf(Sheet sheet, int at) => char.IsLetter(sheet[at].Text[0]) && !_suffixes.Holds(sheet[at].Text) && sheet.NameAt(at) is null;

    /// <summary>Lars "Lasse" Holm.</summary>
    bool IsNickname(Sheet sheet, int at) =>
        at + 3 < sheet.Count && sheet.IsAny(at, Quotes) && sheet.IsCapital(at + 1) && sheet.IsAny(at + 2, Quotes) && IsPart(sheet, at + 3);

    /// <summary>A capitalised word that is no listed state, organisation, office or date; an initial; a numeral.</summary>
    bool IsPart(Sheet sheet, int at)
    {
        if (!sheet.IsCapital(at)) return false;
        var text = sheet[at].Text;
        if (text is "A" or "I" && at == 0) return false;
        if (sheet.TermAt(at) is { } term && !IsSurname(sheet, at, term) && !IsNameToo(sheet, at, term)) return false;
        if (sheet.NameAt(at) is { } name && !IsWeak(name) && !IsGiven(sheet, at, name)) return false;
        return !IsDate(sheet, at) && !IsShouted(text);
    }

    /// <summary>"Monday", "May 4"; not "Theresa May": some names of months are names of people.</summary>
    bool IsDate(Sheet sheet, int at)
    {
        var text = sheet[at].Text;
        if (!_calendar.Holds(text)) return false;
        return !_months.Holds(text) || char.IsAsciiDigit(sheet[Math.Min(at + 1, sheet.Count - 1)].Text[0])
            || at == 0 || char.IsAsciiDigit(sheet[at - 1].Text[0]) || !(sheet.IsCapital(at - 1) || sheet.IsCapital(at + 1));
    }

    /// <summary>A single-word body between an office and another capital: the agency's name in "spokeswoman Tasnim Aslam".</summary>
    static bool IsGiven(Sheet sheet, int at, Hit<Sense> name) =>
        name.End - name.First == 1 && name.Senses[0].Kind is SenseKind.Organisation or SenseKind.Group
        && sheet.TermAt(at - 1) is { } cue && cue.Senses.Any(term => term.Kind is TermKind.Office or TermKind.Title)
        && sheet.IsCapital(at + 1) && sheet.NameAt(at + 1) is null && sheet.TermAt(at + 1) is null;

    /// <summary>
    /// "King", "Bishop", "Bo": titles too, but part of a name after a given name; "Young" likewise after "Kim" or "Andrew".
    /// Not "young Kim", nor the "Gen." of "Sunday Gen. Otieno": what is no ordinary word is a title before a capital.
    /// </summary>
    static bool IsSurname(Sheet sheet, int at, Hit<Term> term)
    {
        if (term.End - term.First > 1 || !sheet.IsCapital(at - 1) || sheet.TermAt(at - 1) is not null || sheet.NameAt(at - 1) is not null) return false;
        return term.Senses.All(sense => sense.Kind == TermKind.Loose) || sheet.Is(at, "Junior")
            || (term.Senses[0] is { Kind: TermKind.Title } title && (!sheet.IsCapital(at + 1) || (title.IsWord && title.Form.Length <= LongestSyllable)));
    }

    /// <summary>A listed form that names people as well: "Jordan", "Victoria".</summary>
    public static bool IsWeak(Hit<Sense> name) =>
        name.Senses.All(sense => sense.MayBe("person") || (sense.Kind == SenseKind.City && sense.Rank > 1)
            || (sense.Kind is SenseKind.City or SenseKind.Region && name.End - name.First == 1));

    /// <summary>A single listed place is a place, not a name, unless an office or title stands before it.</summary>
    static bool IsAlone(Sheet sheet, int at, int end) => end - at == 1 && sheet.NameAt(at) is not null;

    /// <summary>"Mr", "Gen.", "H.E."; not the "He" of a name, nor "Abdel Amir al-Anbari", where the engine sees one name.</summary>
    public static bool IsTitle(Sheet sheet, int at) =>
        sheet.TermAt(at) is { } term && term.Senses.Any(sense => sense.Kind == TermKind.Title) && !IsNameToo(sheet, at, term);

    /// <summary>Whether a listed word is part of a name here: "He Lan", "Pak Song-chol", "M.H. Ansari" (not "M. Dupont"), "party leader Amir Holm".</summary>
    static bool IsNameToo(Sheet sheet, int at, Hit<Term> term)
    {
        if (sheet.Is(at, "He") || term.Stop < sheet[at].Span.End && sheet[at].Text[^1] == '.') return true;
        if (sheet.Is(at, "Pak") && sheet.Is(at + 2, "-")) return true;
        if (!term.Senses.Any(sense => sense.Detail == "noble")) return false;
        return NameHints.IsInsidePerson(sheet, term.First, term.End)
            || (sheet.IsAny(at, Givens) && sheet.TermAt(at - 1) is { } office && office.Senses.Any(sense => sense.Kind == TermKind.Office));
    }

    static bool IsShouted(ReadOnlySpan<char> text)
    {
        if (text.Length < 2 || text[^1] == '.') return false;
        foreach (var numeral in Numerals)
            if (text.SequenceEqual(numeral)) return false;
        foreach (var letter in text)
            if (char.IsLower(letter)) return false;
        return true;
    }
}
