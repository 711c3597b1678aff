using System.Text.Json;

namespace Entente.Workshop.Reports;

/// <summary>Lenient looks into gold and report JSON: what is absent or null is empty.</summary>
static class Json
{
    public static string? Text(this JsonElement record, string name) =>
        record.ValueKind == JsonValueKind.Object && record.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    public static JsonElement Get(this JsonElement record, string name) =>
        record.ValueKind == JsonValueKind.Object && record.TryGetProperty(name, out var value) ? value : default;

    /// <summary>The items of an array; a single string or object as a list of one.</summary>
    public static List<JsonElement> List(this JsonElement record, string name)
    {
        var value = record.Get(name);
        return value.ValueKind switch
        {
            JsonValueKind.Array => [.. value.EnumerateArray()],
            JsonValueKind.String or JsonValueKind.Object => [value],
            _ => [],
        };
    }

    /// <summary>The codes of a list of strings or of objects with a code, a name or a text.</summary>
    public static List<string> Codes(this JsonElement record, string name) =>
        [.. record.List(name).Select(item => item.ValueKind == JsonValueKind.String ? item.GetString()! : item.Text("code") ?? item.Text("name") ?? item.Text("text") ?? "").Where(code => code.Length > 0)];
}
