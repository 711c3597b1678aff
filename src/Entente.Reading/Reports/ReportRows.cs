using System.Text.Json.Serialization;

namespace Entente.Reading.Reports;

// The report of the contract, version 1, member by member in its order. Offsets are code points, days ISO 8601 and inclusive.

sealed record ReportRow(
    string Schema,
    DocumentRow Document,
    ActorRow[] Actors,
    PersonRow[] People,
    TimeRow[] Times,
    EventRow[] Events,
    NoRow[] Meetings,
    NoRow[] Commitments,
    NoRow[] Instruments,
    NoRow[] Relations,
    NoRow[] Statements,
    NoRow[] Matters,
    NoRow[] Sectors,
    WarningRow[] Warnings);

sealed record DocumentRow(
    string Id,
    string Name,
    string? Title,
    string? Url,
    string? Publisher,
    string? Published,
    string PublishedBasis,
    string? Language,
    string Text,
    int Sentences,
    int Tokens);

sealed record ActorRow(string Id, string? Code, string Kind, string Name, string? Sector, bool Party, MentionRow[] Mentions);

sealed record PersonRow(
    string Id, string Name, string? Office, string? Serves, string? Organisation, MentionRow[] Mentions);

sealed record MentionRow(
    int Start,
    int End,
    string Quote,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Sector,
    string Rule,
    double Confidence);

sealed record TimeRow(
    int Start,
    int End,
    string Quote,
    string Type,
    string? Value,
    string? Mod,
    string? From,
    string? To,
    string? Edtf,
    string Rule,
    double Confidence);

sealed record ParticipantRow(string? Ref, string? Code, string? Sector, string Text, int Start, int End);

sealed record BoundsRow(string? From, string? To, string? Edtf);

sealed record PlaceRow(string Name, string? Country, double? Lat, double? Lon);

sealed record EvidenceRow(int Start, int End, string Quote);

sealed record EventRow(
    string Id,
    string Type,
    string[] Modes,
    string[] Contexts,
    ParticipantRow[] Actors,
    ParticipantRow[] Recipients,
    string Time,
    string[] Auxiliary,
    BoundsRow Date,
    PlaceRow? Place,
    string Quad,
    double? Score,
    string Rule,
    double Confidence,
    EvidenceRow Evidence);

sealed record WarningRow(
    string Code,
    string Message,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? Start,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? End);

/// <summary>A row of a list that no stage fills yet: the list is written, empty.</summary>
sealed record NoRow;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, GenerationMode = JsonSourceGenerationMode.Serialization)]
[JsonSerializable(typeof(ReportRow))]
sealed partial class ReportJson : JsonSerializerContext;
