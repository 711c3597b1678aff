using Entente.Ledger.Following;
using Entente.Ledger.Pages;
using Entente.Ledger.Storage;
using Entente.Reading.Reports;

namespace Entente.Tests.Ledger;

public sealed class ReviewerTests
{
    static readonly MeetingRow Announced = Ledgers.Meeting("scheduled", ["NOR", "PER"], "2030-05-20", "2030-05-22", "the king of Norway will visit Peru from May 20 to 22");

    static ReportRow Report(string day, MeetingRow meeting) =>
        Ledgers.Report($"doc-{day}", day, $"{meeting.Evidence[0].Quote} ({day})") with { Meetings = [meeting] };

    /// <summary>A visit announced and held, reviewed; then what the ledger holds.</summary>
    static void With(Action<Reviewer, long> decide, Action<Book, long> look)
    {
        using var ledgers = new Ledgers();
        ledgers.Enter(Report("2030-05-01", Announced), Report("2030-05-21", Announced with { Status = "held", To = "2030-05-20" }));
        long later;
        using (var book = ledgers.Write())
        {
            new Follower(book, new Ledgers.Fixed(1_700_000_000)).Follow(TestContext.Current.CancellationToken);
            later = (long)book.Value("SELECT id FROM assertions WHERE said = '2030-05-21'")!;
            decide(new Reviewer(book, "Moreau", new Ledgers.Fixed(1_700_000_100)), later);
        }

        using var read = ledgers.Read();
        look(read, later);
    }

    [Fact]
    public void Accept_Assertion_KeepsMachinesConfidence() => With(
        (reviewer, id) => reviewer.Accept(id, null),
        (book, id) =>
        {
            Assert.Equal("accepted", book.Value("SELECT review FROM assertions WHERE id = $1", id));
            Assert.Equal(0.9, book.Value("SELECT confidence FROM assertions WHERE id = $1", id));
            Assert.Equal("Moreau", book.Value("SELECT decider FROM reviews WHERE target = 'assertion'"));
        });

    [Fact]
    public void Reject_LaterReport_PutsTheRecordBack() => With(
        (reviewer, id) => reviewer.Reject(id, "another king"),
        (book, _) =>
        {
            var record = Assert.Single(FollowUps.All(book));
            Assert.Equal("scheduled", record.Status);
            Assert.Single(record.Steps);
            Assert.Equal(1L, book.Value("SELECT count(*) FROM steps WHERE unlearned IS NOT NULL"));
        });

    [Fact]
    public void Split_LaterReport_OpensItsOwnRecord() => With(
        (reviewer, id) => reviewer.Split(id, null),
        (book, _) => Assert.Equal(["held", "scheduled"], FollowUps.All(book).Select(record => record.Status).Order(StringComparer.Ordinal)));

    [Fact]
    public void Correct_Status_ChangesTheRecordAndKeepsWhatWasBefore() => With(
        (reviewer, id) => reviewer.Correct(id, new Dictionary<string, string?> { ["status"] = "cancelled" }, null),
        (book, _) =>
        {
            Assert.Equal("cancelled", Assert.Single(FollowUps.All(book)).Status);
            Assert.Contains("\"held\"", (string)book.Value("SELECT before FROM reviews WHERE target = 'assertion'")!, StringComparison.Ordinal);
        });

    [Fact]
    public void Correct_UnknownMember_IsRefused() => With(
        (reviewer, id) => Assert.Throws<BookException>(() => reviewer.Correct(id, new Dictionary<string, string?> { ["colour"] = "blue" }, null)),
        (book, id) => Assert.Equal("proposed", book.Value("SELECT review FROM assertions WHERE id = $1", id)));

    [Theory]
    [InlineData("confidence", "high")]
    [InlineData("status", null)]
    [InlineData("from", "soon")]
    [InlineData("from", "2030-06-20")]
    [InlineData("status", "maybe")]
    [InlineData("level", "boss")]
    [InlineData("parties", "NOR,XQZ")]
    [InlineData("evidence", "other words")]
    public void Correct_BadValue_IsRefusedInOneLine(string member, string? value) => With(
        (reviewer, id) =>
        {
            var trouble = Assert.Throws<BookException>(() => reviewer.Correct(id, new Dictionary<string, string?> { [member] = value }, null));
            Assert.DoesNotContain("\n", trouble.Message, StringComparison.Ordinal);
        },
        (book, id) => Assert.Equal("proposed", book.Value("SELECT review FROM assertions WHERE id = $1", id)));

    [Fact]
    public void Correct_WordOffTheList_SaysTheList() => With(
        (reviewer, id) =>
        {
            var trouble = Assert.Throws<BookException>(() => reviewer.Correct(id, new Dictionary<string, string?> { ["status"] = "maybe" }, null));
            Assert.EndsWith("'status' of a meeting is one of held, ongoing, scheduled, proposed, postponed, cancelled, rescheduled, not-held, not 'maybe'", trouble.Message, StringComparison.Ordinal);
        },
        (_, _) => { });

    [Fact]
    public void Correct_Parties_AreCodesOfWhatIsTyped() => With(
        (reviewer, id) => reviewer.Correct(id, new Dictionary<string, string?> { ["parties"] = "Norway, per, CHL", ["place"] = "Lima, PER", ["from"] = "2030-05-19" }, null),
        (book, id) =>
        {
            var row = Rows.Read<MeetingRow>((string)book.Value("SELECT body FROM assertions WHERE id = $1", id)!);
            Assert.Equal(["NOR", "PER", "CHL"], row.Parties);
            Assert.Equal(new VenueRow("Lima", "PER", null), row.Place);
            Assert.Equal("2030-05-19/2030-05-20", row.Edtf);
        });

    [Fact]
    public void Reject_Event_CountsNoMoreAndAcceptedCountsAgain()
    {
        using var ledgers = new Ledgers();
        ledgers.Enter(Ledgers.Report("doc", "2030-05-04", "Peru blamed Norway.") with { Events = [Ledgers.Event("ACCUSE", "PER", "NOR", "blamed")] });
        using var book = ledgers.Write();
        var id = (long)book.Value("SELECT id FROM assertions")!;
        var reviewer = new Reviewer(book, "Moreau", new Ledgers.Fixed(1_700_000_100));
        reviewer.Reject(id, null);
        Assert.Empty(PairList.Of(book, null, 10));
        reviewer.Accept(id, null);
        Assert.Equal(1, Assert.Single(PairList.Of(book, null, 10)).Conflict);
        reviewer.Correct(id, new Dictionary<string, string?> { ["type"] = "CONSULT" }, null);
        Assert.Equal(new PairLine("NOR", "PER", 1, 0, "2030-05"), Assert.Single(PairList.Of(book, null, 10)));
    }

    [Fact]
    public void Correct_UnknownId_IsRefused() => With(
        (reviewer, _) => Assert.Throws<BookException>(() => reviewer.Correct(1, new Dictionary<string, string?> { ["status"] = "held" }, null)),
        (book, _) => Assert.Equal(0L, book.Value("SELECT count(*) FROM reviews")));

    [Fact]
    public void Correct_Event_KeepsItsDays()
    {
        using var ledgers = new Ledgers();
        var told = Ledgers.Event("ACCUSE", "PER", "NOR", "blamed") with { Date = new BoundsRow("2030-05-02", "2030-05-02", "2030-05-03") };
        ledgers.Enter(Ledgers.Report("doc", "2030-05-04", "Peru blamed Norway.") with { Events = [told] });
        using var book = ledgers.Write();
        var id = (long)book.Value("SELECT id FROM assertions")!;
        var before = book.Value("SELECT from_day || to_day FROM assertions");
        new Reviewer(book, "Moreau", new Ledgers.Fixed(1_700_000_100)).Correct(id, new Dictionary<string, string?> { ["type"] = "REJECT" }, null);
        Assert.NotNull(before);
        Assert.Equal(before, book.Value("SELECT from_day || to_day FROM assertions"));
    }

    [Fact]
    public void TakeBack_AfterASplit_KeepsBothRecords() => With(
        (reviewer, id) => reviewer.Split(id, null),
        (book, _) =>
        {
            var path = book.Path;
            book.Dispose();
            using var write = Book.OpenToWrite(path);
            var follower = new Follower(write, new Ledgers.Fixed(1_700_000_200));
            follower.TakeBack();
            follower.Follow(TestContext.Current.CancellationToken);
            Assert.Equal(["held", "scheduled"], FollowUps.All(write).Select(record => record.Status).Order(StringComparer.Ordinal));
            Assert.Equal(1L, write.Value("SELECT count(*) FROM steps WHERE reason = 'split off'"));
        });

    [Fact]
    public void TakeBack_AfterADecision_LeavesItAlone() => With(
        (reviewer, id) => reviewer.Correct(id, new Dictionary<string, string?> { ["status"] = "cancelled" }, null),
        (book, _) =>
        {
            var path = book.Path;
            book.Dispose();
            using var write = Book.OpenToWrite(path);
            var follower = new Follower(write, new Ledgers.Fixed(1_700_000_200));
            follower.TakeBack();
            follower.Follow(TestContext.Current.CancellationToken);
            Assert.Equal("cancelled", Assert.Single(FollowUps.All(write)).Status);
        });
}
