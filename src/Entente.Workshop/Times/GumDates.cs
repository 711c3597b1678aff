using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Entente.Reading.Times;

namespace Entente.Workshop.Times;

/// <summary>A <c>date</c> element of GUM: where it stands and what TEI's attributes say of it.</summary>
/// <param name="Start">UTF-16 offset of its first unit.</param>
/// <param name="End">Offset after its last.</param>
/// <param name="From">Of <c>when</c>, <c>from</c> or <c>notBefore</c>; null for none.</param>
/// <param name="To">Of <c>when</c>, <c>to</c> or <c>notAfter</c>; null for none.</param>
/// <param name="IsVague">Whether the bounds are those of <c>notBefore</c> and <c>notAfter</c>.</param>
readonly record struct GumDate(int Start, int End, string? From, string? To, bool IsVague)
{
    /// <summary>Whether what was read says the same days; within the bounds where they are vague.</summary>
    public bool Agrees(TimeExpression time)
    {
        // "--09" leaves the year open: then the months and days are compared.
        if (From is ['-', '-', ..] && To is ['-', '-', ..])
            return time.Range is { Start: { } start, Last: { } last } && IsPart(start, From[2..]) && IsPart(last, To[2..]);
        var (first, end) = (Day(From, last: false), Day(To, last: true));
        if (first is null && end is null) return false;
        return IsVague
            ? (first is null || time.Range.Start >= first) && (end is null || time.Range.Last <= end)
            : time.Range.Start == first && time.Range.Last == end;
    }

    static bool IsPart(DateOnly day, string part) => day.ToString(part.Length > 2 ? "MM-dd" : "MM", CultureInfo.InvariantCulture) == part;

    /// <summary>The first or last day of "1805", "1805-07", "1805-07-02"; null for years before 1 and what is no date.</summary>
    static DateOnly? Day(string? value, bool last)
    {
        if (value is null) return null;
        var parts = value.Split('T')[0].Split('-');
        if (!int.TryParse(parts[0], out var year) || year is < 1 or > 9999) return null;
        var month = parts.Length > 1 && int.TryParse(parts[1], out var m) && m is >= 1 and <= 12 ? m : last ? 12 : 1;
        var days = DateTime.DaysInMonth(year, month);
        var day = parts.Length > 2 && int.TryParse(parts[2], out var d) && d >= 1 && d <= days ? d : last ? days : 1;
        return new DateOnly(year, month, day);
    }
}

/// <summary>A document of GUM with its dates; the text is put together again from the words.</summary>
sealed record GumDocument(string Name, string Genre, DateOnly? Created, string Text, IReadOnlyList<GumDate> Dates);

/// <summary>Reads the <c>date</c> elements that GUM keeps in MISC (<c>XML=&lt;date when:::"1805"&gt;</c>).</summary>
static partial class GumReader
{
    public static IEnumerable<GumDocument> Read(string path)
    {
        foreach (var (name, sentences) in ConlluReader.Documents(path))
        {
            var scan = new Scan();
            foreach (var sentence in sentences)
            {
                if (sentence.OpensParagraph && scan.Text.Length > 0) scan.Text.Append("\n\n");
                scan.Add(sentence);
            }

            var created = sentences[0].Comment("meta::dateCreated");
            yield return new GumDocument(name, sentences[0].Comment("meta::genre") ?? "", DateOnly.TryParse(created, CultureInfo.InvariantCulture, out var day) ? day : null, scan.Text.ToString(), scan.Dates);
        }
    }

    [GeneratedRegex("<date(?<attributes>[^>]*)>|</date>")]
    private static partial Regex Tags();

    [GeneratedRegex("(?<name>[A-Za-z]+):::\"(?<value>[^\"]*)\"")]
    private static partial Regex Attributes();

    sealed class Scan
    {
        readonly Stack<(int Start, string Attributes)> _open = new();

        public StringBuilder Text { get; } = new();

        public List<GumDate> Dates { get; } = [];

        public void Add(ConlluSentence sentence)
        {
            var covered = 0;
            foreach (var row in sentence.Rows)
            {
                if (row[0].Contains('.')) continue;
                var ids = row[0].Split('-');
                if (ids.Length == 2) covered = int.Parse(ids[1]);
                var start = Text.Length;
                var isPart = ids.Length == 1 && int.Parse(ids[0]) <= covered;
                if (!isPart) Text.Append(row[1]);
                Note(row[9], isPart ? start - 1 : start);
                if (!isPart && !row[9].Contains("SpaceAfter=No", StringComparison.Ordinal)) Text.Append(' ');
            }
        }

        void Note(string misc, int start)
        {
            foreach (System.Text.RegularExpressions.Match tag in Tags().Matches(misc))
            {
                if (tag.Value[1] != '/') _open.Push((start, tag.Groups["attributes"].Value));
                else if (_open.TryPop(out var open)) Dates.Add(Make(open.Start, Text.Length, open.Attributes));
            }
        }

        static GumDate Make(int start, int end, string attributes)
        {
            var values = Attributes().Matches(attributes).ToDictionary(match => match.Groups["name"].Value, match => match.Groups["value"].Value);
            var when = values.GetValueOrDefault("when");
            var vague = !values.ContainsKey("from") && !values.ContainsKey("to") && when is null;
            return new GumDate(start, end, when ?? values.GetValueOrDefault("from") ?? values.GetValueOrDefault("notBefore"), when ?? values.GetValueOrDefault("to") ?? values.GetValueOrDefault("notAfter"), vague);
        }
    }
}
