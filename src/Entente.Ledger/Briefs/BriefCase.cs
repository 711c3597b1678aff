using System.Collections.Immutable;
using System.Globalization;
using Entente.Ledger.Exports;
using Entente.Ledger.Storage;

namespace Entente.Ledger.Briefs;

/// <summary>What a brief is asked to be.</summary>
/// <param name="One">Code of a party.</param>
/// <param name="Other">Code of another.</param>
/// <param name="Today">Tells what lies ahead and what is overdue.</param>
/// <param name="IsFull">Whether lists are whole; else each holds what a page has room for.</param>
public sealed record BriefOrder(string One, string Other, DateOnly Today, bool IsFull = false);

/// <summary>All that the parts of a brief share: the records of the pair, the notes, the day.</summary>
sealed class BriefCase
{
    readonly Finder _finder;

    public BriefCase(Book book, BriefOrder order)
    {
        (Book, Order, _finder, Fetcher) = (book, order, new(book), new(book));
        Today = order.Today.ToString("O", CultureInfo.InvariantCulture);
        Meetings = Of("meeting");
        Promises = Of("commitment");
        Papers = Of("instrument");
        Mechanisms = Of("mechanism");
        Facts = Of("relation");
    }

    public Book Book { get; }

    public BriefOrder Order { get; }

    public Fetcher Fetcher { get; }

    public NoteBook Notes { get; } = new();

    /// <summary>ISO day; such days compare as words do.</summary>
    public string Today { get; }

    public ImmutableArray<Chronicle> Meetings { get; }

    public ImmutableArray<Chronicle> Promises { get; }

    /// <summary>Instruments.</summary>
    public ImmutableArray<Chronicle> Papers { get; }

    public ImmutableArray<Chronicle> Mechanisms { get; }

    /// <summary>What holds between the two.</summary>
    public ImmutableArray<Chronicle> Facts { get; }

    public IEnumerable<Chronicle> Records => Meetings.Concat(Promises).Concat(Papers).Concat(Mechanisms).Concat(Facts);

    /// <summary>How many lines of a list there is room for.</summary>
    public int Room(int usual) => Order.IsFull ? int.MaxValue : usual;

    public static string Name(string code) => OneLine.Of(States.Name(code));

    public static string Names(IEnumerable<string> codes) => string.Join(", ", codes.Select(Name));

    /// <summary>"with France, Germany"; empty where only the two take part.</summary>
    public string Others(IEnumerable<string> parties)
    {
        var others = parties.Where(code => code != Order.One && code != Order.Other).ToList();
        return others.Count == 0 ? "" : $"with {Names(others.Take(6))}{(others.Count > 6 ? $" and {others.Count - 6} more" : "")}";
    }

    /// <summary>Whether a day lies before the brief's.</summary>
    public bool IsPast(string day) => string.CompareOrdinal(day, Today) < 0;

    /// <summary>A list, and a line that says how many it leaves out.</summary>
    public static IEnumerable<BriefLine> Cut(IEnumerable<BriefLine> lines, int room, int all) =>
        all > room ? lines.Take(room).Append(new("", $"and {all - room} more in the ledger (--full lists them)", [])) : lines;

    /// <summary>A record as the documents of this day and before tell it; null where none does.</summary>
    public Chronicle? AsKnown(long id) => AsOf.Day(Fetcher.Chronicle(id), Today);

    ImmutableArray<Chronicle> Of(string kind) => [.. _finder.Shared(kind, Order.One, Order.Other).Select(AsKnown).OfType<Chronicle>()];
}
