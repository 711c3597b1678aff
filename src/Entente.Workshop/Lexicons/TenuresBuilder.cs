using Entente.Reading.Mentions;

namespace Entente.Workshop.Lexicons;

/// <summary>Compiles <c>tenures.tsv</c> from our own list of office-holders and the terms of office in Phoenix's dictionaries of actors.</summary>
/// <remarks>
/// A row stands under one part of a name: our own under the family name, by which a text may call its holder; Phoenix's under the last
/// part and, where there are more than two, the first, since any two parts that a text gives hold one of them mostly.
/// </remarks>
static class TenuresBuilder
{
    const int LeastKey = 2;
    static readonly string[] Header = ["key", "name", "code", "office", "kind", "from", "to", "source"];

    /// <summary>States whose people news calls by the first part of the name.</summary>
    static readonly HashSet<string> FirstStandsAlone = ["CHN", "TWN", "HKG", "MAC", "KOR", "PRK", "ETH", "ERI"];

    static readonly string[] Numerals = ["I", "II", "III", "IV", "V", "VI", "XII", "XIV", "XVI", "XXIII", "Jr."];

    public static Sheet Build()
    {
        var keys = new NameKey(Atomizer.Load());
        return new Sheet(
            ["Who held which office when. Built by the Workshop: edit data/hand/tenures.tsv instead. key: part of the name, in plain small letters.",
                "own: Entente's own list, from general knowledge. phoenix: Phoenix's dictionaries of actors (MIT License, (c) 2014 Open Event Data Alliance), terms to about 2011."],
            Header,
            [.. Own(keys), .. Others(keys)]).Sorted();
    }

    static IEnumerable<string[]> Own(NameKey keys)
    {
        var kinds = Sheet.Read("lexicons/offices.tsv").Rows.ToDictionary(row => row[0], row => row[1]);
        return from row in Sheet.Read("hand/tenures.tsv").Rows
               from name in row[2].Split('|')
               from alone in Alone(row, name)
               select new[] { keys.Of(alone), name, row[0], row[1], Kind(kinds, row[1]), row[4], row[5], "own" };
    }

    /// <exception cref="FormatException">An office whose head is in no list.</exception>
    static string Kind(Dictionary<string, string> kinds, string office)
    {
        if (kinds.TryGetValue(office, out var kind)) return kind;
        for (var of = office.LastIndexOf(" of ", StringComparison.Ordinal); of > 0; of = -1)
            if (kinds.TryGetValue(office[..of], out kind)) return kind;
        for (var blank = office.IndexOf(' ', StringComparison.Ordinal); blank > 0; blank = office.IndexOf(' ', blank + 1))
            if (kinds.TryGetValue(office[(blank + 1)..], out kind)) return kind;
        throw new FormatException($"hand/tenures.tsv: offices.tsv has no head for \"{office}\"");
    }

    static string[] Alone(string[] row, string name)
    {
        if (row[3].Length > 0) return row[3].Split('|');
        var parts = name.Split(' ').Where(part => !Numerals.Contains(part)).ToList();
        return [FirstStandsAlone.Contains(row[0]) ? parts[0] : parts[^1]];
    }

    static IEnumerable<string[]> Others(NameKey keys) =>
        from term in PhoenixTerms.Read()
        let parts = keys.All(term.Name.Split(' '))
        where parts.Length > 1
        from key in parts.Length > 2 ? new[] { parts[0], parts[^1] } : [parts[^1]]
        where key.Length >= LeastKey
        select new[] { key, term.Name, term.Code, "", "", term.From, term.To, "phoenix" };
}
