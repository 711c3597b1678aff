using Entente.Reading.Documents;

namespace Entente.Reading.Meetings;

/// <summary>The meeting level that an office brings, from <c>offices.tsv</c>.</summary>
sealed class Ranks
{
    static readonly string[] Forces = ["army", "navy", "force", "forces", "military", "staff", "troops", "commander", "general", "admiral"];

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
        var level = Prefix(words) ?? Part(words);
        // Who commands or plans for armed forces is military, whatever the chair is called.
        return level is MeetingLevel.Official or MeetingLevel.Other or null && Array.Exists(words, word => Forces.Contains(word)) ? MeetingLevel.Military : level;
    }

    /// <summary>The longest beginning of at least three words that is listed: "chief of general staff of the army".</summary>
    MeetingLevel? Prefix(string[] words)
    {
        for (var last = words.Length; last > 2; last--)
            if (_levels.TryGetValue(string.Join(' ', words[..last]), out var level)) return level;
        return null;
    }

    /// <summary>The longest end of what stands before "of", else its longest beginning.</summary>
    MeetingLevel? Part(string[] words)
    {
        var end = Array.FindIndex(words, word => word is "of" or "for" or "and" or "in" or "to" or "on");
        if (end <= 0) end = words.Length;
        for (var first = 0; first < end; first++)
            if (_levels.TryGetValue(string.Join(' ', words[first..end]), out var level)) return level;
        for (var last = end - 1; last > 0; last--)
            if (_levels.TryGetValue(string.Join(' ', words[..last]), out var level)) return level;
        return null;
    }
}
