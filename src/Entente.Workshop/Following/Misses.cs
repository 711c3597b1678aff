using Entente.Ledger.Following;
using Entente.Ledger.Storage;

namespace Entente.Workshop.Following;

/// <summary>Says of an annotated pair what went wrong with it: which side no record holds, or which test of the joiner it failed.</summary>
sealed class Misses(Book book)
{
    const int MostTried = 3;

    readonly Microscope _microscope = new(book);

    /// <summary>Nothing where all is right.</summary>
    public IEnumerable<string> Of(Outcome outcome, bool isSettled)
    {
        var gold = outcome.Gold;
        return gold.Relation switch
        {
            "none" => outcome.IsJoined ? Joined(outcome, "joined, must not be") : [],
            "open" => isSettled ? [$"{Head(gold)}: settled, must not be", .. outcome.Earlier.Select(one => one.Record).Distinct().SelectMany(_microscope.History)] : [],
            _ when !outcome.IsRead => [$"{Head(gold)}: not read: {Sides(outcome)}", .. Quotes(gold), .. Unread(outcome)],
            _ when !outcome.IsJoined => [$"{Head(gold)}: read, not joined", .. Quotes(gold), .. Unjoined(outcome)],
            _ when !outcome.IsRelationRight => Joined(outcome, $"joined as {string.Join(", ", outcome.Relations.Select(one => one ?? "null"))}"),
            _ => [],
        };
    }

    static string Head(GoldLink gold) => $"{gold.Id} {gold.Kind} {gold.Relation} [{string.Join(' ', gold.Parties)}]";

    static string Sides(Outcome outcome) => (outcome.Earlier.Length, outcome.Later.Length) switch
    {
        (0, 0) => "either side",
        (0, _) => "the earlier",
        _ => "the later",
    };

    static IEnumerable<string> Quotes(GoldLink gold) =>
        [$"    E {gold.Earlier.Doc}: {gold.Earlier.Quote}", .. gold.Later is { } later ? new[] { $"    L {later.Doc}: {later.Quote}" } : []];

    IEnumerable<string> Joined(Outcome outcome, string what) =>
        [$"{Head(outcome.Gold)}: {what}", .. Quotes(outcome.Gold), .. outcome.Earlier.Select(one => one.Record).Intersect(outcome.Later.Select(one => one.Record)).SelectMany(_microscope.History)];

    IEnumerable<string> Unjoined(Outcome outcome) =>
        from earlier in outcome.Earlier.DistinctBy(one => one.Record).Take(MostTried)
        from later in outcome.Later.DistinctBy(one => one.Assertion).Take(MostTried)
        from line in _microscope.Compare(earlier.Record, later.Assertion).Concat(_microscope.Search(earlier.Record, later.Doc, words => Told.Alike(outcome.Gold.Later!.Quote, words) > 0).Skip(1))
        select line;

    /// <summary>Of the sentence that says it, whether it would have been taken for words on the record; and what records the document has.</summary>
    IEnumerable<string> Unread(Outcome outcome)
    {
        if (outcome.Earlier.Length == 0)
            foreach (var line in _microscope.Rows(outcome.Gold.Earlier.Doc, outcome.Gold.Kind)) yield return "    E has " + line;
        if (outcome.Later.Length > 0 || outcome.Gold.Later is not { } later) yield break;
        foreach (var line in _microscope.Rows(later.Doc, outcome.Gold.Kind)) yield return "    L has " + line;
        foreach (var record in outcome.Earlier.Select(one => one.Record).Distinct().Take(MostTried))
            foreach (var line in _microscope.Search(record, later.Doc, words => Told.Alike(later.Quote, words) > 0)) yield return line;
    }
}
