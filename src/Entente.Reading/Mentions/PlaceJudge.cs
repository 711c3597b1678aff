namespace Entente.Reading.Mentions;

/// <summary>Tells which of the places of a name is meant.</summary>
/// <remarks>
/// What stands beside the name decides: "Tripoli, Lebanon", "the Pakistani city of Hyderabad". Else renown and what the document is about are
/// weighed: Valencia is in Spain unless Venezuela is what it speaks of. A state keeps its name against a region ("Georgia") unless the
/// region's state is said beside it. A little town is one only where its state is named: other towns bear its name too.
/// </remarks>
sealed class PlaceJudge(Gazetteer gazetteer, PlaceWords words)
{
    const int Near = 3; // words between a country's adjective and "city of"
    const double AboutWeight = 2.5;
    const double HomeWeight = 0.5;
    const double Certain = 0.97;
    const double Weighed = 0.7;

    /// <summary>What a document speaks of: how often each state is named beyond doubt, and the state it is written from.</summary>
    internal sealed record Setting(IReadOnlyDictionary<string, int> Named, string? Home)
    {
        readonly int _most = Named.Count == 0 ? 1 : Named.Values.Max();

        /// <summary>Whether the document speaks of a state or is written from it: only then is a town that few know taken to lie there.</summary>
        public bool Knows(string code) => Named.ContainsKey(code) || code == Home;

        /// <summary>From 0 (not named) to 1 (named most).</summary>
        public double Share(string code) => Named.TryGetValue(code, out var count) ? (double)count / _most : 0;
    }

    /// <summary>The place meant by a listed form; null where it can stand for none.</summary>
    public Verdict? Judge(Sheet sheet, Hit<Sense> hit, Setting setting)
    {
        var spots = gazetteer.Find(sheet.Sentence.Document.Text, hit);
        if (InsideOf(sheet, hit) is { } region) return new Verdict(region, "places.beside", Certain);
        if (spots.Count == 0) return null;
        if (Beside(sheet, hit) is { } beside && Said(spots, beside, sheet, hit) is { } said) return new Verdict(said, "places.beside", Certain);
        var best = spots.MaxBy(spot => Weigh(spot, setting))!;
        if (best.Renown == Renown.Little && !(best.Country is { } code && setting.Knows(code))) return null;
        var known = spots.MaxBy(spot => spot.Renown)!;
        return best.Country == known.Country || best.Renown == known.Renown
            ? new Verdict(best, Rule(best), Confidence(best, spots.Count))
            : new Verdict(best, "places.context", Weighed);
    }

    static double Weigh(Spot spot, Setting setting)
    {
        var renown = spot.Renown switch { Renown.State => 6.0, Renown.Capital => 3.5, Renown.Wide => 3.2, Renown.Some => 1.5, Renown.Little => 0 };
        return spot.Country is { } code ? renown + (AboutWeight * setting.Share(code)) + (code == setting.Home ? HomeWeight : 0) : renown;
    }

    static string Rule(Spot spot) => spot.Kind switch
    {
        PlaceKind.State => "places.state",
        PlaceKind.City => spot.Renown == Renown.Capital ? "places.capital" : "places.city",
        PlaceKind.Region => "places.region",
        PlaceKind.Landmark => "places.landmark",
        PlaceKind.Unlisted => "places.unlisted",
    };

    static double Confidence(Spot spot, int rivals) => (spot.Renown, rivals) switch
    {
        (Renown.State or Renown.Capital or Renown.Wide, 1) => 0.95,
        (Renown.State or Renown.Capital or Renown.Wide, _) => 0.85,
        (_, 1) => 0.8,
        _ => 0.5,
    };

    /// <summary>The place that lies where it is said to; one we do not know where a region is said ("Cairo, Illinois"): a list of states has no regions in it.</summary>
    static Spot? Said(List<Spot> spots, (string Code, string Words) beside, Sheet sheet, Hit<Sense> hit)
    {
        if (spots.Where(spot => Fits(spot, beside)).MaxBy(spot => spot.Renown) is { } known) return known;
        var isRegion = sheet.Is(hit.End, ",") && sheet.NameAt(hit.End + 1) is { } next && next.Senses[0].Kind == SenseKind.Region;
        return isRegion && spots.TrueForAll(spot => spot.Kind == PlaceKind.City && spot.Country != beside.Code)
            ? new Spot(PlaceKind.City, spots[0].Name, beside.Code) { Region = beside.Words, Renown = Renown.Little }
            : null;
    }

    static bool Fits(Spot spot, (string Code, string Words) beside) =>
        spot.Kind != PlaceKind.State && (spot.Region == beside.Words || spot.Country == beside.Code) && spot.Name != beside.Words;

    /// <summary>"Seattle, Washington", "Albany, New York": the second is the region the first lies in.</summary>
    Spot? InsideOf(Sheet sheet, Hit<Sense> hit)
    {
        if (!sheet.Is(hit.First - 1, ",") || sheet.NameAt(hit.First - 2) is not { } before || before.Senses.All(sense => sense.Kind != SenseKind.City)) return null;
        var words = sheet.Sentence.Document.Text[hit.Start..hit.Stop];
        var inside = gazetteer.Find(sheet.Sentence.Document.Text, before).Find(spot => spot.Region == words && spot.Name != words);
        return inside is null ? null : new Spot(PlaceKind.Region, words, inside.Country) { Renown = Renown.Wide };
    }

    /// <summary>The state, and the words for it or a part of it, said beside a name; null where nothing is.</summary>
    public (string Code, string Words)? Beside(Sheet sheet, Hit<Sense> hit) =>
        After(sheet, hit) ?? Owner(sheet, hit) ?? Described(sheet, hit);

    /// <summary>"Tripoli, Lebanon", "Tripoli (Lebanon)", "Tripoli in northern Lebanon".</summary>
    static (string Code, string Words)? After(Sheet sheet, Hit<Sense> hit)
    {
        var at = hit.End;
        if (sheet.IsAny(at, ["in"]))
        {
            while (at + 1 < sheet.Count && at - hit.End < Near && sheet.NameAt(at + 1) is null && !sheet.IsCapital(at + 1) && char.IsLetter(sheet[at + 1].Text[0])) at++;
        }
        else if (!sheet.IsAny(at, [",", "("]))
        {
            return null;
        }

        return sheet.NameAt(at + 1) is { } next && next.First == at + 1 ? Area(sheet, next, withAdjectives: false) : null;
    }

    /// <summary>"Lebanon's Tripoli", "Lebanese Tripoli", "Lebanon's northern city of Tripoli".</summary>
    static (string Code, string Words)? Owner(Sheet sheet, Hit<Sense> hit)
    {
        var before = hit.First - 1;
        if (sheet.IsPossessive(before)) before--;
        else if (sheet.NameAt(before) is not { } adjective || adjective.Senses[0].Kind != SenseKind.Adjective) return null;
        return sheet.NameAt(before) is { } owner ? Area(sheet, owner, withAdjectives: true) : null;
    }

    /// <summary>"the southern Pakistani city of Hyderabad", "the Syrian town Kobani".</summary>
    (string Code, string Words)? Described(Sheet sheet, Hit<Sense> hit)
    {
        var noun = sheet.IsAny(hit.First - 1, ["of"]) ? hit.First - 2 : hit.First - 1;
        if (noun < 0 || !words.Settlements.Holds(sheet[noun].Text)) return null;
        for (var at = noun - 1; at >= Math.Max(0, noun - Near - 1); at--)
            if (sheet.NameAt(at) is { } name && Area(sheet, name, withAdjectives: true) is { } area) return area;
        return null;
    }

    static (string Code, string Words)? Area(Sheet sheet, Hit<Sense> hit, bool withAdjectives)
    {
        var sense = hit.Senses.FirstOrDefault(one => one.Kind is SenseKind.State or SenseKind.Region || (withAdjectives && one.Kind == SenseKind.Adjective));
        return sense is null ? null : (sense.Code, sheet.Sentence.Document.Text[hit.Start..hit.Stop]);
    }

    /// <summary>The place meant, by which rule, how surely.</summary>
    internal sealed record Verdict(Spot Spot, string Rule, double Confidence);
}
