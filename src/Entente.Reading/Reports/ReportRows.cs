using System.Text.Json.Serialization;

namespace Entente.Reading.Reports;

// The report of the contract, version 1, member by member in its order. Offsets are code points, days ISO 8601 and inclusive.

/// <summary>A whole report in the form of the contract.</summary>
public sealed record ReportRow(
    string Schema,
    DocumentRow Document,
    ActorRow[] Actors,
    PersonRow[] People,
    TimeRow[] Times,
    EventRow[] Events,
    MeetingRow[] Meetings,
    CommitmentRow[] Commitments,
    InstrumentRow[] Instruments,
    RelationRow[] Relations,
    StatementRow[] Statements,
    MatterRow[] Matters,
    SectorRow[] Sectors,
    WarningRow[] Warnings);

public sealed record DocumentRow(
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

public sealed record ActorRow(string Id, string? Code, string Kind, string Name, string? Sector, bool Party, MentionRow[] Mentions);

public sealed record PersonRow(
    string Id, string Name, string? Office, string? Serves, string? Organisation, MentionRow[] Mentions);

public sealed record MentionRow(
    int Start,
    int End,
    string Quote,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Sector,
    string Rule,
    double Confidence);

public sealed record TimeRow(
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

public sealed record ParticipantRow(string? Ref, string? Code, string? Sector, string Text, int Start, int End);

public sealed record BoundsRow(string? From, string? To, string? Edtf);

public sealed record PlaceRow(string Name, string? Country, double? Lat, double? Lon);

public sealed record EvidenceRow(int Start, int End, string Quote);

public sealed record EventRow(
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

public sealed record WarningRow(
    string Code,
    string Message,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? Start,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? End);

public sealed record VenueRow(
    string Name,
    string? Country,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? Geonames);

public sealed record MeetingRow(
    string Id,
    string Kind,
    string? Name,
    string[] Parties,
    string[] Participants,
    string? Level,
    VenueRow? Place,
    string? From,
    string? To,
    string? Edtf,
    string Status,
    string? Cadence,
    string? Mechanism,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Within,
    string Rule,
    double Confidence,
    EvidenceRow[] Evidence);

public sealed record DueRow(string? From, string? To, string? Edtf, string Text);

public sealed record CommitmentRow(
    string Id,
    string[] By,
    string[] To,
    string Kind,
    string Action,
    string[] Sectors,
    DueRow? Due,
    string? Condition,
    string? Speaker,
    string Rule,
    double Confidence,
    EvidenceRow[] Evidence);

public sealed record PeriodRow(string? From, string? To);

public sealed record InstrumentRow(
    string Id,
    string Name,
    string Kind,
    string[] Parties,
    string Status,
    string? Date,
    PeriodRow? Period,
    string Rule,
    double Confidence,
    EvidenceRow[] Evidence);

public sealed record RelationRow(
    string[] Parties, string Fact, string Value, string? Date, string Rule, double Confidence, EvidenceRow[] Evidence);

public sealed record StatementRow(string? Speaker, string Mode, string Text, string Rule, double Confidence, EvidenceRow[] Evidence);

public sealed record MatterRow(string Name, string[] Parties, string Stance, string Rule, double Confidence, EvidenceRow[] Evidence);

public sealed record SectorRow(string Code, string? Dac, string Rule, double Confidence, EvidenceRow[] Evidence);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, GenerationMode = JsonSourceGenerationMode.Serialization)]
[JsonSerializable(typeof(ReportRow))]
sealed partial class ReportJson : JsonSerializerContext;
