namespace Entente.Reading.Mentions;

/// <summary>One place on earth that a name may stand for.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Name">Its English name.</param>
/// <param name="Country">Code of the state it lies in; null for none or several.</param>
sealed record Spot(PlaceKind Kind, string Name, string? Country)
{
    /// <summary>First-order region of a city, as GeoNames spells it; null where unknown.</summary>
    public string? Region { get; init; }

    public double? Latitude { get; init; }

    public double? Longitude { get; init; }

    public int? GeoNames { get; init; }

    /// <summary>How well known it is among places of the name.</summary>
    public required Renown Renown { get; init; }

    /// <summary>The place as words of a document name it.</summary>
    public Place At((int Sentence, Hit<Sense> Hit) words, string rule, double confidence) => new()
    {
        Span = new(words.Hit.Start, words.Hit.Stop),
        Name = Name,
        Kind = Kind,
        Country = Country,
        Latitude = Latitude,
        Longitude = Longitude,
        GeoNames = GeoNames,
        Sentence = words.Sentence,
        First = words.Hit.First,
        End = words.Hit.End,
        Rule = rule,
        Confidence = confidence,
    };
}

/// <summary>How well known a place is among those of its name.</summary>
enum Renown
{
    /// <summary>A city like many.</summary>
    Little,

    /// <summary>A city whose place is written in our list: news names it now and then.</summary>
    Some,

    /// <summary>A region or landmark, or the best-known city of its name.</summary>
    Wide,

    Capital,

    State,
}
