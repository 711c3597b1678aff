using System.Collections.Immutable;
using Entente.Reading.Documents;

namespace Entente.Reading.Mentions;

/// <summary>Turns settled namings into actors, and tells which of them are parties.</summary>
sealed class ActorFinder(Lexicon lexicon, SenseJudge judge, RoleReader roles, RoleWords words)
{
    /// <summary>Offices by which nobody acts for a state: "author", "businessman".</summary>
    readonly HashSet<string> _citizens =
        [.. Table.Rows("offices.tsv").Where(row => row[2] is "EDU" or "CVL" or "BUS" or "JRN" or "REL" or "SOC" or "LAB" or "MED" or "UNK").Select(row => row[0])];

    readonly StrangerFinder _strangers = new(roles, words, Collectives.Load());

    /// <summary>All namings of a document outside people's names, in text order.</summary>
    /// <param name="page">Its sentences.</param>
    /// <param name="characters">Its people.</param>
    public List<Naming> Settle(Page page, List<Character> characters)
    {
        var sheets = page.Sheets;
        var known = new Known(sheets.SelectMany(sheet => sheet.Names).Where(IsSure).Select(hit => hit.Senses[0].Code).ToHashSet(), Homonyms.States(sheets));
        var spans = characters.SelectMany(character => character.Candidates.Select(candidate => candidate.Span).Concat(character.Mentions.Select(mention => mention.Span)))
            .OrderBy(span => span.Start).ToList();
        var found = new List<Naming>();
        for (var i = 0; i < sheets.Count; i++)
            foreach (var hit in sheets[i].Names)
                if (hit.Start >= page.Start && !Covered(spans, new Span(hit.Start, hit.Stop)) && judge.Settle(sheets[i], hit, i, known) is { } naming)
                    found.Add(naming);
        return found;
    }

    static bool IsSure(Hit<Sense> hit) =>
        hit.Senses[0] is { Ambiguous: null, Kind: SenseKind.State or SenseKind.Organisation or SenseKind.Group }
        && hit.Senses.All(sense => sense.Code == hit.Senses[0].Code);

    static bool Covered(List<Span> spans, Span span) => spans.Exists(other => other.Overlaps(span));

    /// <summary>Actors in order of first mention.</summary>
    /// <param name="namings">Settled namings.</param>
    /// <param name="people">Those who serve an actor count for it.</param>
    /// <param name="page">The document's sentences and title.</param>
    public ImmutableArray<Actor> Gather(List<Naming> namings, ImmutableArray<Person> people, Page page)
    {
        var groups = namings.GroupBy(naming => naming.Code).ToList();
        var servants = people.Where(IsInOffice).SelectMany(person => person.Mentions.Select(mention => (person.Serves, Seen: See(page.Sheets, mention.Span))))
            .ToLookup(pair => pair.Serves, pair => pair.Seen);
        var presences = groups.Where(group => lexicon.Find(group.Key)?.CanBeParty == true)
            .Select(group => new Presence(group.Key, group.Select(one => new Appearance(one.Sentence, one.Role)), servants[group.Key], page.Titled.Contains(group.Key)));
        var parties = PartyJudge.Judge([.. presences], page.Sheets.Count);
        var strangers = Strangers(page, namings, people);
        return [.. groups.Select(group => Make(group, parties.Contains(group.Key))).Concat(strangers).OrderBy(actor => actor.Mentions[0].Span)];
    }

    /// <summary>Those that no list knows, each name once. They are no parties: nobody could look them up.</summary>
    IEnumerable<Actor> Strangers(Page page, List<Naming> namings, ImmutableArray<Person> people)
    {
        var taken = namings.Select(naming => naming.Span).Concat(people.SelectMany(person => person.Mentions).Select(mention => mention.Span)).Order().ToList();
        return page.Sheets.SelectMany(sheet => _strangers.Find(sheet, span => span.Start < page.Start || Covered(taken, span))).GroupBy(one => one.Name).Select(group => new Actor
        {
            Code = null,
            Kind = group.First().Kind,
            Name = group.Key,
            Sector = group.First().Mention.Sector,
            Mentions = [.. group.Select(one => one.Mention)],
        });
    }

    /// <summary>
    /// Who held an office once does not act for it: a former minister may be an envoy of the UN. Nor does a citizen: "British author
    /// Ann Smith".
    /// </summary>
    bool IsInOffice(Person person) =>
        person.Serves is not null && (person.Office is not { } office || (!office.StartsWith("former ", StringComparison.Ordinal) && !_citizens.Contains(office)));

    /// <summary>Where a person is named, and what part they have there.</summary>
    Appearance See(List<Sheet> sheets, Span span)
    {
        var sentence = sheets.FindLastIndex(sheet => sheet.Sentence.Span.Start <= span.Start);
        var sheet = sheets[sentence];
        var first = 0;
        while (sheet[first].Span.End <= span.Start) first++;
        var end = first + 1;
        while (end < sheet.Count && sheet[end].Span.Start < span.End) end++;
        return new Appearance(sentence, roles.Read(sheet, first, end));
    }

    Actor Make(IGrouping<string, Naming> group, bool isParty)
    {
        var party = lexicon.Find(group.Key);
        return new Actor
        {
            Code = group.Key,
            Kind = party?.Kind ?? ActorKind.Other,
            Name = party?.Name ?? group.Key,
            Sector = party?.Sector,
            IsParty = isParty,
            Mentions = [.. group.Select(naming => new Mention(naming.Span, naming.Sense.Rule, naming.Sense.Ambiguous is null ? 0.95 : 0.75) { Sector = naming.Sector })],
        };
    }
}
