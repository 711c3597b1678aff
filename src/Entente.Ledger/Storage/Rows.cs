using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Entente.Reading.Reports;

namespace Entente.Ledger.Storage;

/// <summary>The report's rows to and from JSON, as they stand in the ledger.</summary>
public static class Rows
{
    // Relaxed: read by people and programs, never part of a web page's source.
    static readonly LedgerJson Json = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    // What people write: nothing that a row must have may be missing.
    static readonly LedgerJson Strict = new(new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.CamelCase, RespectNullableAnnotations = true });

    public static string Write<T>(T row) => JsonSerializer.Serialize(row, Info<T>());

    /// <exception cref="JsonException">The words are no such row.</exception>
    public static T Read<T>(string body) => JsonSerializer.Deserialize(body, Info<T>())!;

    /// <summary>As <see cref="Read"/>, of words that a person has changed.</summary>
    /// <exception cref="JsonException">The words are no such row, or it lacks what it must have.</exception>
    public static T Check<T>(string body) => JsonSerializer.Deserialize(body, (JsonTypeInfo<T>)Strict.GetTypeInfo(typeof(T))!)!;

    /// <summary>How JSON is written in the ledger.</summary>
    internal static JsonSerializerOptions Written => Json.Options;

    /// <summary>The members of a kind of row.</summary>
    internal static IList<JsonPropertyInfo> MembersOf(string kind) => Strict.GetTypeInfo(kind switch
    {
        "event" => typeof(EventRow),
        "meeting" => typeof(MeetingRow),
        "commitment" => typeof(CommitmentRow),
        "instrument" => typeof(InstrumentRow),
        "relation" => typeof(RelationRow),
        "statement" => typeof(StatementRow),
        "matter" => typeof(MatterRow),
        "person" => typeof(PersonRow),
        _ => typeof(EchoRow),
    })!.Properties;

    static JsonTypeInfo<T> Info<T>() => (JsonTypeInfo<T>)Json.GetTypeInfo(typeof(T))!;
}

[JsonSerializable(typeof(EventRow))]
[JsonSerializable(typeof(MeetingRow))]
[JsonSerializable(typeof(CommitmentRow))]
[JsonSerializable(typeof(InstrumentRow))]
[JsonSerializable(typeof(RelationRow))]
[JsonSerializable(typeof(StatementRow))]
[JsonSerializable(typeof(MatterRow))]
[JsonSerializable(typeof(PersonRow))]
[JsonSerializable(typeof(EchoRow))]
[JsonSerializable(typeof(Sheet))]
sealed partial class LedgerJson : JsonSerializerContext;
