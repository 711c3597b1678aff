using System.Collections.Immutable;
using Entente.Reading.Commitments;
using Entente.Reading.Documents;
using Entente.Reading.Meetings;
using Entente.Reading.Mentions;
using Entente.Reading.Positions;
using Entente.Reading.Reports;
using Entente.Reading.Sectors;
using Entente.Reading.Sentences;
using Entente.Reading.Times;

namespace Entente.Tests.Cli;

/// <summary>A report made by hand, so that a page is tested apart from the reader. Invented throughout.</summary>
static class Told
{
    const string Text =
        "Portugal and Cabo Verde agreed on Monday to open a joint school in Praia, and their ministers, meeting for the third time "
        + "since the spring, said that the first two hundred pupils would be taken in early 2031, once the two parliaments have approved the money for it.\n\n"
        + "Foreign Minister Ana Duarte of Portugal thanked the African Union for its help. \u001b[31mThe talks took three days.\n"
        + "\"It is a good day for both of us,\" she said. The two have been strategic partners since 2029, when they signed a treaty on schools.\n"
        + "They voiced concern over the drought in the Sahel and will meet again in Lisbon on 3 June 2030.\n";

    public static Report Lisbon { get; } = new()
    {
        Document = new Document("lisbon.txt", Text)
        {
            Title = "Portugal, Cabo Verde to open joint school",
            Publisher = "Sample Wire",
            Published = Publication.On(new(2030, 5, 6), PublishedBasis.Dateline),
            Problems = [new("replacement-character", "The text holds U+FFFD once.", At("its help"))],
        },
        Sentences = [.. Text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Sentence)],
        Cast = new Cast(
            [
                Actor("PRT", ActorKind.State, "Portugal", true, "Portugal", "of Portugal"),
                Actor("CPV", ActorKind.State, "Cabo Verde", true, "Cabo Verde"),
                Actor("AU", ActorKind.Organisation, "African Union", false, "African Union"),
                Actor(null, ActorKind.Other, "Praia", false, "Praia"),
            ],
            [
                new Person { Name = "Ana Duarte", Office = "foreign minister", Serves = "PRT", Mentions = [new(At("Ana Duarte"), "office-before-name", 0.97)] },
            ])
        {
            Places =
            [
                new Place
                {
                    Span = At("Praia"), Name = "Praia", Kind = PlaceKind.City, Country = "CPV", Latitude = 14.92, Longitude = -23.51, GeoNames = 3374333,
                    Sentence = 0, First = 12, End = 13, Rule = "places.capital", Confidence = 0.95,
                },
            ],
        },
        Meetings =
        [
            new Meeting
            {
                Kind = MeetingKind.Talks, Parties = ["PRT", "CPV"], Participants = [0], Level = MeetingLevel.Minister, Place = new Venue("Praia", "CPV", 3374333),
                Range = new(new(2030, 5, 4), new(2030, 5, 7)), Status = MeetingStatus.Held, Mechanism = "school commission", Cadence = "FREQ=YEARLY", Within = 2,
                Rule = "talks-took", Confidence = 0.8, Evidence = [At("The talks took three days")],
            },
            new Meeting
            {
                Kind = MeetingKind.Meeting, Parties = ["PRT", "CPV"], Level = MeetingLevel.Minister, Place = new Venue("Lisbon", "PRT", null),
                Range = new(new(2030, 6, 3), new(2030, 6, 4)), Status = MeetingStatus.Scheduled, Rule = "meet", Confidence = 0.9, Evidence = [At("They voiced concern over the drought in the Sahel and will meet again in Lisbon on 3 June 2030")],
            },
            new Meeting { Kind = MeetingKind.Visit, Parties = ["PRT", "CPV"], Place = new Venue("Cabo Verde", "CPV", null), Status = MeetingStatus.Ongoing, Rule = "visit", Confidence = 0.7, Evidence = [At("meeting for the third time")] },
        ],
        Commitments =
        [
            new Commitment
            {
                By = ["PRT", "CPV"], To = ["AU"], Kind = CommitmentKind.Agreement, Action = "open a joint school in Praia", Sectors = ["education"],
                Due = new Due(new(new(2031, 1, 1), new(2031, 5, 1)), "2031-01/2031-04", At("early 2031")), Condition = "once the two parliaments have approved the money for it", Speaker = 0,
                Rule = "agree-to", Confidence = 0.9, Evidence = [At("Portugal and Cabo Verde agreed on Monday to open a joint school in Praia")],
            },
        ],
        Instruments =
        [
            new Instrument
            {
                Name = "treaty on schools", Kind = InstrumentKind.Treaty, Parties = ["PRT", "CPV"], Status = InstrumentStatus.Signed, Date = "2029",
                Period = new(new(2030, 1, 1), new(2035, 1, 1)), Rule = "sign", Confidence = 0.9, Evidence = [At("they signed a treaty on schools")],
            },
        ],
        Facts = [new RelationFact { Parties = ["PRT", "CPV"], Fact = FactKind.Partnership, Value = "strategic partners", Date = "2029", Rule = "fact-partnership", Confidence = 0.85, Evidence = [At("The two have been strategic partners since 2029")] }],
        Statements = [new Statement { Person = 0, IsQuoted = true, Text = "It is a good day for both of us", Rule = "statement-quoted", Confidence = 0.9, Evidence = [At("It is a good day for both of us,\" she said")] }],
        Matters = [new Matter { Name = "drought in the Sahel", Parties = ["PRT", "CPV"], Stance = Stance.Concern, Rule = "matter-concern", Confidence = 0.8, Evidence = [At("They voiced concern over the drought in the Sahel")] }],
        Sectors = [new SectorMention("education", "11120", At("school"), 0, 10, 11, "sector-growth", 0.85), new SectorMention("defence", null, At("parliaments"), 0, 40, 41, "sector-term", 0.7)],
        Times =
        [
            Time("Monday", TimeType.Date, "2030-05-06", new(new(2030, 5, 6), new(2030, 5, 7))),
            Time("early 2031", TimeType.Date, "2031", new(new(2031, 1, 1), new(2031, 5, 1)), "START"),
            Time("three days", TimeType.Duration, "P3D", DateRange.Unknown),
        ],
    };

    static Span At(string words)
    {
        var start = Text.IndexOf(words, StringComparison.Ordinal);
        return new(start, start + words.Length);
    }

    static Sentence Sentence(string line)
    {
        var words = ImmutableArray.CreateBuilder<WordRow>();
        var at = At(line).Start;
        foreach (var word in line.Split(' '))
        {
            words.Add(new(at, at + word.Length, false));
            at += word.Length + 1;
        }

        return new(new Document("lisbon.txt", Text), words.ToImmutable(), true);
    }

    static Actor Actor(string? code, ActorKind kind, string name, bool isParty, params string[] mentions) => new()
    {
        Code = code,
        Kind = kind,
        Name = name,
        IsParty = isParty,
        Mentions = [.. mentions.Select(words => new Mention(At(words), "gazetteer", 0.98))],
    };

    static TimeExpression Time(string words, TimeType type, string value, DateRange range, string? mod = null) => new()
    {
        Span = At(words),
        Tie = default,
        Type = type,
        Value = value,
        Mod = mod,
        Range = range,
        Edtf = range == DateRange.Unknown ? null : value,
        Rule = "weekday",
        Confidence = 0.9,
    };
}
