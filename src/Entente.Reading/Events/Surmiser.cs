namespace Entente.Reading.Events;

/// <summary>An event that the learned layer takes a word for.</summary>
/// <param name="Word">Its place.</param>
/// <param name="Type">As a report tells it: what is ahead or denied is folded already.</param>
/// <param name="Actors">Parties of the roster; at least one.</param>
/// <param name="Recipients">Others of them; may be empty.</param>
/// <param name="Share">How likely the type and the parts are taken together, 0 to 1.</param>
readonly record struct Surmise(int Word, PloverType Type, List<int> Actors, List<int> Recipients, double Share);

/// <summary>Surmises events by what was learned from sentences of news: first which words tell one, then who takes which part.</summary>
/// <remarks>Built once; many threads may share it.</remarks>
sealed class Surmiser(FrameBook book, WordClusters clusters, Watcher watcher, SurmiseModel model)
{
    /// <summary>A type less likely is not looked at.</summary>
    const float LeastType = 0.1f;

    /// <summary>A party takes a part from here on.</summary>
    const float LeastPart = 0.4f;

    /// <summary>Two are actor and recipient from here on, by the product of their shares.</summary>
    const float LeastPair = 0.08f;

    /// <summary>Beside the first of a side, others join it from here on.</summary>
    const float MoreParts = 0.5f;

    const int Actor = 1, Recipient = 2;

    readonly TriggerTraits _triggers = new(book, clusters);

    /// <summary>All that is surmised, in text order.</summary>
    /// <param name="survey">The sentence.</param>
    /// <param name="least">The share from which on it is told.</param>
    public List<Surmise> Find(Survey survey, double least)
    {
        var found = new List<Surmise>();
        var roster = survey.Roster;
        if (roster.Parties.Count == 0) return found;
        var traits = new Traits();
        Span<float> shares = stackalloc float[SurmiseModel.Types];
        for (var word = 0; word < roster.Limbs.Count; word++)
        {
            if (!TriggerTraits.IsCandidate(roster, word)) continue;
            _triggers.Describe(traits, roster, word, survey.Sightings);
            model.Triggers.Judge(traits, shares);
            for (var type = 0; type < SurmiseModel.Types - 1; type++)
                if (shares[type] >= Math.Max(LeastType, least) && Fill(survey, traits, word, (PloverType)type, shares[type]) is { } one && one.Share >= least) found.Add(one);
        }

        return found;
    }

    /// <summary>How likely a word, its head or one that hangs on it tells an event of a type, 0 to 1: "held talks" has two words for one event.</summary>
    public double Share(Survey survey, int word, PloverType type)
    {
        var limbs = survey.Roster.Limbs;
        var traits = new Traits();
        double share = Math.Max(Own(survey, traits, word, type), limbs.Head(word) < 0 ? 0 : Own(survey, traits, limbs.Head(word), type));
        for (var at = limbs.First(word); at >= 0; at = limbs.Next(at)) share = Math.Max(share, Own(survey, traits, at, type));
        return share;
    }

    float Own(Survey survey, Traits traits, int word, PloverType type)
    {
        if (!TriggerTraits.IsCandidate(survey.Roster, word)) return 0;
        Span<float> shares = stackalloc float[SurmiseModel.Types];
        _triggers.Describe(traits, survey.Roster, word, survey.Sightings);
        model.Triggers.Judge(traits, shares);
        return shares[(int)type];
    }

    Surmise? Fill(Survey survey, Traits traits, int word, PloverType type, float share)
    {
        var (sources, targets) = survey.Framed(word);
        var matter = new RoleTraits.Matter(word, type, watcher.Clause(survey.Roster.Limbs, word), sources, targets);
        var parts = new List<Part>();
        Span<float> shares = stackalloc float[SurmiseModel.Parts];
        foreach (var party in survey.Roster.Parties)
        {
            RoleTraits.Describe(traits, survey.Roster, matter, party);
            model.Roles.Judge(traits, shares);
            parts.Add(new Part(party, shares[Actor], shares[Recipient]));
        }

        if (IsMutual(type) && Sides(parts) is { } sides) return new Surmise(word, type, sides, [], share * Least(parts, sides));
        var (actors, recipients, sure) = Directed(parts);
        return actors.Count > 0 ? new Surmise(word, type, actors, recipients, share * sure) : null;
    }

    /// <summary>Whether all sides may act together.</summary>
    static bool IsMutual(PloverType type) => type is PloverType.Consult or PloverType.Agree or PloverType.Cooperate or PloverType.Support or PloverType.Assault;

    /// <summary>Those who act, where nobody is acted on and there are two or more; else null.</summary>
    static List<int>? Sides(List<Part> parts)
    {
        var sides = parts.FindAll(part => part.Actor >= LeastPart && part.Actor >= part.Recipient);
        return sides.Count < 2 || parts.Exists(part => part.Recipient >= LeastPart && part.Recipient > part.Actor) ? null : sides.ConvertAll(part => part.Party);
    }

    /// <summary>The share of the second surest: two are needed.</summary>
    static double Least(List<Part> parts, List<int> sides) => parts.Where(part => sides.Contains(part.Party)).Select(part => part.Actor).OrderDescending().ElementAt(1);

    /// <summary>Who does it to whom: the likeliest pair, and whoever stands beside either.</summary>
    static (List<int> Actors, List<int> Recipients, double Share) Directed(List<Part> parts)
    {
        var (best, most) = ((One: default(Part), Other: default(Part)), 0f);
        foreach (var one in parts)
            foreach (var other in parts)
                if (one.Party != other.Party && one.Actor * other.Recipient > most) (best, most) = ((one, other), one.Actor * other.Recipient);
        if (most >= LeastPair) return (With(best.One, parts, best.Other, part => part.Actor >= MoreParts && part.Actor > part.Recipient),
            With(best.Other, parts, best.One, part => part.Recipient >= MoreParts && part.Recipient >= part.Actor), most);
        var alone = parts.FindAll(part => part.Actor >= MoreParts);
        return alone.Count == 1 ? ([alone[0].Party], [], alone[0].Actor) : ([], [], 0);
    }

    /// <summary>A side: its surest and those who join it.</summary>
    static List<int> With(Part first, List<Part> parts, Part other, Func<Part, bool> joins) =>
        [first.Party, .. parts.Where(part => part != first && part != other && joins(part)).Select(part => part.Party)];

    readonly record struct Part(int Party, float Actor, float Recipient);
}
