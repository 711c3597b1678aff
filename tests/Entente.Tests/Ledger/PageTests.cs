using Entente.Ledger.Following;
using Entente.Ledger.Pages;
using Entente.Ledger.Storage;
using Entente.Reading.Reports;

namespace Entente.Tests.Ledger;

public sealed class PageTests
{
    static readonly MeetingRow Visit = Ledgers.Meeting("scheduled", ["NOR", "PER"], "2030-05-20", "2030-05-22", "the king of Norway will visit Peru");

    static void With(Action<Book> look, params ReportRow[] reports)
    {
        using var ledgers = new Ledgers();
        ledgers.Enter(reports);
        using (var book = ledgers.Write()) new Follower(book, new Ledgers.Fixed(1_700_000_000)).Follow(TestContext.Current.CancellationToken);
        using var read = ledgers.Read();
        look(read);
    }

    static ReportRow Report(string day) => Ledgers.Report("doc", day, "The king of Norway will visit Peru. Fishing rights are on the table.") with
    {
        Meetings = [Visit],
        Events = [Ledgers.Event("CONSULT", "NOR", "PER", "will visit"), Ledgers.Event("ACCUSE", "PER", "NOR", "blamed")],
    };

    [Theory]
    [InlineData("2030-05-10", 1, 0)]
    [InlineData("2030-06-10", 0, 1)]
    [InlineData("2031-06-10", 0, 0)]
    public void Due_Visit_IsComingThenUnreported(string today, int coming, int unreported) => With(
        book =>
        {
            var due = DueList.Of(book, DateOnly.Parse(today, System.Globalization.CultureInfo.InvariantCulture), 30, 10);
            Assert.Equal((coming, unreported, 0), (due.Coming.Count, due.Unreported.Count, due.Overdue.Count));
        },
        Report("2030-05-01"));

    [Theory]
    [InlineData("in-progress", 1)]
    [InlineData("delayed", 1)]
    [InlineData("kept", 0)]
    public void Due_PromisePastItsDay_IsOverdueWhileItIsOpen(string status, int overdue)
    {
        using var ledgers = new Ledgers();
        using var book = ledgers.Write();
        book.Run(
            """
            INSERT INTO records (id, kind, name, parties, status, to_day, sources, sequence, confidence, words, review, learned)
            VALUES (1, 'commitment', 'send wheat', 'NOR PER', $1, '2030-05-01', 1, 0, 1, '', 'proposed', 0)
            """,
            status);
        Assert.Equal(overdue, DueList.Of(book, new DateOnly(2030, 5, 10), 30, 10).Overdue.Count);
    }

    [Fact]
    public void Pair_EitherOrder_HoldsTheVisitAndTheMonth() => With(
        book =>
        {
            var page = PairPage.Of(book, "PER", "NOR", 10);
            Assert.Equal("scheduled", Assert.Single(page.Meetings).Status);
            Assert.Equal(new PairMonth("2030-05", 1, 1), Assert.Single(page.Months));
        },
        Report("2030-05-01"));

    [Fact]
    public void Pair_AsKnownBeforeItWasLearned_IsEmpty() => With(
        book =>
        {
            Assert.Empty(PairPage.Of(book, "PER", "NOR", 10, 1_600_000_000).Meetings);
            Assert.Single(PairPage.Of(book, "PER", "NOR", 10, 1_800_000_000).Meetings);
        },
        Report("2030-05-01"));

    [Fact]
    public void Pair_AsKnownAfterAllWasTakenBack_LeavesTheRecordOut()
    {
        using var ledgers = new Ledgers();
        ledgers.Enter(Report("2030-05-01"));
        using var book = ledgers.Write();
        new Follower(book, new Ledgers.Fixed(1_700_000_000)).Follow(TestContext.Current.CancellationToken);
        var only = (long)book.Value("SELECT id FROM assertions WHERE kind = 'meeting'")!;
        new Reviewer(book, "Moreau", new Ledgers.Fixed(1_700_000_100)).Reject(only, null);
        Assert.Empty(PairPage.Of(book, "PER", "NOR", 10, 1_700_000_200).Meetings);
        Assert.Equal("scheduled", Assert.Single(PairPage.Of(book, "PER", "NOR", 10, 1_700_000_050).Meetings).Status);
    }

    [Fact]
    public void Pair_AsKnownBeforeAllWasJoinedAnew_IsAsItWas()
    {
        using var ledgers = new Ledgers();
        ledgers.Enter(Report("2030-05-01"));
        using var book = ledgers.Write();
        new Follower(book, new Ledgers.Fixed(1_700_000_000)).Follow(TestContext.Current.CancellationToken);
        var again = new Follower(book, new Ledgers.Fixed(1_700_000_100));
        again.TakeBack();
        again.Follow(TestContext.Current.CancellationToken);
        Assert.Equal("scheduled", Assert.Single(PairPage.Of(book, "PER", "NOR", 10, 1_700_000_050).Meetings).Status);
        Assert.Single(PairPage.Of(book, "PER", "NOR", 10, 1_700_000_150).Meetings);
        Assert.Equal(1L, book.Value("SELECT count(*) FROM steps WHERE unlearned = 1700000100"));
    }

    [Fact]
    public void Pair_AsKnownBeforeItsDaysMoved_HasTheOldDays()
    {
        using var ledgers = new Ledgers();
        ledgers.Enter(Report("2030-05-01"));
        using var book = ledgers.Write();
        new Follower(book, new Ledgers.Fixed(1_700_000_000)).Follow(TestContext.Current.CancellationToken);
        var visit = (long)book.Value("SELECT id FROM assertions WHERE kind = 'meeting'")!;
        new Reviewer(book, "Moreau", new Ledgers.Fixed(1_700_000_100)).Correct(visit, new Dictionary<string, string?> { ["to"] = "2030-05-25", ["name"] = "State visit" }, null);
        var (then, now) = (Assert.Single(PairPage.Of(book, "PER", "NOR", 10, 1_700_000_050).Meetings), Assert.Single(PairPage.Of(book, "PER", "NOR", 10, 1_700_000_150).Meetings));
        Assert.Equal(("2030-05-22", Visit.Evidence[0].Quote), (then.To, then.Name));
        Assert.Equal(("2030-05-25", "State visit"), (now.To, now.Name));
    }

    [Fact]
    public void Pairs_NameWithAWildcard_IsNoPattern() => With(
        book =>
        {
            Assert.Empty(PairList.Of(book, "N_R", 10));
            Assert.Empty(PairList.Of(book, "%", 10));
        },
        Report("2030-05-01"));

    [Theory]
    [InlineData("fish rights", 1)]
    [InlineData("\"fish* OR", 0)]
    [InlineData("!!", 0)]
    public void Search_AnyWords_AreNoOperators(string words, int found) => With(
        book => Assert.Equal(found, SearchList.Documents(book, words, 10).Count),
        Report("2030-05-01"));

    [Fact]
    public void Pairs_OneParty_AreCounted() => With(
        book => Assert.Equal(new PairLine("NOR", "PER", 1, 1, "2030-05"), Assert.Single(PairList.Of(book, "NOR", 10))),
        Report("2030-05-01"));
}
