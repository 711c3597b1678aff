using System.Collections.Frozen;
using Entente.Reading.Documents;
using Entente.Reading.Events;

namespace Entente.Reading.Meetings;

/// <summary>The words around those who meet, from <c>meeting-words.tsv</c>.</summary>
sealed class GuestWords
{
    /// <param name="nouns">Which nouns can act.</param>
    /// <exception cref="InvalidDataException">The list names a level that is none.</exception>
    public GuestWords(Nouns nouns)
    {
        Nouns = nouns;
        var rows = Table.Rows("meeting-words.tsv").ToLookup(row => row[1]);
        FrozenSet<string> Set(string name) => rows[name].Select(row => row[0]).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        Delegations = Set("delegation");
        Leading = Set("leading");
        Containers = Set("container");
        Others = Set("other");
        Cadences = rows["cadence"].ToFrozenDictionary(row => row[0], row => row[2], StringComparer.OrdinalIgnoreCase);
        Senders = rows["sender"].ToFrozenDictionary(row => row[0], row => Enum.Parse<MeetingLevel>(row[2], ignoreCase: true), StringComparer.OrdinalIgnoreCase);
        Mechanisms = Set("mechanism");
        Bilaterals = Set("bilateral");
        Asides = Set("aside");
        Formats = [.. rows["format"].Select(row => (row[0], row[2].Split(' ', StringSplitOptions.RemoveEmptyEntries)))];
    }

    public Ranks Ranks { get; } = new();

    /// <summary>Which nouns can act.</summary>
    public Nouns Nouns { get; }

    /// <summary>"delegation", "team".</summary>
    public FrozenSet<string> Delegations { get; }

    /// <summary>"led by", "headed by".</summary>
    public FrozenSet<string> Leading { get; }

    /// <summary>"a round of talks": what is said of the round is said of the talks.</summary>
    public FrozenSet<string> Containers { get; }

    /// <summary>Words that set an occasion off from one told of: "another", "next".</summary>
    public FrozenSet<string> Others { get; }

    /// <summary>"annual": FREQ=YEARLY.</summary>
    public FrozenDictionary<string, string> Cadences { get; }

    /// <summary>Words about a delegation by its level: "parliamentary".</summary>
    public FrozenDictionary<string, MeetingLevel> Senders { get; }

    /// <summary>"on the sidelines of".</summary>
    public FrozenSet<string> Asides { get; }

    /// <summary>Words that say that two sides take part, without naming them: "bilateral", "both".</summary>
    public FrozenSet<string> Bilaterals { get; }

    /// <summary>Occasions by a name that says who takes part, with their codes: "six-party talks".</summary>
    public (string Name, string[] Codes)[] Formats { get; }

    /// <summary>Nouns of what meets again and again: "commission", "dialogue".</summary>
    public FrozenSet<string> Mechanisms { get; }
}
