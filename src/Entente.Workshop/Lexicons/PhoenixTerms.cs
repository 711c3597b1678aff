using System.Globalization;
using System.Text.RegularExpressions;

namespace Entente.Workshop.Lexicons;

/// <summary>A stretch of time during which somebody served a government or a body.</summary>
sealed record PhoenixTerm(string Name, string Code, string From, string To);

/// <summary>Reads the people with terms of office out of Phoenix's dictionaries of actors.</summary>
/// <remarks>
/// There an entry is a name in capitals, other spellings after "+", then the roles, each with its time: "[AFGGOV &gt;011222]". Roles of
/// a government and of a body of states are kept. Most come from monthly lists of chiefs of state and cabinet members, kept from January
/// 2003 to 2011: a first month of 2003-01 means "by then", and an open end means "still in 2011", so it is closed with that year.
/// </remarks>
static partial class PhoenixTerms
{
    const string LastYear = "2011";
    const int MostWords = 5;
    static readonly string[] Files = ["phoenix-countries-actors.txt", "phoenix-international-actors.txt"];

    /// <summary>Codes of Phoenix for what has another code here.</summary>
    static readonly Dictionary<string, string> Codes = new()
    {
        ["TMP"] = "TLS",
        ["KSV"] = "XKX",
        ["IGOUNO"] = "UN",
        ["IGOUNOHLHWHO"] = "WHO",
        ["IGOUNOIAE"] = "IAEA",
        ["IGOUNOKID"] = "UNICEF",
        ["IGOUNODEVWBK"] = "WB",
        ["IGOBUSIMF"] = "IMF",
        ["IGOBUSWTO"] = "WTO",
        ["IGOBUSOPC"] = "OPEC",
        ["IGOSASSAA"] = "SAARC",
        ["IGOAFRAFU"] = "AU",
        ["IGOOAS"] = "OAS",
        ["IGOSEAASN"] = "ASEAN",
        ["IGOMEAARL"] = "LAS",
        ["IGOWSTNAT"] = "NATO",
        ["IGOCWN"] = "COMMONWEALTH",
        ["IGOEURDEVEBR"] = "EBRD",
        ["IGOUNOLABILO"] = "ILO",
        ["IGOHLHIRC"] = "ICRC",
    };

    static readonly HashSet<string> Titles =
        [.. Sheet.Read("lexicons/titles.tsv").Rows.Where(row => row[2] == "yes").Select(row => row[0].ToUpperInvariant()), "GEN.", "MAJ.", "LT.", "BRIG.", "COL.", "RTD.", "KING", "QUEEN", "PRINCE"];

    public static IEnumerable<PhoenixTerm> Read() => Files.SelectMany(Read).GroupBy(term => (term.Name, term.Code)).SelectMany(same => Join([.. same.OrderBy(term => term.From, StringComparer.Ordinal)]));

    static IEnumerable<PhoenixTerm> Read(string file)
    {
        var states = StatesBuilder.Build().Rows.Select(row => row[0]).ToHashSet();
        var names = new List<string>();
        foreach (var line in File.ReadLines(Path.Combine(Folders.Shared, "data/reference", file)))
        {
            var text = line.Split('#')[0].TrimEnd();
            if (text.Length == 0) continue;
            if (!char.IsWhiteSpace(text[0]))
            {
                if (text[0] != '+') names.Clear();
                if (Name(text) is { } name) names.Add(name);
            }

            foreach (var term in Terms(text, states))
                foreach (var one in names) yield return term with { Name = one };
        }
    }

    static IEnumerable<PhoenixTerm> Terms(string text, HashSet<string> states)
    {
        foreach (Match role in Role().Matches(text))
        {
            var code = Code(role.Groups[1].Value, states);
            if (code is not null && Term(role.Groups[2].Value, role.Groups[3].Value, role.Groups[4].Value) is { } term) yield return term with { Code = code };
        }
    }

    /// <summary>The state of a role in its government, or a body's code; null for any other role.</summary>
    static string? Code(string role, HashSet<string> states)
    {
        if (Codes.TryGetValue(role, out var known)) return known;
        if (role.Length < 6 || role[3..6] is not ("GOV" or "MIL")) return null;
        var state = Codes.GetValueOrDefault(role[..3], role[..3]);
        return states.Contains(state) ? state : null;
    }

    static PhoenixTerm? Term(string sign, string from, string to)
    {
        if (sign == "<") return null;
        var last = to.Length > 0 ? Day(to) : LastYear;
        var first = Day(from);
        return string.CompareOrdinal(first, 0, last, 0, last.Length) <= 0 ? new PhoenixTerm("", "", first, last) : null;
    }

    /// <summary>"030101" and "20030101" as 2003-01-01; two figures of a year to 13 are of this century.</summary>
    static string Day(string digits)
    {
        if (digits.Length == 6) digits = (string.CompareOrdinal(digits[..2], "14") < 0 ? "20" : "19") + digits;
        return $"{digits[..4]}-{digits[4..6]}-{digits[6..]}";
    }

    /// <summary>"HAMID_KARZAI_" as "Hamid Karzai"; null for what is no plain name.</summary>
    static string? Name(string text)
    {
        var words = text.TrimStart('+').Split('\t', ' ', '[')[0].Split('_', StringSplitOptions.RemoveEmptyEntries).SkipWhile(Titles.Contains).ToList();
        if (words.Count is < 2 or > MostWords || words.Exists(word => word is "OF" or "AND" or "THE" or "THEN" or "FOR" or "MIN." or "SECRETARY-GENERAL" || !word.All(letter => char.IsAsciiLetter(letter) || letter is '.' or '-' or '\''))) return null;
        return CultureInfo.InvariantCulture.TextInfo.ToTitleCase(string.Join(' ', words).ToLowerInvariant());
    }

    /// <summary>Terms that follow each other within two months as one: a minister who changed the portfolio served on.</summary>
    static IEnumerable<PhoenixTerm> Join(List<PhoenixTerm> terms)
    {
        var joined = terms[0];
        foreach (var term in terms.Skip(1))
        {
            if (Months(term.From) - Months(joined.To) > 2)
            {
                yield return joined;
                joined = term;
            }
            else if (string.CompareOrdinal(term.To, joined.To) > 0) joined = joined with { To = term.To };
        }

        yield return joined;
    }

    static int Months(string day) => (int.Parse(day[..4], CultureInfo.InvariantCulture) * 12) + (day.Length > 4 ? int.Parse(day[5..7], CultureInfo.InvariantCulture) : 12);

    [GeneratedRegex(@"\[([A-Z]+) ([<>]?)(\d{6}|\d{8})(?:-(\d{6}|\d{8}))?\]")]
    private static partial Regex Role();
}
