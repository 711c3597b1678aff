namespace Entente.Reading.Reports;

/// <summary>Writes events as rows of a tab-separated table that users of event data load: <c>docs/events.md</c> tells the columns. Many threads may share one.</summary>
public interface IEventWriter
{
    /// <summary>As <c>--format</c> names it.</summary>
    string Name { get; }

    /// <summary>The names of the columns, without line end; null where the table has no such line.</summary>
    string? Header { get; }

    /// <summary>The rows of an event, without line ends: a table of pairs of parties has several for an event of many.</summary>
    IEnumerable<string> Rows(EventRow one, Story story);
}
