using Entente.Ledger.Following;
using Entente.Ledger.Pages;
using Entente.Reading.Reports;

namespace Entente.Tests.Ledger;

/// <summary>Reports built by hand, entered and followed up. All invented.</summary>
public sealed class FollowerTests
{
    static ReportRow Report(string day, MeetingRow meeting) =>
        Ledgers.Report($"doc-{day}-{meeting.Status}", day, $"{meeting.Evidence[0].Quote} ({day})") with { Meetings = [meeting] };

    static List<FollowUp> Follow(params ReportRow[] reports)
    {
        using var ledgers = new Ledgers();
        ledgers.Enter(reports);
        using (var book = ledgers.Write()) new Follower(book, new Ledgers.Fixed(1_700_000_000)).Follow(TestContext.Current.CancellationToken);
        using var look = ledgers.Read();
        return [.. FollowUps.All(look)];
    }

    static readonly MeetingRow Announced = Ledgers.Meeting("scheduled", ["NOR", "PER"], "2030-05-20", "2030-05-22", "the king of Norway will visit Peru from May 20 to 22");
    static readonly MeetingRow Held = Ledgers.Meeting("held", ["PER", "NOR"], "2030-05-20", "2030-05-20", "the king of Norway arrived in Lima on Monday");

    [Fact]
    public void Follow_VisitAnnouncedThenHeld_IsOneRecordHeld()
    {
        var record = Assert.Single(Follow(Report("2030-05-01", Announced), Report("2030-05-21", Held)));
        Assert.Equal("held", record.Status);
        Assert.Equal([null, "held"], record.Steps.Select(step => step.Relation));
        Assert.Contains("2030-05-20", record.Steps[1].Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Follow_LaterReportAddedFirst_EndsTheSame()
    {
        var record = Assert.Single(Follow(Report("2030-05-21", Held), Report("2030-05-01", Announced)));
        Assert.Equal([null, "held"], record.Steps.Select(step => step.Relation));
    }

    [Fact]
    public void Follow_OtherLevel_IsAnotherMeeting() =>
        Assert.Equal(2, Follow(
            Report("2030-05-01", Ledgers.Meeting("scheduled", ["NOR", "PER"], null, null, "ministers are to meet") with { Level = "minister", Kind = "meeting" }),
            Report("2030-05-21", Ledgers.Meeting("held", ["PER", "NOR"], null, null, "leaders met") with { Level = "leader", Kind = "meeting" })).Count);

    [Fact]
    public void Follow_VisitTheOtherWay_IsAnotherVisit() =>
        Assert.Equal(2, Follow(
            Report("2030-05-01", Announced with { Place = new VenueRow("Lima", "PER", null) }),
            Report("2030-05-21", Held with { Place = new VenueRow("Oslo", "NOR", null) })).Count);

    [Fact]
    public void Follow_HeldTwiceOnOtherDays_IsTwoMeetings() =>
        Assert.Equal(2, Follow(Report("2030-05-21", Held), Report("2030-06-21", Held with { From = "2030-06-20", To = "2030-06-20" })).Count);

    [Fact]
    public void Follow_PutOffThenNewDay_IsChanged()
    {
        var named = Announced with { Name = "Titicaca fisheries conference", Place = new VenueRow("Lima", "PER", null) };
        var record = Assert.Single(Follow(
            Report("2030-05-01", named),
            Report("2030-05-18", named with { Status = "postponed", From = null, To = null }),
            Report("2030-05-25", named with { Status = "scheduled", From = "2030-06-20", To = "2030-06-22" })));
        Assert.Equal([null, "postponed", "changed"], record.Steps.Select(step => step.Relation));
    }

    [Fact]
    public void Follow_TwoMeetBesideGathering_IsAnotherMeeting()
    {
        var gathering = Ledgers.Meeting("scheduled", ["SAARC", "NPL"], "2030-05-20", "2030-05-21", "the Kathmandu summit of the association") with { Kind = "summit", Place = new VenueRow("Kathmandu", "NPL", null) };
        var beside = Ledgers.Meeting("held", ["NPL", "BTN"], "2030-05-20", "2030-05-20", "the two met beside the Kathmandu summit") with { Kind = "meeting", Place = new VenueRow("Kathmandu", "NPL", null) };
        Assert.Equal(2, Follow(Report("2030-05-01", gathering), Report("2030-05-21", beside)).Count);
    }

    [Fact]
    public void Follow_ThirdStateInsteadOfSecond_IsAnotherMeeting() =>
        Assert.Equal(2, Follow(
            Report("2030-05-01", Ledgers.Meeting("scheduled", ["NOR", "PER"], "2030-05-20", "2030-05-20", "talks in Lima on the Titicaca fishery") with { Kind = "talks", Place = new VenueRow("Lima", "PER", null) }),
            Report("2030-05-21", Ledgers.Meeting("held", ["PER", "CHL"], "2030-05-20", "2030-05-20", "talks in Lima on the Titicaca fishery") with { Kind = "talks", Place = new VenueRow("Lima", "PER", null) })).Count);

    static ReportRow Promise(string day, string action) => Ledgers.Report($"promise-{day}", day, $"{action} ({day})") with
    {
        Commitments = [new CommitmentRow("c1", ["NOR"], ["PER"], "plan", action, [], null, null, null, "test", 0.9, [new EvidenceRow(0, action.Length, action)])],
    };

    [Fact]
    public void Follow_WhatWasNotToBeIsToBe_IsBroken()
    {
        var record = Assert.Single(Follow(
            Promise("2030-05-01", "Norway will not send trawlers to the Callao fishery"),
            Promise("2030-05-09", "Norway will send trawlers to the Callao fishery")));
        Assert.Equal([null, "broken"], record.Steps.Select(step => step.Relation));
    }

    [Fact]
    public void Follow_TheSamePromiseAgain_IsReaffirmed()
    {
        var record = Assert.Single(Follow(
            Promise("2030-05-01", "Norway will send trawlers to the Callao fishery"),
            Promise("2030-05-09", "Norway will send trawlers to the Callao fishery this year")));
        Assert.Equal([null, "reaffirmed"], record.Steps.Select(step => step.Relation));
    }

    [Fact]
    public void Follow_SecondAndThirdRound_StayApart()
    {
        var second = Ledgers.Meeting("scheduled", ["NOR", "PER"], null, null, "the second round of fisheries talks") with { Kind = "talks", Name = "second round of fisheries talks" };
        Assert.Equal(2, Follow(Report("2030-05-01", second), Report("2030-05-09", second with { Name = "third round of fisheries talks" })).Count);
    }

    [Fact]
    public void Follow_Reprint_ReaffirmsNothing()
    {
        using var ledgers = new Ledgers();
        const string Text = "On Monday the king of Norway will visit Peru, where he is to speak with the president on fishing rights, on ships and on the sea between the islands";
        ledgers.Enter(
            Ledgers.Report("first", "2030-05-01", Text) with { Meetings = [Announced] },
            Ledgers.Report("again", "2030-05-02", Text + ".") with { Meetings = [Announced] });
        using var book = ledgers.Write();
        Assert.Equal("reprint", book.Value("SELECT fold FROM documents WHERE name = 'again'"));
        var follower = new Follower(book, new Ledgers.Fixed(1_700_000_000));
        Assert.Equal(0, follower.Follow(TestContext.Current.CancellationToken));
        Assert.Single(Assert.Single(FollowUps.All(book)).Steps);
        follower.TakeBack();
        Assert.Equal(0, new Follower(book, new Ledgers.Fixed(1_700_000_000)).Follow(TestContext.Current.CancellationToken));
    }

    [Fact]
    public void Follow_NothingWaits_IsSaid()
    {
        using var ledgers = new Ledgers();
        ledgers.Enter(Report("2030-05-01", Announced));
        using var book = ledgers.Write();
        Assert.True(Follower.HasWaiting(book));
        new Follower(book, TimeProvider.System).Follow(TestContext.Current.CancellationToken);
        Assert.False(Follower.HasWaiting(book));
    }
}
