using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Entente.Ledger.Storage;
using Entente.Reading.Documents;
using Entente.Reading.Events;
using Entente.Reading.Reports;

namespace Entente.Ledger.Following;

/// <summary>A row with other values, as a person types them: words of the contract's lists, codes of parties, ISO days, numbers, lists with commas.</summary>
static class Correction
{
    // What made the row, and the words it rests on, are no opinion; who acts is told by the words: reject the row instead.
    static readonly string[] Fixed = ["id", "rule", "confidence", "evidence", "mentions", "quote", "start", "end", "actors", "recipients", "participants", "speaker", "quad", "score"];

    static readonly Lazy<Ontology> Plover = new();

    /// <summary>The row's JSON after it.</summary>
    /// <param name="kind">Of the assertion.</param>
    /// <param name="body">The row's JSON.</param>
    /// <param name="values">By the members' JSON names; null empties one.</param>
    /// <exception cref="FormatException">A member is not there, is not to be changed, or cannot have that value; the message says what it takes.</exception>
    public static string Apply(string kind, string body, IReadOnlyDictionary<string, string?> values)
    {
        var row = JsonNode.Parse(body)!.AsObject();
        var members = Rows.MembersOf(kind);
        foreach (var (name, value) in values)
        {
            if (members.FirstOrDefault(one => one.Name == name) is not { } member)
                throw new FormatException($"a {kind} has no '{name}'; what can be corrected is {Changeable(members)}");
            if (Fixed.Contains(name)) throw new FormatException($"'{name}' cannot be corrected; what can be is {Changeable(members)}");
            row[name] = value is null ? Empty(member) : Node(kind, member, value);
        }

        Agree(kind, row, values);
        return row.ToJsonString(Rows.Written);
    }

    static string Changeable(IEnumerable<JsonPropertyInfo> members) => string.Join(", ", members.Select(one => one.Name).Except(Fixed));

    static JsonArray? Empty(JsonPropertyInfo member) => member.PropertyType == typeof(string[]) ? new JsonArray()
        : member.IsSetNullable ? null : throw new FormatException($"'{member.Name}' cannot be empty");

    static JsonNode Node(string kind, JsonPropertyInfo member, string value)
    {
        var type = member.PropertyType;
        if (type == typeof(string)) return JsonValue.Create(Word(kind, member.Name, value));
        if (type == typeof(string[])) return new JsonArray([.. Split(value).Select(one => (JsonNode)JsonValue.Create(Word(kind, member.Name, one)))]);
        if (type == typeof(VenueRow) || type == typeof(PlaceRow)) return Place(value, type == typeof(PlaceRow));
        if (type == typeof(BoundsRow) || type == typeof(DueRow) || type == typeof(PeriodRow)) return Span(member.Name, type, value);
        throw new FormatException($"'{member.Name}' cannot be corrected");
    }

    static string[] Split(string value) => value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    static string Word(string kind, string member, string value)
    {
        if (Terms.Of(kind, member) is { } words)
            return words.Contains(value) ? value : throw new FormatException($"'{member}' of a {kind} is one of {string.Join(", ", words)}, not '{value}'");
        return (kind, member) switch
        {
            (_, "from" or "to") => Day(member, value),
            ("instrument" or "relation", "date") or (_, "edtf") => (Edtf.First(value) ?? Edtf.Last(value)) is not null ? value
                : throw new FormatException($"'{member}' is a date, such as 2023-12-18, 2023-12 or 2023, not '{value}'"),
            (_, "parties" or "by" or "serves" or "organisation") => Code(value),
            _ => value,
        };
    }

    static string Day(string member, string value) => DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
        ? value : throw new FormatException($"'{member}' is a day, such as 2023-12-18, not '{value}'");

    /// <summary>A code for a code in any case or a state's name. Groups go by their names; what looks like a code must be one.</summary>
    static string Code(string value)
    {
        if (States.Has(value.ToUpperInvariant())) return value.ToUpperInvariant();
        if (States.CodeOf(value) is { } code) return code;
        var looksLikeACode = value.Length == 3 && value.All(char.IsAsciiLetter);
        return !looksLikeACode || Bodies.Value.Contains(value) ? value : throw new FormatException($"no state and no body has the code '{value}'");
    }

    static readonly Lazy<HashSet<string>> Bodies = new(() => Table.Rows("organisations.tsv").Select(row => row[0]).ToHashSet(StringComparer.Ordinal));

    /// <summary>"Havana" or "Havana, CUB".</summary>
    static JsonObject Place(string value, bool isOnTheMap)
    {
        var parts = Split(value);
        var country = parts.Length > 1 ? Code(parts[^1]) : null;
        if (country is not null && !States.Has(country)) throw new FormatException($"no state has the code '{parts[^1]}'");
        var place = new JsonObject { ["name"] = country is null ? value : string.Join(", ", parts[..^1]), ["country"] = country };
        if (isOnTheMap) (place["lat"], place["lon"]) = (null, null);
        return place;
    }

    /// <summary>Of an EDTF date: "2024-05-01", "2024-05", "2024-05-01/2024-06-30".</summary>
    static JsonObject Span(string member, Type type, string value)
    {
        var (from, to) = (Edtf.First(value), Edtf.Last(value));
        if ((from ?? to) is null) throw new FormatException($"'{member}' is a date or two with '/' between, such as 2024-05-01 or 2024-05/2024-06, not '{value}'");
        var span = new JsonObject { ["from"] = from, ["to"] = to };
        if (type != typeof(PeriodRow)) span["edtf"] = value;
        if (type == typeof(DueRow)) span["text"] = value;
        return span;
    }

    /// <summary>What follows from what was set: an event's meaning from its type, a meeting's date from its days; days must stand in order.</summary>
    static void Agree(string kind, JsonObject row, IReadOnlyDictionary<string, string?> values)
    {
        if (kind == "event" && values.ContainsKey("type")) Mean(row);
        if (kind is "meeting" or "echo" && (values.ContainsKey("from") || values.ContainsKey("to"))) Order(row, tellsEdtf: kind == "meeting" && !values.ContainsKey("edtf"));
    }

    static void Mean(JsonObject row)
    {
        var type = Ontology.Type(Said(row, "type")!)!.Value;
        row["quad"] = Ontology.Name(Plover.Value.Quad(type));
        row["score"] = Plover.Value.Score(type, row["modes"] is JsonArray { Count: > 0 } modes ? modes[0]!.GetValue<string>() : null);
    }

    static void Order(JsonObject row, bool tellsEdtf)
    {
        var (from, to) = (Said(row, "from"), Said(row, "to"));
        if (from is not null && to is not null && string.CompareOrdinal(from, to) > 0) throw new FormatException($"'from' ({from}) lies after 'to' ({to})");
        if (tellsEdtf) row["edtf"] = from is null || to is null || from == to ? from ?? to : $"{from}/{to}";
    }

    static string? Said(JsonObject row, string member) => row[member]?.GetValue<string>();
}
