using Entente.Reading.Documents;

namespace Entente.Reading.Meetings;

/// <summary>The meeting level that an office brings, from <c>offices.tsv</c>.</summary>
sealed class Ranks
{
    readonly Dictionary<string, MeetingLevel> _levels = new(StringComparer.OrdinalIgnoreCase);

    /// <exception cref="InvalidDataException">The list has a rank that is none.</exception>
    public Ranks()
    {
        foreach (var row in Table.Rows("offices.tsv"))
            _levels[row[0]] = Enum.TryParse<MeetingLevel>(row[3], ignoreCase: true, out var level) ? level : throw new InvalidDataException($"offices.tsv: no level {row[3]}.");
    }

    /// <summary>Of an office or noun that the list itself has; null for none.</summary>
    public MeetingLevel? Exact(string office) => _levels.TryGetValue(office, out var level) ? level : null;

    /// <summary>Of an office as people have it: "minister of foreign affairs", "first deputy prime minister"; null where no part of it is listed.</summary>
    public MeetingLevel? Of(string office)
    {
        if (_levels.TryGetValue(office, out var exact)) return exact;
        var words = office.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
        var end = Array.FindIndex(words, word => word is "of" or "for" or "and" or "in" or "to" or "on");
        if (end <= 0) end = words.Length;
        for (var first = 0; first < end; first++)
            if (_levels.TryGetValue(string.Join(' ', words[first..end]), out var level)) return level;
        for (var last = end - 1; last > 0; last--)
            if (_levels.TryGetValue(string.Join(' ', words[..last]), out var level)) return level;
        return null;
    }
}
