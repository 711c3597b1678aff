using System.IO.Compression;
using System.Text.Json;

namespace Entente.Workshop.Times;

/// <summary>One gold document of <c>../shared/data/timeml/*.jsonl.gz</c>: the text of TEXT, offsets in UTF-16 (no pairs occur).</summary>
sealed record TimexDocument(string Name, DateOnly? Created, string Text, List<Timex> Times);

/// <summary>A TIMEX3; a missing attribute is empty.</summary>
readonly record struct Timex(int Start, int End, string Type, string Value, string Mod, string Rule = "");

static class TimexGold
{
    /// <summary>Documents by name, ordinal order.</summary>
    public static List<TimexDocument> Read(string path)
    {
        using var stream = new GZipStream(File.OpenRead(path), CompressionMode.Decompress);
        using var reader = new StreamReader(stream);
        var documents = new List<TimexDocument>();
        while (reader.ReadLine() is { } line) documents.Add(Parse(line));
        documents.Sort((a, b) => string.CompareOrdinal(a.Name, b.Name));
        return documents;
    }

    static TimexDocument Parse(string line)
    {
        using var json = JsonDocument.Parse(line);
        var root = json.RootElement;
        var created = root.GetProperty("dct").GetString()!;
        var times = root.GetProperty("timexes").EnumerateArray().Select(Time).OrderBy(time => time.Start).ThenBy(time => time.End).ToList();
        return new TimexDocument(
            root.GetProperty("doc").GetString()!,
            created.Length >= 10 && DateOnly.TryParse(created.AsSpan(0, 10), out var day) ? day : null,
            root.GetProperty("text").GetString()!,
            times);
    }

    static Timex Time(JsonElement time) => new(
        time.GetProperty("start").GetInt32(),
        time.GetProperty("end").GetInt32(),
        time.GetProperty("type").GetString()!,
        time.GetProperty("value").GetString()!,
        time.GetProperty("mod").GetString()!);
}
