using System.Globalization;
using Entente.Reading.Documents;

namespace Entente.Reading.Mentions;

/// <summary>Who can be named: what each code stands for, and all listed forms. Built once from <c>data/lexicons</c>.</summary>
sealed class Lexicon
{
    /// <summary>What a code stands for.</summary>
    internal sealed record Party(string Code, string Name, ActorKind Kind, string? Sector, bool CanBeParty = true);

    readonly Dictionary<string, Party> _parties = [];

    Lexicon(Atomizer atomizer)
    {
        Names = new PhraseIndex<Sense>(atomizer, anyCase: false);
        Terms = new PhraseIndex<Term>(atomizer, anyCase: true);
        Cities = Cities.Load(atomizer);
    }

    public PhraseIndex<Sense> Names { get; }

    public PhraseIndex<Term> Terms { get; }

    public Cities Cities { get; }

    /// <exception cref="InvalidDataException">A list is broken; names the list and line.</exception>
    public static Lexicon Load(Atomizer atomizer)
    {
        var lexicon = new Lexicon(atomizer);
        var terms = Task.Run(lexicon.AddTerms); // another index: no list is in both
        lexicon.AddStates();
        lexicon.AddOrganisations();
        lexicon.AddGroups();
        lexicon.AddRegions();
        lexicon.AddLandmarks();
        terms.GetAwaiter().GetResult();
        return lexicon;
    }

    /// <summary>What a code stands for, null for one no list has.</summary>
    public Party? Find(string code) => _parties.GetValueOrDefault(code);

    void AddStates()
    {
        foreach (var row in Table.Rows("states.tsv"))
            _parties.TryAdd(row[0], new Party(row[0], row[1], ActorKind.State, null));
        foreach (var row in Table.Rows("state-names.tsv"))
            Names.Add(row[0], new Sense(Kind(row[2]), row[1], $"states.{row[2]}")
            {
                From = Day(row[3], first: true),
                To = Day(row[4], first: false),
                Sector = Cell(row[5]),
                Ambiguous = Cell(row[6]),
            });
    }

    static SenseKind Kind(string kind) => kind switch
    {
        "adjective" or "prefix" => SenseKind.Adjective,
        "demonym" => SenseKind.Demonym,
        "capital" => SenseKind.Capital,
        "seat" => SenseKind.Seat,
        "entity" => SenseKind.Region,
        "not" => SenseKind.Blocker,
        "name" or "official" or "variant" => SenseKind.State,
        _ => throw new InvalidDataException($"state-names.tsv: unknown kind {kind}."),
    };

    void AddOrganisations()
    {
        foreach (var row in Table.Rows("organisations.tsv"))
            _parties.TryAdd(row[0], new Party(row[0], row[1], ActorKind.Organisation, Cell(row[3]), row[2] is not ("media" or "company" or "pact")));
        foreach (var row in Table.Rows("organisation-names.tsv"))
            Names.Add(row[0], new Sense(SenseKind.Organisation, row[1], $"organisations.{row[2]}")
            {
                From = Day(row[3], first: true),
                To = Day(row[4], first: false),
                Sector = Cell(row[5]),
                Ambiguous = Cell(row[6]),
            });
    }

    void AddGroups()
    {
        foreach (var row in Table.Rows("groups.tsv"))
        {
            // A party that rules alone stands for its state as long as it does.
            var rules = row[3] == "GOV" && row[4].Length > 0;
            _parties.TryAdd(row[1], new Party(row[1], row[1], ActorKind.Group, Cell(row[3])));
            Names.Add(row[0], new Sense(rules ? SenseKind.Seat : SenseKind.Group, rules ? row[4] : row[1], rules ? "groups.ruling" : $"groups.{row[2]}")
            {
                From = Day(row[5], first: true),
                To = Day(row[6], first: false),
                Sector = Cell(row[3]),
                State = Cell(row[4]),
                Ambiguous = Cell(row[7]),
            });
        }
    }

    void AddRegions()
    {
        foreach (var row in Table.Rows("regions.tsv"))
            Names.Add(row[0], new Sense(row[1].Length > 0 ? SenseKind.Region : SenseKind.Blocker, row[1], row[2] == "people" ? Gazetteer.RegionPeople : "regions"));
    }

    /// <summary>Names of places only: they keep the states' names in them ("Jordan River") from naming states. Forms of other lists are there already.</summary>
    void AddLandmarks()
    {
        const int Listed = 6;
        foreach (var row in Table.Rows("landmarks.tsv"))
            if (row[Listed].Length == 0) Names.Add(row[0], new Sense(row[1].Length > 0 ? SenseKind.Region : SenseKind.Blocker, row[1], "landmarks"));
    }

    void AddTerms()
    {
        foreach (var row in Table.Rows("offices.tsv"))
        {
            Terms.Add(row[0], new Term(TermKind.Office, row[0], row[1], Cell(row[2])) { IsWord = row[4].Contains("word", StringComparison.Ordinal) });
            Terms.Add(Plural(row[0]), new Term(TermKind.Office, row[0], row[1], Cell(row[2]), IsPlural: true));
        }

        // "foreign" is a portfolio and may be said of a holder too: the first listed meaning is the one tried first.
        foreach (var row in Table.Rows("office-parts.tsv").Where(row => row[1] is not ("link" or "head")).OrderBy(row => PartKind(row[1])))
            Terms.Add(row[0], new Term(PartKind(row[1]), row[0], row[1], null));
        foreach (var row in Table.Rows("bodies.tsv")) Terms.Add(row[0], new Term(TermKind.Body, row[0], row[1], Cell(row[2])));
        foreach (var row in Table.Rows("titles.tsv")) Terms.Add(row[0], new Term(TermKind.Title, row[0], row[1], null) { IsWord = row[3].Contains("word", StringComparison.Ordinal) });
    }

    static TermKind PartKind(string kind) => kind switch
    {
        "portfolio" => TermKind.Portfolio,
        "modifier-rank" => TermKind.Rank,
        "modifier-time" => TermKind.Tense,
        "modifier-loose" => TermKind.Loose,
        _ => throw new InvalidDataException($"office-parts.tsv: unknown kind {kind}."),
    };

    /// <summary>"secretaries of state", "prime ministers", "spokesmen": the head noun is the one before a preposition, else the last.</summary>
    static string Plural(string form)
    {
        var of = form.IndexOf(" of ", StringComparison.Ordinal);
        var (head, rest) = of < 0 ? (form, "") : (form[..of], form[of..]);
        if (head.EndsWith("man", StringComparison.Ordinal)) return head[..^3] + "men" + rest;
        if (head.EndsWith('y')) return head[..^1] + "ies" + rest;
        return head + "s" + rest;
    }

    static string? Cell(string text) => text.Length == 0 ? null : text;

    /// <summary>A day, or the first or last day of a year; null for an empty cell.</summary>
    static DateOnly? Day(string text, bool first)
    {
        if (text.Length == 0) return null;
        if (text.Length == 4) return new DateOnly(int.Parse(text, CultureInfo.InvariantCulture), first ? 1 : 12, first ? 1 : 31);
        return DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
    }
}
