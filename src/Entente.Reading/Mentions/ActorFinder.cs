using System.Collections.Immutable;
using Entente.Reading.Documents;

namespace Entente.Reading.Mentions;

/// <summary>Turns settled namings into actors, and tells which of them are parties.</summary>
sealed class ActorFinder(Lexicon lexicon, SenseJudge judge)
{
    /// <summary>All namings of a document outside people's names, in text order.</summary>
    /// <param name="sheets">Its sentences.</param>
    /// <param name="characters">Its people.</param>
    /// <param name="start">Where the text begins after a dateline (UTF-16): places in that are no actors.</param>
    public List<Naming> Settle(List<Sheet> sheets, List<Character> characters, int start)
    {
        var sure = sheets.SelectMany(sheet => sheet.Names).Where(IsSure).Select(hit => hit.Senses[0].Code).ToHashSet();
        var spans = characters.SelectMany(character => character.Candidates.Select(candidate => candidate.Span).Concat(character.Mentions.Select(mention => mention.Span)))
            .OrderBy(span => span.Start).ToList();
        var found = new List<Naming>();
        for (var i = 0; i < sheets.Count; i++)
            foreach (var hit in sheets[i].Names)
                if (hit.Start >= start && !Covered(spans, new Span(hit.Start, hit.Stop)) && judge.Settle(sheets[i], hit, i, sure) is { } naming)
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
    /// <param name="titled">Codes the title names.</param>
    public ImmutableArray<Actor> Gather(List<Naming> namings, ImmutableArray<Person> people, HashSet<string> titled)
    {
        var groups = namings.GroupBy(naming => naming.Code).ToList();
        var leadEnd = namings.Where(naming => naming.Sentence == 0).Select(naming => naming.Span.End).DefaultIfEmpty().Max();
        var presences = groups.ToDictionary(group => group.Key, group => Weigh(group, people, titled, leadEnd));
        var top = presences.Where(pair => lexicon.Find(pair.Key)?.CanBeParty == true).Select(pair => pair.Value.Weight).DefaultIfEmpty().Max();
        return [.. groups.Select(group => Make(group, presences[group.Key], top))];
    }

    static Presence Weigh(IGrouping<string, Naming> group, ImmutableArray<Person> people, HashSet<string> titled, int leadEnd)
    {
        var servants = people.Where(person => person.Serves == group.Key).SelectMany(person => person.Mentions).ToList();
        var leads = titled.Contains(group.Key) || group.First().Sentence == 0 || servants.Exists(mention => mention.Span.End <= leadEnd);
        return new Presence(group.Count(), servants.Count, leads);
    }

    Actor Make(IGrouping<string, Naming> group, Presence presence, double top)
    {
        var party = lexicon.Find(group.Key);
        return new Actor
        {
            Code = group.Key,
            Kind = party?.Kind ?? ActorKind.Other,
            Name = party?.Name ?? group.Key,
            Sector = party?.Sector,
            IsParty = party?.CanBeParty == true && PartyJudge.IsParty(presence, top),
            Mentions = [.. group.Select(naming => new Mention(naming.Span, naming.Sense.Rule, naming.Sense.Ambiguous is null ? 0.95 : 0.75))],
        };
    }
}
