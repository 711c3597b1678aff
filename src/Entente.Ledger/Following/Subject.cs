using System.Collections.Immutable;

namespace Entente.Ledger.Following;

/// <summary>An assertion as the joiner compares it.</summary>
sealed record Subject
{
    /// <summary>Id of the assertion.</summary>
    public required long Id { get; init; }

    /// <summary>Id of its document.</summary>
    public required long Document { get; init; }

    /// <summary>Of the document: agencies number theirs in the order of filing.</summary>
    public required string DocumentName { get; init; }

    /// <summary>Id of the story the document tells.</summary>
    public required long Story { get; init; }

    /// <summary>event, meeting, commitment, instrument, echo.</summary>
    public required string Kind { get; init; }

    /// <summary>visit, pledge, treaty; an event's PLOVER type.</summary>
    public required string Subkind { get; init; }

    /// <summary>Day of the document, as a day number; 0 where unknown.</summary>
    public required int Said { get; init; }

    /// <summary>Place in the document, for a stable order.</summary>
    public required int Number { get; init; }

    public required double Confidence { get; init; }

    /// <summary>Codes. Of a commitment or event: all it names.</summary>
    public required ImmutableArray<string> Parties { get; init; }

    /// <summary>Who promises, or acts.</summary>
    public ImmutableArray<string> By { get; init; } = [];

    /// <summary>To whom.</summary>
    public ImmutableArray<string> To { get; init; } = [];

    /// <summary>People who take part, by name in small letters, with whom they serve.</summary>
    public ImmutableArray<(string Name, string? Serves)> People { get; init; } = [];

    public string? Level { get; init; }

    /// <summary>City or other place, in small letters.</summary>
    public string? Place { get; init; }

    /// <summary>Code of the state it lies in.</summary>
    public string? Country { get; init; }

    public Days Days { get; init; }

    /// <summary>held, scheduled, signed ...; of an event "past", "present" or "future".</summary>
    public required string Status { get; init; }

    /// <summary>"13" of "the 13th SAARC summit"; null where no number is said.</summary>
    public int? Ordinal { get; init; }

    /// <summary>Its name or what it is to do; null where it has none.</summary>
    public string? Title { get; init; }

    /// <summary>Words of its name alone.</summary>
    public required WordBag Name { get; init; }

    /// <summary>Words of its name, action and evidence.</summary>
    public required WordBag Words { get; init; }

    /// <summary>The clause that says it best.</summary>
    public required string Quote { get; init; }

    /// <summary>Of a commitment: PLOVER types of the events to come that its own words tell of; common ones, such as consulting, left out.</summary>
    public ImmutableArray<string> Deeds { get; init; } = [];

    /// <summary>Names in the whole document.</summary>
    public Lazy<Surroundings> Around { get; init; } = new(Surroundings.None);

    /// <summary>Said not to be, or not to have been.</summary>
    public bool IsNegated { get; init; }

    /// <summary>Keys of the people who take part, by last name: a report may name them and not their states.</summary>
    public static IEnumerable<string> KeysOf(IEnumerable<string> people) => people.Select(name => "@" + name.Split(' ')[^1].ToLowerInvariant()).Distinct();

    /// <summary>
    /// Keys to look records up by: pairs; single parties where there is no second, or where they are no states and so have fewer records;
    /// promises and papers by every party, since often one side alone is named, and words tell which are meant.
    /// </summary>
    public static IEnumerable<string> KeysOf(string kind, IReadOnlyCollection<string> parties) => parties.Count < 2
        ? parties.Select(Ledger.Parties.Word)
        : Ledger.Parties.Pairs(parties).Concat(parties.Where(one => kind != "meeting" || !States.Has(one)).Select(Ledger.Parties.Word));
}
