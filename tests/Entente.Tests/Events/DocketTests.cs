using Entente.Reading.Documents;
using Entente.Reading.Events;
using Entente.Reading.Times;

namespace Entente.Tests.Events;

public sealed class DocketTests
{
    static readonly DateRange Monday = new(new DateOnly(2024, 3, 4), new DateOnly(2024, 3, 5));
    static readonly DateRange Friday = new(new DateOnly(2024, 3, 8), new DateOnly(2024, 3, 9));

    static CodedEvent Made(int at, double confidence = 0.8) => new()
    {
        Type = PloverType.Accuse,
        Actors = [new Participant(0, null, "KEN", "GOV", new Span(at, at + 5))],
        Recipients = [new Participant(1, null, "SDN", null, new Span(at + 10, at + 15))],
        Time = EventTime.Past,
        Quad = Quad.VerbalConflict,
        Rule = "accuse-condemn",
        Confidence = confidence,
        Evidence = [new Span(at, at + 20)],
    };

    static CodedEvent Joined(CodedEvent one, CodedEvent other)
    {
        var docket = new Docket();
        docket.Add(one);
        docket.Add(other);
        return Assert.Single(docket.Events());
    }

    static Docket Held()
    {
        var docket = new Docket();
        docket.Add(Made(100));
        return docket;
    }

    [Fact]
    public void Counterpart_TheOtherOfANearEvent_IsMeant() => Assert.Equal("KEN", Held().Counterpart("SDN", 50)?.Code);

    [Fact]
    public void Counterpart_EventFarBefore_IsNobody() => Assert.Null(Held().Counterpart("SDN", 101));

    [Fact]
    public void Counterpart_NotAPartyToIt_IsNobody() => Assert.Null(Held().Counterpart("TCD", 50));

    [Fact]
    public void Add_SameAgain_KeepsBothClausesInOrder() => Assert.Equal([new Span(0, 20), new Span(50, 70)], Joined(Made(0), Made(50, 0.9)).Evidence);

    [Fact]
    public void Add_SameAgainSurer_IsAsSure() => Assert.Equal(0.9, Joined(Made(0), Made(50, 0.9)).Confidence);

    [Fact]
    public void Add_SameAgainWithADay_TakesTheDay() => Assert.Equal(Monday, Joined(Made(0), Made(50) with { Range = Monday, Edtf = "2024-03-04" }).Range);

    [Fact]
    public void Add_SameAgain_JoinsContexts() => Assert.Equal(["legal", "crime"], Joined(Made(0) with { Contexts = ["legal"] }, Made(50) with { Contexts = ["crime"] }).Contexts);

    [Fact]
    public void Add_OtherDay_IsAnotherEvent()
    {
        var docket = new Docket();
        docket.Add(Made(0) with { Range = Monday });
        docket.Add(Made(50) with { Range = Friday });
        Assert.Equal(2, docket.Events().Length);
    }
}
