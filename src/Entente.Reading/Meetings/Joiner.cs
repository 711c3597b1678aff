namespace Entente.Reading.Meetings;

/// <summary>Joins the glimpses of a document that tell of the same occasion: visits first, then what happens during them.</summary>
sealed class Joiner(Setting setting)
{
    const int MostUnderstood = 4;

    /// <summary>Days after which a visit is no longer the one that the news is about.</summary>
    const int LongAgo = 14;

    readonly List<Draft> _visits = [];
    readonly List<Draft> _gatherings = [];

    /// <summary>The occasions in order of first mention.</summary>
    public List<Draft> Join(List<Glimpse> glimpses)
    {
        foreach (var one in glimpses.Where(one => one.Rule.IsJourney)) Visit(one);
        _visits.RemoveAll(visit => visit.Codes.Count == 0 || visit.Host is null || visit.Codes.TrueForAll(code => code == visit.Host));
        foreach (var one in glimpses.Where(one => !one.Rule.IsJourney)) Gather(one);
        return [.. _visits.Concat(_gatherings).OrderBy(draft => draft.Glimpses[0].Sentence).ThenBy(draft => draft.Glimpses[0].Word)];
    }

    void Visit(Glimpse one)
    {
        var best = Best(_visits, draft => IsSameVisit(draft, one), one);
        if (best is not null) best.Add(one);
        else if (AtHome(one) is { } here) _visits.Add(new Draft(here));
        else if (!one.Guests.Exists(guest => guest.Code is not null)) Adopt(one);
        else _visits.Add(new Draft(one));
    }

    /// <summary>"his visit", of a foreigner told of from here, is the visit here, if no other is told.</summary>
    Glimpse? AtHome(Glimpse one)
    {
        if (one.Host is not null || one.IsLost || !(one.IsDefinite || one.Rule.Arrives) || setting.Home is not { } home || one.Guests.Count == 0) return null;
        if (one.Guests.Exists(guest => guest.Code is null || guest.Code == home) || (one.Range.End is not null && one.Range.End < setting.Day?.AddDays(-LongAgo))) return null;
        return one with { Host = home, Place = setting.Venue(setting.Cast.Home) };
    }

    /// <summary>"the delegation", "him": who travels is who travelled last.</summary>
    void Adopt(Glimpse one)
    {
        if (_visits.Count == 0 || one.Host is null) return;
        var last = _visits[^1];
        if (last.Codes.Count > 0 && !last.Codes.Contains(one.Host)) _visits.Add(new Draft(one with { Guests = [.. last.Guests] }));
    }

    static Draft? Best(List<Draft> drafts, Predicate<Draft> fits, Glimpse one)
    {
        Draft? best = null;
        var most = -1;
        foreach (var draft in drafts)
        {
            if (!fits(draft) || Likeness(draft, one) is var likeness && likeness < most) continue;
            (best, most) = (draft, likeness);
        }

        return best;
    }

    /// <summary>How much speaks for the same occasion; of equals the latest told.</summary>
    static int Likeness(Draft draft, Glimpse one)
    {
        var score = 0;
        foreach (var guest in one.Guests.Concat(one.Others))
            if (guest.Person >= 0 && draft.Guests.Exists(other => other.Person == guest.Person)) score += 2;
        if (one.Range.Start is not null && draft.Range.Start is not null && Spells.Overlap(one.Range, draft.Range)) score += 3;
        if (one.Host is not null && one.Host == draft.Host) score++;
        if (draft.Glimpses[^1].Sentence == one.Sentence) score++;
        return score;
    }

    static bool IsSameVisit(Draft draft, Glimpse one)
    {
        if (one.Host is not null && draft.Host is not null && one.Host != draft.Host) return false;
        var codes = one.Guests.Where(guest => guest.Code is not null).Select(guest => guest.Code!).ToList();
        if (codes.Count > 0 && draft.Codes.Count > 0 && !codes.Exists(draft.Codes.Contains)) return false;
        return !PeopleDiffer(draft, one) && Spells.Agree(draft.Range, one.Range, draft.IsAhead) && TimesAgree(draft, one);
    }

    /// <summary>Whether both name people of one side, and none the same.</summary>
    static bool PeopleDiffer(Draft draft, Glimpse one)
    {
        foreach (var side in one.Guests.Concat(one.Others).Where(guest => guest is { Person: >= 0, Code: not null }).GroupBy(guest => guest.Code!))
        {
            var known = draft.People(side.Key).ToList();
            if (known.Count > 0 && !side.Any(guest => known.Contains(guest.Person))) return true;
        }

        return false;
    }

    /// <summary>What is past is not what lies ahead, if both clauses say so.</summary>
    static bool TimesAgree(Draft draft, Glimpse one)
    {
        if (draft.Standing.Weight < 2 || one.Standing.Weight < 2) return true;
        var ahead = one.Standing.Status is MeetingStatus.Scheduled or MeetingStatus.Proposed;
        var past = one.Standing.Status is MeetingStatus.Held or MeetingStatus.Ongoing;
        return !(draft.IsAhead && past) && !(draft.IsPast && ahead && !one.IsDefinite);
    }

    void Gather(Glimpse one)
    {
        var codes = Completed(one);
        if (Best(_gatherings, draft => IsSameGathering(draft, one, codes), one) is { } best)
        {
            best.Add(one);
            return;
        }

        if (codes.Count < 2 && IsFixed(one) && !codes.Exists(IsOrganisation)) codes = Understood(codes);
        if (codes.Count == 0 || (codes.Count == 1 && !IsOfMany(one, codes[0]))) return;
        var draft = new Draft(one) { Class = Class(one, codes) };
        foreach (var code in codes) draft.Add(new Guest(code, -1, -1, null));
        _gatherings.Add(draft);
    }

    /// <summary>"peace talks due to start on Sunday", "the summit in Brussels": a day, a place or a number makes it one occasion, though nobody is named.</summary>
    static bool IsFixed(Glimpse one) =>
        one.Kind is MeetingKind.Talks or MeetingKind.Summit or MeetingKind.Conference
        && (one.Range.Start is not null || one.Place is not null || one.Series.Name is not null) && one.Others.Count == 0;

    /// <summary>Those whom the document is about meet, where the words do not say who does; of many nobody can say which.</summary>
    List<string> Understood(List<string> codes)
    {
        var parties = setting.Cast.Actors.Where(actor => actor is { IsParty: true, Code: not null }).Select(actor => actor.Code!).Distinct().ToList();
        return parties.Count is < 2 or > MostUnderstood || !codes.TrueForAll(parties.Contains) ? codes : parties;
    }

    /// <summary>The codes that the words name, with those they leave unsaid.</summary>
    List<string> Completed(Glimpse one)
    {
        var codes = Codes(one);
        if (codes.Count < 2 && one.IsBilateral && Pair() is { } pair && codes.TrueForAll(pair.Contains)) codes = pair;
        if (codes.Count == 1 && Complement(one, codes[0]) is { } other) codes.Add(other);
        if (IsHalf(one) && Leading() is { } leading && !codes.Contains(leading)) codes.Insert(0, leading);
        // "the next summit" is the same organisation's.
        if (Class(one.Kind) == 2 && one.IsOther && !codes.Exists(IsOrganisation) && _gatherings.FindLast(draft => draft.Class == 2) is { } earlier) codes.AddRange(earlier.Codes.Where(IsOrganisation));
        return codes;
    }

    /// <summary>"The talks with Peru are under way": whose talks they are, the document said before.</summary>
    static bool IsHalf(Glimpse one) => one.Guests.Count == 0 && one.Kind is MeetingKind.Talks && one.Others.Exists(guest => guest.Code is not null);

    /// <summary>The party that the document names most often; null where two are named as often.</summary>
    string? Leading()
    {
        var parties = setting.Cast.Actors.Where(actor => actor is { IsParty: true, Code: not null }).OrderByDescending(actor => actor.Mentions.Length).Take(2).ToList();
        return parties.Count == 0 || (parties.Count == 2 && parties[0].Mentions.Length == parties[1].Mentions.Length) ? null : parties[0].Code;
    }

    /// <summary>The two states a document is about; null where it is about more or fewer.</summary>
    List<string>? Pair()
    {
        var states = setting.Cast.Actors.Where(actor => actor is { IsParty: true, Kind: Mentions.ActorKind.State, Code: not null }).Select(actor => actor.Code!).Distinct().ToList();
        return states.Count == 2 ? states : null;
    }

    bool IsOrganisation(string code) => setting.IsOrganisation(code);

    static List<string> Codes(Glimpse one) => [.. one.Guests.Concat(one.Others).Where(guest => guest.Code is not null).Select(guest => guest.Code!).Distinct()];

    /// <summary>The other side where the words name only one: the host or guest of the visit it is told with, else the land it is in.</summary>
    string? Complement(Glimpse one, string code)
    {
        var nameless = one.Others.Exists(guest => IsNameless(one, guest)) || one.Guests.Exists(guest => IsNameless(one, guest));
        if (IsOrganisation(code) || (!nameless && (!one.IsDefinite || one.Others.Count > 0))) return null;
        for (var i = _visits.Count - 1; i >= 0; i--)
        {
            if (_visits[i].Codes.Contains(code)) return _visits[i].Host;
            if (_visits[i].Host == code) return _visits[i].Codes[0];
        }

        return nameless && one.Place?.Country is { } land && land != code ? land : null;
    }

    /// <summary>"with officials" are the host's; "with rebel groups" are nobody's.</summary>
    static bool IsNameless(Glimpse one, Guest guest) => guest.Code is null && (one.IsListed || guest.Level is not (null or MeetingLevel.Other));

    /// <summary>Whether one code stands for many states.</summary>
    bool IsOfMany(Glimpse one, string code) =>
        one.Kind is MeetingKind.Summit or MeetingKind.Conference or MeetingKind.Session or MeetingKind.Meeting
        && IsOrganisation(code);

    /// <summary>A meeting of an organisation is one of many, like its summits.</summary>
    int Class(Glimpse one, List<string> codes) => one.Kind is MeetingKind.Meeting or MeetingKind.Session && one.Others.Count == 0 && codes.Exists(IsOrganisation) && one.Guests.Count > 0 && one.Guests[0].Person < 0 ? 2 : Class(one.Kind);

    static int Class(MeetingKind kind) => kind switch
    {
        MeetingKind.Visit => 0,
        MeetingKind.Meeting or MeetingKind.Talks or MeetingKind.Session => 1,
        MeetingKind.Summit or MeetingKind.Conference or MeetingKind.Mechanism => 2,
        MeetingKind.PhoneCall => 3,
        MeetingKind.Ceremony => 4,
    };

    bool IsSameGathering(Draft draft, Glimpse one, List<string> codes)
    {
        if (!IsSameKind(draft, one, codes) || (codes.Count == 0 && !one.IsDefinite)) return false;
        if (one.IsListed || NumbersDiffer(draft, one)) return false;
        return PartiesAgree(draft, one, codes) && !RanksDiffer(draft, one) && !PeopleDiffer(draft, one) && Spells.Agree(draft.Range, one.Range, draft.IsAhead) && TimesAgree(draft, one);
    }

    /// <summary>"the next summit", "the 13th": not the one told of without such a word, or with another.</summary>
    static bool NumbersDiffer(Draft draft, Glimpse one)
    {
        if (one.Series.Name is { } name && draft.Series.Name is { } known) return !known.Split(' ')[0].Equals(name.Split(' ')[0], StringComparison.OrdinalIgnoreCase);
        var other = draft.Glimpses.TrueForAll(glimpse => glimpse.IsOther);
        return one.IsOther ? !other : other && one.Series.Name is not null;
    }

    /// <summary>Talks of unnamed officials are not the ministers'.</summary>
    static bool RanksDiffer(Draft draft, Glimpse one)
    {
        var told = one.Guests.Concat(one.Others).ToList();
        if (told.Exists(guest => guest is { IsSent: true, Level: MeetingLevel.Other }) && !draft.Guests.Exists(guest => guest.Level is MeetingLevel.Other)) return true;
        if (told.Exists(guest => guest.Person >= 0) || !told.Exists(guest => guest.Level is MeetingLevel.Official) || told.Exists(guest => guest.Level is MeetingLevel.Leader or MeetingLevel.Minister)) return false;
        return draft.Guests.Exists(guest => guest is { Person: >= 0, Level: MeetingLevel.Leader or MeetingLevel.Minister }) && draft.Guests.TrueForAll(guest => guest.Level is not MeetingLevel.Official);
    }

    /// <summary>A summit of two is also their meeting, if the words point back to it.</summary>
    bool IsSameKind(Draft draft, Glimpse one, List<string> codes)
    {
        var (known, told) = (draft.Class, Class(one, codes));
        if (one.Rule.IsWeak && known is 1 or 2 or 3) return true;
        return known == told || (known + told == 3 && known > 0 && told > 0 && one.IsDefinite && codes.Count != 1 && !codes.Exists(IsOrganisation) && !draft.Codes.Exists(IsOrganisation));
    }

    bool PartiesAgree(Draft draft, Glimpse one, List<string> codes)
    {
        if (one.IsAttended && one.IsDefinite && draft == _gatherings[^1] && one.Sentence - draft.Glimpses[^1].Sentence <= 2 && draft.Kind == one.Kind) return true;
        if (draft.Class == 2 && one.IsDefinite && codes.Exists(draft.Codes.Contains) && codes.Exists(IsOrganisation) == draft.Codes.Exists(IsOrganisation)) return true;
        return codes.TrueForAll(draft.Codes.Contains) || draft.Codes.TrueForAll(codes.Contains);
    }
}
