namespace Entente.Reading.Mentions;

/// <summary>Whom each person serves and in what office, where the text leaves part of it to its reader.</summary>
sealed class ServiceFinder
{
    /// <summary>Offices that are always of some state, so that one without a state has the article's.</summary>
    static readonly HashSet<string> OfState =
        ["head-of-state", "head-of-government", "deputy-head", "foreign-minister", "minister", "deputy-minister", "military", "legislature", "judiciary", "official", "spokesperson", "diplomat"];

    static readonly string[] StateBodies =
        ["commission", "service", "bureau", "authority", "staff", "agency", "department", "office", "directorate", "administration", "committee"];

    static readonly string[] PrivateBodies =
        ["council president", "company", "bank", "club", "federation", "association", "foundation", "institute", "university", "corp"];

    readonly List<Sheet> _sheets;
    readonly List<Naming> _namings;
    readonly List<Character> _characters;
    readonly List<Candidate> _candidates;
    readonly string? _home;
    readonly HolderFinder _holders;

    /// <param name="sheets">The document's sentences.</param>
    /// <param name="characters">Its people.</param>
    /// <param name="namings">Its states, organisations and groups.</param>
    /// <param name="backdrop">What is known outside its sentences.</param>
    public ServiceFinder(List<Sheet> sheets, List<Character> characters, List<Naming> namings, Backdrop backdrop)
    {
        (_sheets, _characters, _candidates, _namings) = (sheets, characters, [.. characters.SelectMany(character => character.Candidates)], namings);
        (_home, _holders) = (backdrop.Home, backdrop.Holders);
    }

    /// <summary>The office as said; for "his Japanese counterpart" that of the person named just before. "His daughter" holds none.</summary>
    public string? OfficeOf(Character character)
    {
        if (character.Office is { } office) return office;
        var peer = character.Candidates.Find(candidate => candidate.IsCounterpart);
        return peer is null ? null : Before(peer, character)?.Office;
    }

    /// <summary>Code of the state or body served, and whether the list of office-holders told it, which the text wins over.</summary>
    public (string? Code, bool IsListed) Find(Character character)
    {
        if (character.Said is { } said) return _holders.Body(character) is { } body ? (body, true) : (said, false);
        if (character.Introduction is { Owner: >= 0 } owned && Owner(owned, character) is { } owner) return (owner, false);
        if (character.Introduction is { } one && Possessor(one) is { } possessor) return (possessor, false);
        if (_holders.Find(character) is { } listed) return (listed, true);
        return (character.Introduction is { } introduction ? Guess(introduction) : null, false);
    }

    /// <summary>Taken over in a list, else the sentence's or the dateline's state.</summary>
    string? Guess(Candidate introduction)
    {
        if (!(OfState.Contains(introduction.OfficeKind ?? "") || IsHeadOfAStateBody(introduction) || introduction is { Homeland: not null, Served: null }) || IsPresidentOfABody(introduction)) return null;
        return Inherited(introduction) ?? Voiced(introduction) ?? Opened(introduction) ?? Visited(introduction) ?? Context(introduction);
    }

    /// <summary>"Chairman of the election commission", "head of the secret service": of a body that states have, in words that lists know.</summary>
    static bool IsHeadOfAStateBody(Candidate one) =>
        one is { OfficeKind: "chair", Organisation: null, Office: { } office } && Array.Exists(StateBodies, body => office.Contains(body, StringComparison.Ordinal));

    /// <summary>"Secretary-General X regretted it, spokesman Y said": a spokesman without a body speaks for the organisation of who was named last.</summary>
    string? Voiced(Candidate one)
    {
        if (one is not { OfficeKind: "spokesperson", Organisation: null, Office: "spokesman" or "spokeswoman" or "spokesperson" }) return null;
        var before = _characters.Where(other => other.Said is not null && Census.LastBefore(other, one.Span.Start) >= 0).MaxBy(other => Census.LastBefore(other, one.Span.Start));
        return before is { OfficeKind: "igo" } ? before.Said : null;
    }

    /// <summary>"QRST president": of the body named, whatever the state. Not a minister, whose ministry no list may know either.</summary>
    static bool IsPresidentOfABody(Candidate one) =>
        one is { OfficeKind: "head-of-state" or "deputy-head", Office: { } office } && (one.Organisation is not null || Array.Exists(PrivateBodies, body => office.Contains(body, StringComparison.Ordinal)));

    /// <summary>"Chile has asked Peru to wait, its trade minister Ana Lopez said": of who the sentence began with, not who is named nearest; "Peru, whose minister" of the nearest.</summary>
    string? Possessor(Candidate one)
    {
        var sheet = _sheets[one.Sentence];
        if (!sheet.IsAny(one.First - 1, ["its", "whose"])) return null;
        var before = sheet.IsAny(one.First - 1, ["its"])
            ? _namings.Find(naming => naming.Sentence == one.Sentence)
            : _namings.FindLast(naming => naming.Sentence == one.Sentence && naming.Span.Start < one.Span.Start);
        return before.Code is not null && before.Span.Start < one.Span.Start ? before.Code : null;
    }

    /// <summary>"Holm's spokesman": whom Holm serves, as said or listed.</summary>
    string? Owner(Candidate one, Character itself)
    {
        var span = _sheets[one.Sentence][one.Owner].Span;
        var owner = _characters.Find(other => other != itself && (other.Mentions.Exists(mention => mention.Span.Overlaps(span)) || other.Candidates.Exists(named => named.Span.Overlaps(span))));
        return owner?.Said ?? (owner is null ? null : _holders.Find(owner));
    }

    /// <summary>The person with an office named last before, bare later mentions too; not the counterpart itself.</summary>
    Character? Before(Candidate one, Character itself) =>
        _characters.Where(other => other != itself && other.Office is not null && (one.Served is null || other.Said != one.Served) && Census.LastBefore(other, one.Span.Start) >= 0)
            .MaxBy(other => Census.LastBefore(other, one.Span.Start));

    /// <summary>"Peruvian President Soto, Foreign Minister Vidal and ...": only a comma or "and" between.</summary>
    string? Inherited(Candidate one)
    {
        var sheet = _sheets[one.Sentence];
        var before = _candidates.Where(other => other.Sentence == one.Sentence && other.End <= one.First).MaxBy(other => other.End);
        if (before is null || one.First - before.End > 2) return null;
        for (var i = before.End; i < one.First; i++)
            if (!sheet.IsAny(i, [",", "and"])) return null;
        return before.Served ?? (before.Office is null ? null : Inherited(before) ?? Opened(before));
    }

    /// <summary>"In Peru, Lund will meet President Soto." "In Lima, Prime Minister Rojas said"; a capital without a comma may be visited.</summary>
    string? Opened(Candidate one)
    {
        var sheet = _sheets[one.Sentence];
        if (!sheet.IsAny(0, ["In"]) || sheet.NameAt(1) is not { } name) return null;
        return name.Senses[0].Kind == SenseKind.State || (name.Senses[0].Kind == SenseKind.Capital && sheet.Is(name.End, ",")) ? name.Senses[0].Code : null;
    }

    /// <summary>"Flies on to Argentina to meet President Macri"; not "told Israel that President Macri ...".</summary>
    string? Visited(Candidate one)
    {
        var sheet = _sheets[one.Sentence];
        var place = sheet.Names.LastOrDefault(name => name.End <= one.First && name.Senses[0].Kind == SenseKind.State);
        if (place.Senses.IsDefault || !sheet.IsAny(place.First - 1, ["to", "in", "visit", "visiting"])) return null;
        return sheet.IsAny(place.End, ["to", "where", "for"]) ? place.Senses[0].Code : null;
    }

    /// <summary>Whether the text is about the dateline's state: in its first sentence or more than once. A forum in Geneva is not about Switzerland.</summary>
    bool IsAtHome() =>
        _namings.Count == 0 || _namings.Exists(naming => naming.Code == _home && naming.Sentence == 0) || _namings.Count(naming => naming.Code == _home) > 1
        || _sheets.SelectMany(sheet => sheet.Names).Count(hit => hit.Senses[0] is { Kind: SenseKind.City, Rank: 1 } town && town.Code == _home) > 1;

    /// <summary>"Nine Japanese, among them Ambassador Aoki": a diplomat seldom serves the state a text is written from, so only the sentence tells.</summary>
    string? Abroad(Candidate one)
    {
        var before = _namings.FindLast(naming => naming.Sentence == one.Sentence && naming.Span.Start < one.Span.Start && naming.Sense.Kind is not (SenseKind.Organisation or SenseKind.Group));
        return before.Code;
    }

    /// <summary>"troops in Mali": something happens there, nobody acts for it.</summary>
    bool IsLocal(Naming naming)
    {
        var sheet = _sheets[naming.Sentence];
        var hit = sheet.Names.FirstOrDefault(name => name.Start == naming.Span.Start);
        return !hit.Senses.IsDefault && hit.Senses[0].Kind is SenseKind.State or SenseKind.Capital && sheet.IsAny(hit.First - 1, ["in", "to", "from", "at", "into", "near", "through", "across"]);
    }

    /// <summary>The dateline's state where the text speaks of it or of no other; else the state named nearest before, not the counterpart's.</summary>
    string? Context(Candidate one)
    {
        if (one.OfficeKind == "diplomat") return Abroad(one);
        var other = _candidates.Find(peer => peer.IsCounterpart && peer.Sentence == one.Sentence && peer.Span.Start > one.Span.Start)?.Served;
        if (_home is not null && _home != other && IsAtHome()) return _home;
        var states = _namings.Where(naming => naming.Sense.Kind is not (SenseKind.Organisation or SenseKind.Group) && naming.Code != other).ToList();
        return states.FindLast(naming => naming.Span.Start < one.Span.Start && !IsLocal(naming)).Code
            ?? states.FindLast(naming => naming.Span.Start < one.Span.Start).Code
            ?? (states.Count > 0 ? states[0].Code : _home);
    }
}
