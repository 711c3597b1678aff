using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Entente.Reading.Reports;

/// <summary>Cells of tables of events.</summary>
static class EventCells
{
    /// <summary>The largest number that every program keeps exactly: 53 bits.</summary>
    const ulong Mask = (1UL << 53) - 1;

    /// <summary>A row: cells between tabs; tabs and line ends inside a cell become spaces.</summary>
    public static string Row(IEnumerable<string?> cells, string missing) => string.Join('\t', cells.Select(cell => Clean(cell, missing)));

    static string Clean(string? cell, string missing)
    {
        if (string.IsNullOrWhiteSpace(cell)) return missing;
        return cell.AsSpan().ContainsAny('\t', '\n', '\r') ? string.Join(' ', cell.Split(['\t', '\n', '\r', ' '], StringSplitOptions.RemoveEmptyEntries)) : cell;
    }

    /// <summary>Several values in one cell; null for none.</summary>
    public static string? List(IEnumerable<string?> values)
    {
        var known = values.Where(value => !string.IsNullOrWhiteSpace(value)).Distinct(StringComparer.Ordinal).ToList();
        return known.Count == 0 ? null : string.Join("; ", known);
    }

    public static string? Number(double? value) => value?.ToString("0.####", CultureInfo.InvariantCulture);

    public static string? Day(DateOnly? day, string form = "yyyy-MM-dd") => day?.ToString(form, CultureInfo.InvariantCulture);

    /// <summary>A number made of what makes the thing itself, so that the same article gives the same numbers.</summary>
    public static string Id(params ReadOnlySpan<string> parts) =>
        (BinaryPrimitives.ReadUInt64BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('|', parts!)))) & Mask).ToString(CultureInfo.InvariantCulture);

    /// <summary>Who does it to whom, pair by pair: each actor with each recipient; where all sides act, each with each other in both directions; an actor alone with nobody.</summary>
    public static IEnumerable<(ParticipantRow Source, ParticipantRow? Target)> Pairs(EventRow one)
    {
        if (one.Recipients.Length > 0)
        {
            foreach (var source in one.Actors)
                foreach (var target in one.Recipients) yield return (source, target);
        }
        else if (one.Actors.Length == 1)
        {
            yield return (one.Actors[0], null);
        }
        else
        {
            foreach (var source in one.Actors)
                foreach (var target in one.Actors)
                    if (!ReferenceEquals(source, target)) yield return (source, target);
        }
    }

    /// <summary>The name of who takes part: the person's or actor's it refers to, else the words of the text.</summary>
    public static string Name(ParticipantRow one, Story story) =>
        Person(one, story)?.Name ?? Array.Find(story.Actors, actor => actor.Id == one.Ref)?.Name ?? one.Text;

    public static PersonRow? Person(ParticipantRow one, Story story) => Array.Find(story.People, person => person.Id == one.Ref);
}
