using System.Text.Json;
using System.Text.Unicode;
using Entente.Reading.Documents;

namespace Entente.Intake;

/// <summary>JSON lines: one object a line, one document an object. A line that cannot be read is refused with its number; the rest goes on.</summary>
sealed class JsonLines(Supplied supplied)
{
    // Members that are none of ours may nest as they like: they are passed over, and parsing does not recurse.
    static readonly JsonDocumentOptions AnyDepth = new() { MaxDepth = Limits.Document };

    static readonly string[] Members = ["id", "date", "title", "publisher", "dateline", "text", "url"];

    /// <summary>Holds one line at a time, so the length of the file does not matter.</summary>
    public IEnumerable<Gathered> Read(Stream stream, string input, string name)
    {
        var lines = new ByteLines(stream, Limits.Document);
        var any = false;
        while (lines.Next(out var line))
        {
            var where = $"{input}:{lines.Number}";
            if (lines.TooLong)
            {
                any = true;
                yield return new Refusal(where, $"a line larger than {Limits.Say(Limits.Document)}, the most that is read of one document");
                continue;
            }

            if (lines.Number == 1) line = line[Encoded.Mark(line.Span)..];
            if (IsBlank(line.Span)) continue;
            any = true;
            if (lines.Number == 1 && IsOpen(line.Span))
            {
                yield return new Refusal(input, "one JSON object spread over several lines: JSON lines are expected, one object a line (with jq: jq -c .)");
                yield break;
            }

            yield return Read(line, new Sheet(where, $"{name}:{lines.Number}", line));
        }

        if (!any) yield return new Refusal(input, "holds nothing but white space: there is no JSON line to read");
    }

    Gathered Read(ReadOnlyMemory<byte> line, Sheet sheet)
    {
        if (!Utf8.IsValid(line.Span)) return sheet.Refuse("not valid UTF-8: save the file as UTF-8, as JSON requires");
        try
        {
            using var json = JsonDocument.Parse(line, AnyDepth);
            return json.RootElement.ValueKind == JsonValueKind.Object ? Read(json.RootElement, sheet)
                : sheet.Refuse("JSON, but not an object: a line is {\"text\": \"...\"}");
        }
        catch (JsonException exception)
        {
            return sheet.Refuse($"not JSON (at byte {exception.BytePositionInLine + 1} of the line): a line is {{\"text\": \"...\"}}");
        }
    }

    Gathered Read(JsonElement json, Sheet sheet)
    {
        var values = new string?[Members.Length];
        for (var i = 0; i < Members.Length; i++)
            if (Take(json, Members[i], out values[i]) is { } wrong)
                return sheet.Refuse(wrong);
        if (values is not [var id, var date, var title, var publisher, var dateline, { } text, var url]) return sheet.Refuse("has no \"text\": a line is {\"text\": \"...\"}");
        var document = new Document(string.IsNullOrWhiteSpace(id) ? sheet.Name : id, text)
        {
            Title = title,
            Publisher = publisher,
            Dateline = dateline,
            Url = url,
            Problems = Encoded.Lost(text),
        };
        if (!string.IsNullOrWhiteSpace(date))
        {
            if (Days.Read(date) is { } day) document = document with { Published = Publication.On(day, PublishedBasis.Given) };
            else if (Days.IsPart(date)) document = document with { Problems = document.Problems.Add(Days.NoDay("\"date\"", date)) };
            else return sheet.Refuse("\"date\" is not a day: write it like 2023-12-18");
        }

        return sheet.Deliver(supplied.Under(document));
    }

    /// <summary>A member's string, null where it is absent or null; what is wrong with it as the result.</summary>
    static string? Take(JsonElement json, string member, out string? value)
    {
        value = null;
        if (!json.TryGetProperty(member, out var found) || found.ValueKind == JsonValueKind.Null) return null;
        if (found.ValueKind != JsonValueKind.String) return $"\"{member}\" is not a string";
        try
        {
            value = found.GetString();
            return null;
        }
        catch (InvalidOperationException)
        {
            // The platform's word for an escape such as \ud800 without its other half.
            return $"\"{member}\" holds half a character (an unpaired surrogate escape \\ud800 to \\udfff)";
        }
    }

    /// <summary>Whether a first line only opens an object that a person's editor spread over many lines.</summary>
    static bool IsOpen(ReadOnlySpan<byte> line) => line.Trim(" \t\r"u8) is [(byte)'{'] or [(byte)'{', .., (byte)','];

    static bool IsBlank(ReadOnlySpan<byte> line) => line.IndexOfAnyExcept(" \t\r"u8) < 0;
}
