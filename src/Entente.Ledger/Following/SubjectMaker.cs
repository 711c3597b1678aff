using System.Collections.Immutable;
using System.Globalization;
using Entente.Ledger.Storage;
using Entente.Reading.Reports;

namespace Entente.Ledger.Following;

/// <summary>Makes what is compared of what is stored.</summary>
sealed class SubjectMaker(Book book)
{
    const int Kept = 512;

    readonly WordWeights _weights = new();
    readonly Dictionary<long, PersonRow[]> _people = [];
    readonly Dictionary<long, Surroundings> _around = [];

    /// <summary>An assertion's; null for kinds that nothing joins.</summary>
    public Subject? Make(Stored stored) => stored.Kind switch
    {
        "meeting" => Of(stored, Rows.Read<MeetingRow>(stored.Body)),
        "commitment" => Of(stored, Rows.Read<CommitmentRow>(stored.Body)),
        "instrument" => Of(stored, Rows.Read<InstrumentRow>(stored.Body)),
        "event" => Of(stored, Rows.Read<EventRow>(stored.Body)),
        "echo" => Of(stored, Rows.Read<EchoRow>(stored.Body)),
        _ => null,
    };

    Subject Of(Stored stored, MeetingRow row) => Start(stored, (row.Kind, row.Status), row.Parties, row.Evidence, row.Name, row.Mechanism) with
    {
        Parties = [.. row.Parties],
        People = People(stored.Document, row.Participants),
        Level = row.Level,
        Place = row.Place?.Name.ToLowerInvariant(),
        Country = row.Place?.Country,
        Days = DaysOf(stored, row),
        Ordinal = Ordinals.Find(row.Name, row.Mechanism, row.Evidence.FirstOrDefault()?.Quote),
        Title = row.Name ?? row.Mechanism,
    };

    /// <summary>What is still to be is not over: days that lie behind were read from other words.</summary>
    static Days DaysOf(Stored stored, MeetingRow row)
    {
        var days = Days.Of(row.From, row.To);
        if (!days.IsKnown || row.Status is not ("scheduled" or "proposed") || Days.Number(stored.Said) is not { } said) return days;
        var isToday = row.Status == "proposed" && days.First == said && days.Last == said; // "said today that it would meet": the day of the words
        return isToday || days.Last < said - 1 ? Days.Unknown : days;
    }

    Subject Of(Stored stored, CommitmentRow row) => Start(stored, (row.Kind, "open"), [], row.Evidence, row.Action) with
    {
        Parties = [.. row.By.Concat(row.To).Distinct()],
        By = [.. row.By],
        To = [.. row.To],
        Days = Days.Of(row.Due?.From, row.Due?.To),
        Deeds = Deeds(stored.Document, row.Evidence),
        People = Named(stored.Document, row.Evidence),
        IsNegated = Negations.Has(row.Evidence.FirstOrDefault()?.Quote ?? row.Action),
        Title = row.Action,
    };

    /// <summary>Types of events to come within the same words.</summary>
    ImmutableArray<string> Deeds(long document, EvidenceRow[] evidence) =>
    [
        .. book.Query("SELECT body FROM assertions WHERE document = $1 AND kind = 'event'", row => Rows.Read<EventRow>(row.GetString(0)), document)
            .Where(one => one.Time == "future" && one.Type is not ("CONSULT" or "AGREE" or "SUPPORT" or "COOPERATE")
                && evidence.Any(words => one.Evidence.Start < words.End && words.Start < one.Evidence.End))
            .Select(one => one.Type).Distinct(),
    ];

    Subject Of(Stored stored, InstrumentRow row) => Start(stored, (row.Kind, row.Status), row.Parties, row.Evidence, row.Name) with
    {
        Parties = [.. row.Parties],
        Days = Days.Of(Edtf.First(row.Date), Edtf.Last(row.Date)),
        Title = row.Name,
    };

    Subject Of(Stored stored, EventRow row) => Start(stored, (row.Type, row.Time), [], [row.Evidence]) with
    {
        Parties = [.. row.Actors.Concat(row.Recipients).Select(role => role.Code).OfType<string>().Distinct()],
        By = Codes(row.Actors),
        To = Codes(row.Recipients),
        Place = row.Place?.Name.ToLowerInvariant(),
        Country = row.Place?.Country,
        Days = Days.Of(row.Date.From, row.Date.To),
        IsNegated = row.Auxiliary.Any(one => one is "negation" or "hypothetical"),
    };

    /// <summary>What a text is about.</summary>
    public WordBag Words(string text) => WordBag.Of(_weights, text);

    /// <summary>Of a sentence that may tell of a record; the people it names come apart, since the stored row has none.</summary>
    public Subject Echo(Searched document, EchoRow row, string subkind, SheetPerson[] people)
    {
        var body = Rows.Write(row);
        var stored = new Stored(
            Ids.Of(document.Hash, "echo", body), document.Id, document.Name, document.Story, "echo", row.Start, body, document.Said, 1);
        return Of(stored, row) with
        {
            Subkind = subkind,
            People = people.Length == 0 ? Named(document.Id, [new EvidenceRow(row.Start, row.End, row.Quote)]) : [.. people.Select(person => (person.Name.ToLowerInvariant(), person.Serves))],
        };
    }

    Subject Of(Stored stored, EchoRow row) =>
        Start(stored, (Cues.Occasion(row.Quote) ?? "words", row.Status), row.Parties, [new EvidenceRow(row.Start, row.End, row.Quote)]) with
        {
            Parties = [.. row.Parties],
            By = [.. row.Parties],
            People = Named(stored.Document, [new EvidenceRow(row.Start, row.End, row.Quote)]),
            Days = Days.Of(row.From, row.To),
            IsNegated = Negations.Has(row.Quote),
            Country = Destinations.Find(row.Quote),
            Ordinal = Ordinals.Find(row.Quote),
        };

    Subject Start(Stored stored, (string Subkind, string Status) standing, IEnumerable<string> parties, EvidenceRow[] evidence, params string?[] names)
    {
        // People and parties are compared on their own.
        var known = PeopleOf(stored.Document).Select(person => person.Name).Concat(parties).ToArray();
        return new()
        {
            Id = stored.Id,
            Document = stored.Document,
            DocumentName = stored.DocumentName,
            Story = stored.Story,
            Kind = stored.Kind,
            Subkind = standing.Subkind,
            Said = Days.Number(stored.Said) ?? 0,
            Number = stored.Number,
            Confidence = stored.Confidence,
            Parties = [],
            Status = standing.Status,
            Name = WordBag.Of(_weights, known, names),
            Words = WordBag.Of(_weights, known, names.Concat(evidence.Select(one => one.Quote))),
            Quote = evidence.FirstOrDefault()?.Quote ?? "",
            Around = new Lazy<Surroundings>(() => Around(stored.Document)),
        };
    }

    static ImmutableArray<string> Codes(ParticipantRow[] roles) => [.. roles.Select(role => role.Code).OfType<string>().Distinct()];

    ImmutableArray<(string Name, string? Serves)> People(long document, string[] participants)
    {
        if (participants.Length == 0) return [];
        var people = PeopleOf(document);
        return
        [
            .. participants.Select(one => int.Parse(one.AsSpan(1), CultureInfo.InvariantCulture) - 1)
                .Where(index => index < people.Length).Select(index => (people[index].Name.ToLowerInvariant(), people[index].Serves)),
        ];
    }

    /// <summary>Names in a document.</summary>
    public Surroundings Around(long document)
    {
        if (_around.TryGetValue(document, out var known)) return known;
        if (_around.Count >= Kept) _around.Clear();
        var text = book.Value("SELECT text FROM documents WHERE id = $1", document) as string;
        return _around[document] = Surroundings.Of(_weights, text ?? "");
    }

    /// <summary>People of the document whose last names stand in these words.</summary>
    ImmutableArray<(string Name, string? Serves)> Named(long document, EvidenceRow[] evidence) =>
    [
        .. PeopleOf(document).Where(person => evidence.Any(one => one.Quote.Contains(person.Name.Split(' ')[^1], StringComparison.Ordinal)))
            .Select(person => (person.Name.ToLowerInvariant(), person.Serves)),
    ];

    PersonRow[] PeopleOf(long document)
    {
        if (_people.TryGetValue(document, out var known)) return known;
        if (_people.Count >= Kept) _people.Clear();
        return _people[document] =
        [
            .. book.Query(
                "SELECT body FROM assertions WHERE document = $1 AND kind = 'person' AND review <> 'superseded' ORDER BY number",
                row => Rows.Read<PersonRow>(row.GetString(0)), document),
        ];
    }
}

/// <summary>An assertion as stored.</summary>
sealed record Stored(long Id, long Document, string DocumentName, long Story, string Kind, int Number, string Body, string? Said, double Confidence);
