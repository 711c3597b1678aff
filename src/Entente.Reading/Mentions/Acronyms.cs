using System.Collections.Immutable;

namespace Entente.Reading.Mentions;

/// <summary>What a document itself says its acronyms mean: "the Northern Transport Corps (NTC)".</summary>
/// <remarks>
/// Three letters mean many things. Where the words before the brackets have these initials, they say which: a listed name gives the
/// acronym its meaning in this document; words no list knows take it away from every listed body that shares few words with them.
/// Example: after "gross national product (GNP)" GNP is no party. Counter-example: "the Association of South East Asian Nations
/// (ASEAN)" is unlisted in this spelling, but the body listed under that acronym shares its words and stays. So does a group
/// that goes by its acronym alone.
/// </remarks>
static class Acronyms
{
    /// <summary>The same sheets, with each acronym that the document explains as it explains it.</summary>
    /// <param name="sheets">All sentences.</param>
    /// <param name="name">A code's full name, null for one no list has.</param>
    public static List<Sheet> Settle(List<Sheet> sheets, Func<string, string?> name)
    {
        var meanings = new Dictionary<string, ImmutableArray<Sense>>();
        foreach (var sheet in sheets)
            foreach (var hit in sheet.Names)
                if (Explain(sheet, hit, name) is { } senses) meanings.TryAdd(Text(sheet, hit), senses);
        return meanings.Count == 0 ? sheets : [.. sheets.Select(sheet => Rewrite(sheet, meanings))];
    }

    static Sheet Rewrite(Sheet sheet, Dictionary<string, ImmutableArray<Sense>> meanings) =>
        new(sheet.Tree, [.. sheet.Names.Select(hit => meanings.TryGetValue(Text(sheet, hit), out var senses) ? hit with { Senses = senses } : hit)], sheet.Terms);

    static string Text(Sheet sheet, Hit<Sense> hit) => sheet.Sentence.Document.Text[hit.Start..hit.Stop];

    /// <summary>The meaning the words before its brackets give an acronym; null where they give none.</summary>
    static ImmutableArray<Sense>? Explain(Sheet sheet, Hit<Sense> hit, Func<string, string?> name)
    {
        if (hit.End - hit.First != 1 || !sheet.IsAcronym(hit.First) || !sheet.Is(hit.First - 1, "(") || !sheet.Is(hit.End, ")")) return null;
        var end = hit.First - 1;
        var first = LongForm(sheet, end, sheet[hit.First].Text);
        if (first < 0) return null;
        if (sheet.NameAt(end - 1) is { } full && full.End == end && full.First <= first) return full.Senses;
        var kept = hit.Senses.RemoveAll(sense => name(sense.Code) is { } known && (known != sense.Code || known.Contains(' ', StringComparison.Ordinal)) && !Shares(sheet, first, end, known));
        return kept.IsEmpty ? [new Sense(SenseKind.Blocker, "", "acronyms.explained")] : kept;
    }

    /// <summary>Index of the first of the words whose initials make the acronym; -1 where they do not. Small words may be left out of it.</summary>
    static int LongForm(Sheet sheet, int end, ReadOnlySpan<char> letters)
    {
        var at = end;
        for (var left = letters.Length; left > 0;)
        {
            if (--at < 0 || !char.IsLetter(sheet[at].Text[0]) && !sheet.IsAny(at, ["-", "&"])) return -1;
            if (char.ToUpperInvariant(sheet[at].Text[0]) == letters[left - 1]) left--;
            else if (!IsSmall(sheet, at)) return -1;
        }

        return at;
    }

    static bool IsSmall(Sheet sheet, int at) => sheet.IsAny(at, ["of", "the", "and", "for", "in", "on", "to", "-", "&"]);

    /// <summary>Whether at least half of the words that carry meaning stand in a name.</summary>
    static bool Shares(Sheet sheet, int first, int end, string name)
    {
        var words = name.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var (all, shared) = (0, 0);
        for (var i = first; i < end; i++)
        {
            if (IsSmall(sheet, i)) continue;
            all++;
            if (words.Contains(sheet[i].Text.ToString())) shared++;
        }

        return 2 * shared >= all;
    }
}
