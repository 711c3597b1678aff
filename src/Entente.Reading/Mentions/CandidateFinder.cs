using Entente.Reading.Documents;

namespace Entente.Reading.Mentions;

/// <summary>Joins names with what stands beside them: an office before or after, a title, a verb of speech.</summary>
sealed class CandidateFinder(OfficeReader offices, NameReader names, (WordList Speech, WordList Lowercase) words)
{
    const int ShortestThing = 3; // "bin", "sun" are names of people as well
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
            if (Join(scene, run) is { } candidate) scene.Found.Add(candidate);
            else if (run.End - run.First > 1 && !IsThing(sheet, run)) others.Add(Make(scene, run, null, "person.fuller-name"));
            else if (IsSpeaker(sheet, run)) others.Add(Make(scene, run, null, "person.known-speaker"));
        }

        return scene.Found;
    }

    Candidate? Join(Scene scene, NameRun run) =>
        Before(scene, run) ?? Listed(scene, run) ?? Titled(scene, run) ?? (IsThing(scene.Sheet, run) ? null : After(scene, run) ?? Possessed(scene, run) ?? Speaks(scene, run));

    /// <summary>"Jilin Province": its last word is one that news writes small.</summary>
    bool IsThing(Sheet sheet, NameRun run) => sheet[run.End - 1].Text.Length > ShortestThing && words.Lowercase.Holds(sheet[run.End - 1].Text);

    /// <summary>"Turkish Defence Minister Turhan Tayan"; "the Turkish minister, Turhan Tayan, ..."; "President Gen. X".</summary>
    Candidate? Before(Scene scene, NameRun run)
    {
        var sheet = scene.Sheet;
        var at = SkipTitles(sheet, run.First);
        var direct = scene.Offices.Find(office => office.End >= at && office.End <= run.First);
        if (direct is not null) return direct.Head.IsWord && (IsThing(sheet, run) || sheet.IsAny(direct.First - 1, ["the", "a"])) ? null : Make(scene, run, direct, "person.office-before");
        if (!sheet.Is(at - 1, ",") || !IsClosed(sheet, run.End)) return null;
        var apart = scene.Offices.Find(office => office.End == at - 1);
        if (apart is null || !sheet.IsAny(apart.First - 1, Determiners) && apart.Served is null && !IsOfBody(sheet, run, apart)) return null;
        return Make(scene, run, apart, "person.office-comma-name");
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

    /// <summary>"Yang Peou, secretary-general of the Royal Academy"; "Rice, who is ..."; not "Demirel, Foreign Minister Ciller".</summary>
    static Candidate? After(Scene scene, NameRun run)
    {
        var sheet = scene.Sheet;
        var at = run.End;
        if (Country(sheet, at) is { } country) at = country.End;
        if (!sheet.IsAny(at, [",", "(", "-", "--", "–", "—"])) return null;
        at++;
        while (at < sheet.Count && sheet.IsAny(at, Relatives)) at++;
        while (at < sheet.Count && sheet.IsAny(at, Determiners)) at++;
        var office = scene.Offices.Find(phrase => phrase.First == at || (phrase.First > at && phrase.First - at <= 2 && !sheet.IsCapital(at) && !sheet.Is(at, "and")));
        if (office is null || office.IsPlural || office.IsRelational) return null;
        return scene.Runs.Exists(other => SkipTitles(sheet, other.First) == office.End) ? null : Make(scene, run, office, "person.office-after");
    }

    /// <summary>"of Britain" after a name.</summary>
    static Hit<Sense>? Country(Sheet sheet, int at)
    {
        if (!sheet.IsAny(at, ["of", "from"])) return null;
        var next = sheet.IsAny(at + 1, ["the"]) ? at + 2 : at + 1;
        return sheet.NameAt(next) is { } name && name.First == next && name.Senses[0].Kind is SenseKind.State or SenseKind.Organisation or SenseKind.Group ? name : null;
    }

    static Candidate? Titled(Scene scene, NameRun run) =>
        NameReader.IsTitle(scene.Sheet, run.First - 1) ? Make(scene, run, null, "person.title") : null;

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
        var precedes = run.First > 0 && words.Speech.Holds(sheet[run.First - 1].Text) && !sheet.IsAny(run.First - 1, ["met", "arrived", "visited"]);
        var cited = sheet.IsAny(run.First - 1, ["to"]) && sheet.IsAny(run.First - 2, ["according"]);
        return follows || precedes || cited;
    }

    static Candidate Make(Scene scene, NameRun run, OfficePhrase? office, string rule)
    {
        var sheet = scene.Sheet;
        var span = new Span(sheet[run.First].Span.Start, sheet[run.End - 1].Span.End);
        var name = OfficeReader.Words(sheet, run.First, run.End);
        var served = Country(sheet, run.End)?.Senses[0].Code ?? (office?.IsPlural == true && office.Served is null ? null : office?.Served?.Code);
        return new Candidate
        {
            Span = span,
            Parts = name.Split(' ', StringSplitOptions.RemoveEmptyEntries),
            Name = name,
            Rule = rule,
            Confidence = office is not null ? 0.9 : 0.6,
            Office = office is null ? null : office.IsRelational ? null : office.Text,
            OfficeKind = office?.Head.Detail,
            IsCounterpart = office is { IsRelational: true, Head.Form: "counterpart" or "opposite number" },
            Served = served,
            Organisation = office?.Organisation,
            Sentence = scene.Sentence,
            First = office is not null && office.End <= run.First ? office.First : run.First,
            End = run.End,
        };
    }
}
