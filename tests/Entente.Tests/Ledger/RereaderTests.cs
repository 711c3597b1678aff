using Entente.Ledger;
using Entente.Ledger.Following;
using Entente.Ledger.Pages;
using Entente.Ledger.Storage;
using Entente.Reading.Reports;

namespace Entente.Tests.Ledger;

public sealed class RereaderTests
{
    const string Text = "The king of Norway will visit Peru. Peru blamed Norway.";

    static readonly MeetingRow Visit = Ledgers.Meeting("scheduled", ["NOR", "PER"], "2030-05-20", "2030-05-22", "The king of Norway will visit Peru");

    static readonly ReportRow First = Ledgers.Report("doc", "2030-05-01", Text) with
    {
        Meetings = [Visit],
        Events = [Ledgers.Event("ACCUSE", "PER", "NOR", "Peru blamed Norway") with { Evidence = new EvidenceRow(36, 54, "Peru blamed Norway") }],
    };

    /// <summary>Read, followed up, perhaps decided on, read again by a newer reader, followed up again; then what the ledger holds.</summary>
    static void With(ReportRow again, Action<Book> look, Action<Book, Reviewer>? decide = null)
    {
        using var ledgers = new Ledgers();
        ledgers.Enter(First);
        using (var book = ledgers.Write())
        {
            new Follower(book, new Ledgers.Fixed(1_700_000_010)).Follow(TestContext.Current.CancellationToken);
            decide?.Invoke(book, new Reviewer(book, "Moreau", new Ledgers.Fixed(1_700_000_100)));
            book.InOne(() => new Rereader(book, "test 2", new Ledgers.Fixed(1_700_000_200)).Renew(again));
            new Follower(book, new Ledgers.Fixed(1_700_000_210)).Follow(TestContext.Current.CancellationToken);
        }

        using var read = ledgers.Read();
        look(read);
    }

    static long Meeting(Book book) => (long)book.Value("SELECT id FROM assertions WHERE kind = 'meeting'")!;

    [Fact]
    public void Renew_OtherMeeting_TakesTheOldOnesPlace() => With(
        First with { Meetings = [Visit with { Status = "cancelled" }] },
        book =>
        {
            Assert.Equal("cancelled", Assert.Single(FollowUps.All(book)).Status);
            Assert.Equal(1L, book.Value("SELECT count(*) FROM assertions WHERE kind = 'meeting' AND review = 'superseded'"));
            Assert.Equal("test 2", book.Value("SELECT reader FROM documents"));
        });

    [Fact]
    public void Renew_OtherMeeting_LeavesKnownWhatWasKnown() => With(
        First with { Meetings = [Visit with { Status = "cancelled" }] },
        book =>
        {
            Assert.Equal("scheduled", Assert.Single(PairPage.Of(book, "NOR", "PER", 10, 1_700_000_150).Meetings).Status);
            Assert.Equal("cancelled", Assert.Single(PairPage.Of(book, "NOR", "PER", 10, 1_700_000_250).Meetings).Status);
        });

    [Fact]
    public void Renew_SameReport_ChangesNoCountAndNoRecord() => With(
        First,
        book =>
        {
            Assert.Equal(new PairMonth("2030-05", 0, 1), Assert.Single(PairPage.Of(book, "NOR", "PER", 10).Months));
            Assert.Single(Assert.Single(FollowUps.All(book)).Steps);
            Assert.Equal(2L, book.Value("SELECT count(*) FROM assertions"));
        });

    [Fact]
    public void Renew_EventGone_CountsNoMore() => With(
        First with { Events = [] },
        book => Assert.Empty(PairPage.Of(book, "NOR", "PER", 10).Months));

    [Fact]
    public void Renew_CorrectedByAPerson_Stays() => With(
        First with { Meetings = [Visit with { Status = "held" }] },
        book =>
        {
            Assert.Equal("postponed", Assert.Single(FollowUps.All(book)).Status);
            Assert.Equal(1L, book.Value("SELECT count(*) FROM assertions WHERE kind = 'meeting'"));
        },
        (book, reviewer) => reviewer.Correct(Meeting(book), new Dictionary<string, string?> { ["status"] = "postponed" }, null));

    [Fact]
    public void Renew_RejectedByAPerson_DoesNotComeBack() => With(
        First with { Meetings = [Visit with { Status = "held" }] },
        book => Assert.Empty(FollowUps.All(book)),
        (book, reviewer) => reviewer.Reject(Meeting(book), null));

    [Fact]
    public void IsOlder_SameReader_IsFalse()
    {
        using var ledgers = new Ledgers();
        ledgers.Enter(First);
        using var book = ledgers.Read();
        Assert.False(Bookkeeper.IsOlder(book, First.Document.Id, "test 1"));
        Assert.True(Bookkeeper.IsOlder(book, First.Document.Id, "test 2"));
    }
}
