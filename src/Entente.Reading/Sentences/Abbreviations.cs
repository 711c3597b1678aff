using Entente.Reading.Documents;

namespace Entente.Reading.Sentences;

/// <summary>What may follow an abbreviation's period, by <c>lexicons/abbreviations.tsv</c>.</summary>
enum Abbreviation
{
    /// <summary>Not in the list.</summary>
    None,

    /// <summary>Stands before a name and ends no sentence: "Lt. Gen. Sok".</summary>
    Title,

    /// <summary>Stands before a number: "No. 5", "Nov. 3".</summary>
    Counted,

    /// <summary>Stands after a name or number and may end a sentence: "Inc.", "p.m.".</summary>
    Closing,

    /// <summary>Inside a phrase: "vs.", "e.g.".</summary>
    Linking,
}

/// <summary>The known abbreviations, looked up without their last period and without regard to case.</summary>
sealed class Abbreviations
{
    readonly Dictionary<string, Abbreviation>.AlternateLookup<ReadOnlySpan<char>> _kinds;

    public static Abbreviations Embedded() => new(Table.Rows("abbreviations.tsv"));

    /// <exception cref="InvalidDataException">A row that names no kind.</exception>
    public Abbreviations(IEnumerable<string[]> rows)
    {
        var kinds = new Dictionary<string, Abbreviation>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in rows)
        {
            if (row.Length < 2 || !Enum.TryParse<Abbreviation>(row[1], ignoreCase: true, out var kind))
                throw new InvalidDataException($"abbreviations.tsv: '{string.Join(' ', row)}' names no kind");
            kinds[row[0].TrimEnd('.')] = kind;
        }

        _kinds = kinds.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public Abbreviation Of(ReadOnlySpan<char> form)
    {
        if (form.Length is 0 or > 11) return Abbreviation.None;
        if (_kinds.TryGetValue(form[^1] == '.' ? form[..^1] : form, out var kind)) return kind;
        return IsInitials(form) ? Abbreviation.Title : Abbreviation.None;
    }

    /// <summary>"P.V", "F.W.": capitals with periods between that stand for no listed thing are the initials of a name.</summary>
    static bool IsInitials(ReadOnlySpan<char> form)
    {
        if (form.Length < 3) return false;
        for (var i = 0; i < form.Length; i++)
            if (i % 2 == 0 ? !char.IsAsciiLetterUpper(form[i]) : form[i] != '.') return false;
        return true;
    }
}
