using Entente.Reading.Documents;
using Entente.Reading.Parsing;

namespace Entente.Reading.Mentions;

/// <summary>Joins names with what stands beside them: an office before or after, a title, a verb of speech.</summary>
sealed class CandidateFinder(OfficeReader offices, NameReader names, (WordList Speech, WordList Lowercase) words)
{
    const int LongestDescription = 8;
    const int ShortestThing = 3; // "bin", "sun" are names of people as well
    static readonly string[] Papers = ["daily", "weekly", "newspaper", "paper", "agency", "magazine", "journal", "radio", "television", "station", "network"];
    static readonly string[] Determiners = ["the", "a", "an", "his", "her", "its", "their", "then", "both"];
    static readonly string[] Relatives = ["who", "is", "was", "serves", "served", "has", "been", "also", "as", "currently", "now", "became"];

    /// <summary>A sentence's runs and offices, and what has been joined so far.</summary>
    sealed record Scene(Sheet Sheet, int Sentence, List<OfficePhrase> Offices, List<NameRun> Runs, List<Candidate> Found);

    /// <summary>The people named in one sentence with a cue; in order of their names.</summary>
    /// <param name="sheet">The sentence.</param>
    /// <param name="sentence">Its index.</param>
    /// <param name="others">Takes the runs of several words without a cue that may be names too, and single ones that speak.</param>
    public List<Candidate> Find(Sheet sheet, int sentence, List<Candidate> others)
    {
        var phrases = offices.Find(sheet);
        var scene = new Scene(sheet, sentence, phrases, names.Find(sheet, phrases), []);
        foreach (var run in scene.Runs)
        {
            if (IsOfThing(sheet, run)) continue;
            if (Join(scene, run) is { } candidate) scene.Found.Add(candidate);
            else if (run.End - run.First > 1 && !IsThing(sheet, run)) others.Add(Make(scene, run, null, "person.fuller-name"));
            else if (IsSpeaker(sheet, run)) others.Add(Make(scene, run, null, "person.known-speaker"));
        }

        return scene.Found;
    }

    Candidate? Join(Scene scene, NameRun run) =>
        Before(scene, run) is { OfficeKind: "royal" or "military" } born && After(scene, run) is { } office ? office with { First = born.First, Served = office.Served ?? born.Served }
        : Before(scene, run) ?? Listed(scene, run) ?? Titled(scene, run) ?? (IsThing(scene.Sheet, run) ? null : After(scene, run) ?? Possessed(scene, run) ?? Speaks(scene, run));

    /// <summary>"Cardinal Kung Foundation", "Stamford, Connecticut-based": a thing's or a place's name goes on.</summary>
    static bool IsOfThing(Sheet sheet, NameRun run) =>
        (sheet.Is(run.End, "-") && sheet.IsAny(run.End + 1, ["based"]))
        || (sheet.IsCapital(run.End) && sheet.TermAt(run.End) is { } body && body.Senses.All(term => term.Kind == TermKind.Body));

    /// <summary>"Jilin Province": its last word is one that news writes small.</summary>
    bool IsThing(Sheet sheet, NameRun run) => sheet[run.End - 1].Text.Length > ShortestThing && words.Lowercase.Holds(sheet[run.End - 1].Text);

    /// <summary>"Peruvian Interior Minister Luis Vega"; "the Peruvian minister, Luis Vega, ..."; "President Gen. X".</summary>
    Candidate? Before(Scene scene, NameRun run)
    {
        var sheet = scene.Sheet;
        var at = SkipTitles(sheet, run.First);
        var direct = scene.Offices.Find(office => office.End >= at && office.End <= run.First);
        if (direct is not null) return IsPartOfThing(sheet, run, direct) ? null : Make(scene, run, direct, "person.office-before");
        if (!sheet.Is(at - 1, ",") || !IsClosed(sheet, run.End)) return null;
        var apart = scene.Offices.Find(office => office.End == at - 1);
        if (apart is null || !sheet.IsAny(apart.First - 1, Determiners) && apart.Served is null && !IsOfBody(sheet, run, apart)) return null;
        return Make(scene, run, apart, "person.office-comma-name");
    }

    /// <summary>"The Royal Trophy", "the Premier League": what reads as an office belongs to a thing's name.</summary>
    bool IsPartOfThing(Sheet sheet, NameRun run, OfficePhrase office)
    {
        if (office.Head.IsWord) return IsThing(sheet, run) || sheet.IsAny(office.First - 1, ["the", "a"]);
        return run.End - run.First == 1 && (NameHints.IsThing(sheet, run.First) || (IsThing(sheet, run) && !NameHints.IsPerson(sheet, run.First)));
    }

    /// <summary>"according to secretary general of Nordhjelp, Anna Holm,": no article, but the body is named. Not "Co., Ltd".</summary>
    static bool IsOfBody(Sheet sheet, NameRun run, OfficePhrase apart) =>
        apart.Organisation is not null && !sheet.IsCapital(apart.First) && run.End - run.First > 1;

    static int SkipTitles(Sheet sheet, int at)
    {
        while (at > 0 && NameReader.IsTitle(sheet, at - 1)) at--;
        return at;
    }

    /// <summary>Whether what was set off by a comma ends here.</summary>
    bool IsClosed(Sheet sheet, int at) =>
        at >= sheet.Count || sheet.IsAny(at, [",", ")", ".", ";", "--", "-", "–", "—", "and"]) || words.Speech.Holds(sheet[at].Text);

    /// <summary>"Presidents George Bush and Hu Jintao"; "Prime Ministers Tony Blair of Britain and Bertie Ahern of Ireland".</summary>
    static Candidate? Listed(Scene scene, NameRun run)
    {
        if (scene.Found.Count == 0 || !scene.Sheet.IsAny(run.First - 1, ["and", ","])) return null;
        var last = scene.Found[^1];
        var plural = scene.Offices.FindLast(office => office.End < run.First && office.IsPlural);
        if (plural is null || last.Office != plural.Text) return null;
        var between = last.End;
        if (Country(scene.Sheet, between) is { } country) between = country.End;
        if (between != run.First - 1) return null;
        return Make(scene, run, plural, "person.office-list");
    }

    /// <summary>"Nils Aune, secretary-general of the Nautical Academy"; "Lund, who is ..."; not "Soto, Foreign Minister Vidal".</summary>
    static Candidate? After(Scene scene, NameRun run)
    {
        var sheet = scene.Sheet;
        var at = Description(sheet, run.End);
        if (at < 0) return null;
        var office = scene.Offices.Find(phrase => phrase.First == at || (phrase.First > at && phrase.First - at <= 2 && !sheet.IsCapital(at) && !sheet.Is(at, "and")))
            ?? Described(scene, run, at);
        if (office is null || office.IsPlural || office.IsRelational) return null;
        if (office.Text.EndsWith("delegation", StringComparison.Ordinal) && scene.Offices.Find(phrase => phrase.First == office.End + 1 && sheet.Is(office.End, "and")) is { } proper)
            office = proper with { First = office.First, Served = proper.Served ?? office.Served };
        return scene.Runs.Exists(other => SkipTitles(sheet, other.First) == office.End) ? null : Make(scene, run, Widen(sheet, office, at), "person.office-after");
    }

    /// <summary>The index where what is said of a name after it begins, past commas, articles and "who is"; -1 where nothing is set apart.</summary>
    static int Description(Sheet sheet, int end)
    {
        var at = Country(sheet, end) is { } country ? country.End : end;
        if (!sheet.IsAny(at, [",", "(", "-", "--", "–", "—", "as"])) return -1;
        at++;
        while (at < sheet.Count && sheet.IsAny(at, Relatives)) at++;
        while (at < sheet.Count && sheet.IsAny(at, Determiners)) at++;
        return sheet.IsCapital(at) && sheet.IsPossessive(at + 1) && sheet.NameAt(at) is null ? at + 2 : at; // "Holm, Laine's former minister"
    }

    /// <summary>"Lu Pei, a local river inspection and control official": the tree sets the office beside the name.</summary>
    static OfficePhrase? Described(Scene scene, NameRun run, int at)
    {
        var head = NameHints.AppositionOf(scene.Sheet, run.First, run.End);
        return head < at || head - at > LongestDescription ? null : scene.Offices.Find(phrase => phrase.First <= head && head < phrase.End);
    }

    /// <summary>The same office with the small words before it that say what it is for: "defence issues | spokesman".</summary>
    static OfficePhrase Widen(Sheet sheet, OfficePhrase office, int at)
    {
        if (at >= office.First || sheet.NameAt(office.First) is not null) return office;
        for (var i = at; i < office.First; i++)
            if (!char.IsLower(sheet[i].Text[0]) && !sheet.Is(i, "-") || sheet.Tree[i].Upos is not (Upos.Noun or Upos.Adj or Upos.Cconj or Upos.Punct)) return office;
        return office with { First = at, Text = OfficeReader.Words(sheet, at, office.First) + " " + office.Text };
    }

    /// <summary>"of Britain" after a name.</summary>
    static Hit<Sense>? Country(Sheet sheet, int at)
    {
        if (!sheet.IsAny(at, ["of", "from"])) return null;
        var next = sheet.IsAny(at + 1, ["the"]) ? at + 2 : at + 1;
        return sheet.NameAt(next) is { } name && name.First == next && name.Senses[0].Kind is SenseKind.State or SenseKind.Organisation or SenseKind.Group ? name : null;
    }

    /// <summary>"Mr Holm"; not "Mother River", where the title is a word.</summary>
    Candidate? Titled(Scene scene, NameRun run)
    {
        if (!NameReader.IsTitle(scene.Sheet, run.First - 1) || (run.End - run.First == 1 && NameHints.IsThing(scene.Sheet, run.First))) return null;
        var isWord = scene.Sheet.TermAt(run.First - 1) is { } title && title.Senses.All(term => term.IsWord);
        return isWord && IsThing(scene.Sheet, run) ? null : Make(scene, run, null, "person.title");
    }

    /// <summary>"Japan's Koizumi": of a state, the office not said.</summary>
    Candidate? Possessed(Scene scene, NameRun run)
    {
        var sheet = scene.Sheet;
        if (!sheet.IsPossessive(run.First - 1) || sheet.NameAt(run.First - 2) is not { } name || name.Senses[0].Kind != SenseKind.State) return null;
        if (!(run.End < sheet.Count && words.Speech.Holds(sheet[run.End].Text))) return null;
        var made = Make(scene, run, null, "person.possessive");
        made.Served = name.Senses[0].Code;
        return made;
    }

    /// <summary>"Victor Wan said", "said Victor Wan": two words at least.</summary>
    Candidate? Speaks(Scene scene, NameRun run)
    {
        return run.End - run.First > 1 && IsSpeaker(scene.Sheet, run) ? Make(scene, run, null, "person.speech") : null;
    }

    bool IsSpeaker(Sheet sheet, NameRun run)
    {
        var follows = run.End < sheet.Count && words.Speech.Holds(sheet[run.End].Text);
        if (sheet.IsAny(run.First - 1, Papers)) return false;
        var precedes = run.First > 0 && words.Speech.Holds(sheet[run.First - 1].Text) && !sheet.IsAny(run.First - 1, ["met", "arrived", "visited"]) && !sheet.IsPossessive(run.End);
        var cited = sheet.IsAny(run.First - 1, ["to"]) && sheet.IsAny(run.First - 2, ["according"]);
        if (follows || precedes || cited) return true;
        var verb = NameHints.VerbOf(sheet, run.First, run.End);
        return verb >= 0 && words.Speech.Holds(sheet[verb].Text) && !sheet.IsAny(verb, ["met", "arrived", "visited"]);
    }

    /// <summary>"Holm | 's spokesman", "Holm | 's former minister".</summary>
    static int OwnerOf(Sheet sheet, OfficePhrase? office) => office is { Served: null } && sheet.IsPossessive(office.First - 1) ? office.First - 2 : -1;

    static Candidate Make(Scene scene, NameRun run, OfficePhrase? office, string rule)
    {
        var sheet = scene.Sheet;
        var span = new Span(sheet[run.First].Span.Start, sheet[run.End - 1].Span.End);
        var name = OfficeReader.Words(sheet, run.First, run.End).Replace("- ", "-", StringComparison.Ordinal); // wire copy breaks lines there
        return new Candidate
        {
            Span = span,
            Parts = name.Split(' ', StringSplitOptions.RemoveEmptyEntries),
            Name = name,
            Rule = rule,
            Confidence = office is not null ? 0.9 : 0.6,
            Office = office?.Held,
            OfficeKind = office?.Head.Detail,
            IsCounterpart = office?.IsCounterpart == true,
            Served = Country(sheet, run.End)?.Senses[0].Code ?? office?.Served?.Code,
            Homeland = office?.Homeland,
            Owner = OwnerOf(sheet, office),
            Organisation = office?.Organisation,
            Sentence = scene.Sentence,
            First = office is not null && office.End <= run.First ? office.First : run.First,
            End = run.End,
        };
    }
}
