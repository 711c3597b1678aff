using System.Collections.Immutable;
using Entente.Ledger.Exports;

namespace Entente.Ledger.Briefs;

/// <summary>Numbers the end-notes in the order their lines are written; the same words of the same document keep their number.</summary>
sealed class NoteBook
{
    const int Longest = 400; // UTF-16 units of a quote; evidence is a clause, but a list of thirty parties is one too

    readonly List<EndNote> _notes = [];
    readonly Dictionary<(long Document, string Quote), int> _numbers = [];

    public ImmutableArray<EndNote> Notes => [.. _notes];

    /// <summary>Numbers of the notes for these, each once, in their order; what has no words has no note.</summary>
    public ImmutableArray<int> Cite(params IEnumerable<Telling> tellings) =>
        [.. tellings.Where(one => one.Quote.Length > 0).Select(Number).Distinct()];

    /// <summary>What opened a record and what was said of it last: between them stands how it came about, which the ledger has.</summary>
    public ImmutableArray<int> Cite(Chronicle record) => Cite(BestKnown(record, record.First), BestKnown(record, Last(record)));

    /// <summary>Of those that say it in the same words.</summary>
    static Telling BestKnown(Chronicle record, Telling telling) => record.Tellings.Where(one => one.Quote == telling.Quote).MaxBy(one => one.Source.Known)!;

    static Telling Last(Chronicle record) => record.Tellings.LastOrDefault(one => one.Effect?.Relation is not (null or "reaffirmed")) ?? record.Tellings[^1];

    /// <summary>Number of the note for other words of a telling's document than those it rests on.</summary>
    public ImmutableArray<int> Cite(Telling telling, string words) => [Number(telling, words)];

    int Number(Telling telling) => Number(telling, telling.Quote);

    int Number(Telling telling, string words)
    {
        var key = (telling.Source.Id, words);
        if (_numbers.TryGetValue(key, out var known)) return known;
        var source = telling.Source;
        _notes.Add(new(
            _notes.Count + 1, Cut(OneLine.Of(words)), OneLine.Of(source.Title ?? source.Name), source.Publisher is { } publisher ? OneLine.Of(publisher) : null,
            source.Published is { } day ? Spoken.Day(day) : null, WebAddress.Of(source.Url)?.AbsoluteUri));
        return _numbers[key] = _notes.Count;
    }

    static string Cut(string quote)
    {
        if (quote.Length <= Longest) return quote;
        var space = quote.LastIndexOf(' ', Longest);
        return quote[..(space > 0 ? space : Longest)] + " …";
    }
}
