using Entente.Ledger.Briefs;
using Entente.Reading.Reports;
using Entente.Tests.Ledger.Exports;

namespace Entente.Tests.Ledger.Briefs;

public sealed class BriefMakerTests
{
    static readonly DateOnly Summer = new(2024, 7, 1);

    [Fact]
    public void Make_Notes_AreNumberedInTheOrderOfThePage()
    {
        using var ledgers = Filing.Sample();
        var brief = Make(ledgers, Summer);
        Assert.Equal(Enumerable.Range(1, brief.Notes.Length), brief.Notes.Select(note => note.Number));
        Assert.Equal(brief.Notes.Select(note => note.Number), brief.Sections.SelectMany(section => section.Lines).SelectMany(line => line.Notes).Distinct());
    }

    [Fact]
    public void Make_Note_GivesWordsTitlePublisherAndDay()
    {
        using var ledgers = Filing.Sample();
        var line = Assert.Single(Lines(Make(ledgers, Summer), "Instruments"));
        var note = Make(ledgers, Summer).Notes[Assert.Single(line.Notes) - 1];
        Assert.Equal(new(note.Number, "a treaty", "On announced <things>", "Sample Wire", "1 May 2024", "https://example.org/announced"), note);
    }

    [Fact]
    public void Make_MeetingHeld_IsTheLastContactOfItsLevel()
    {
        using var ledgers = Filing.Sample();
        var brief = Make(ledgers, Summer);
        var line = Assert.Single(Lines(brief, "Contacts by level"));
        Assert.Equal("Leaders, last", line.Lead);
        Assert.Equal("3 to 5 June 2024: Visit, Strelsau", line.Text);
        Assert.Equal(["will visit Graustark from 3 to 5 June, \"with friends\"", "after her visit to Graustark"], line.Notes.Select(number => brief.Notes[number - 1].Quote));
    }

    [Fact]
    public void Make_BeforeTheVisit_TellsWhatWasKnownThen()
    {
        using var ledgers = Filing.Sample();
        var line = Assert.Single(Lines(Make(ledgers, new(2024, 5, 15)), "Contacts by level"));
        Assert.Equal("Leaders, next", line.Lead);
        Assert.Single(line.Notes);
    }

    [Fact]
    public void Make_DayPassedWithoutAReport_IsAnAlert()
    {
        using var ledgers = Filing.Sample();
        Change(ledgers, "UPDATE records SET status = 'scheduled' WHERE kind = 'meeting'");
        var lines = Lines(Make(ledgers, Summer), "Meetings");
        Assert.Equal("Planned, and no report since", lines[0].Lead);
        Assert.Equal("day passed, no report", lines[1].Alert);
    }

    [Theory]
    [InlineData("2025-12-31", null)]
    [InlineData("2026-01-01", "overdue")]
    public void Make_PromiseDue_IsOverdueFromTheDayAfter(string today, string? alert)
    {
        using var ledgers = Filing.Sample();
        var lines = Lines(Make(ledgers, DateOnly.Parse(today)), "Promises");
        Assert.Equal(["By RUR to GRA", "due by 31 December 2025"], lines.Select(line => line.Lead));
        Assert.Equal("Give 20 tractors; pledge", lines[1].Text);
        Assert.Equal(alert, lines[1].Alert);
    }

    [Fact]
    public void Make_PromiseKept_IsSettledAndNotOverdue()
    {
        using var ledgers = Filing.Sample();
        Change(ledgers, "UPDATE records SET status = 'kept' WHERE kind = 'commitment'");
        var lines = Lines(Make(ledgers, new(2026, 1, 1)), "Promises");
        Assert.Equal("Settled", lines[0].Lead);
        Assert.Null(lines[1].Alert);
    }

    [Fact]
    public void Make_OtherWayRound_TellsTheSame()
    {
        using var ledgers = Filing.Sample();
        using var book = ledgers.Read();
        var turned = new BriefMaker(book).Make(new("GRA", "RUR", Summer))!;
        Assert.Equal("GRA and RUR", turned.Title);
        Assert.Equal("By RUR to GRA", Lines(turned, "Promises")[0].Lead);
    }

    [Fact]
    public void Make_PairTheLedgerDoesNotKnow_IsNull()
    {
        using var ledgers = Filing.Sample();
        using var book = ledgers.Read();
        Assert.Null(new BriefMaker(book).Make(new("RUR", "FRA", Summer)));
    }

    [Fact]
    public void Make_ManyPromises_SaysHowManyAreLeftOut()
    {
        using var ledgers = Promises(11);
        Assert.Equal(8 + 2, Lines(Make(ledgers, Summer), "Promises").Length);
        Assert.Contains("3 more", Lines(Make(ledgers, Summer), "Promises")[^1].Text, StringComparison.Ordinal);
        using var book = ledgers.Read();
        Assert.Equal(11 + 1, Lines(new BriefMaker(book).Make(new("RUR", "GRA", Summer, IsFull: true))!, "Promises").Length);
    }

    [Fact]
    public void Make_SameWordsTwice_AreOneLineWithBothNotes()
    {
        using var ledgers = Filing.Sample();
        using (var book = ledgers.Write())
            book.InOne(() =>
            {
                var again = Filing.Record(book, "instrument", "treaty", "Fishing Treaty ", "RUR GRA", "signed", ("2024-05-01", "2024-05-31"));
                Filing.Tell(book, again, "held", "meeting", null, "signed");
            });
        Assert.Equal(2, Assert.Single(Lines(Make(ledgers, Summer), "Instruments")).Notes.Length);
    }

    [Fact]
    public void Make_ControlsAndTurningMarks_DoNotReachThePage()
    {
        using var ledgers = new Ledgers();
        ledgers.Enter(Filing.Report("one", "2024-05-01", "Ruritania thanked.") with { Events = [Ledgers.Event("CONSULT", "RUR", "GRA", "tha\u202Enked\u0007\n\t her")] });
        Assert.Equal("thanked her", Assert.Single(Make(ledgers, Summer).Notes).Quote);
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("file:///etc/passwd")]
    [InlineData("not an address")]
    public void Make_AddressThatIsNoWebPage_IsLeftOut(string url)
    {
        using var ledgers = new Ledgers();
        var report = Filing.Report("one", "2024-05-01", "Ruritania thanked.");
        ledgers.Enter(report with { Document = report.Document with { Url = url }, Events = [Ledgers.Event("CONSULT", "RUR", "GRA", "thanked")] });
        Assert.Null(Assert.Single(Make(ledgers, Summer).Notes).Url);
    }

    static PairBrief Make(Ledgers ledgers, DateOnly today)
    {
        using var book = ledgers.Read();
        return new BriefMaker(book).Make(new("RUR", "GRA", today))!;
    }

    static BriefLine[] Lines(PairBrief brief, string heading) => [.. brief.Sections.Single(section => section.Heading == heading).Lines];

    static Ledgers Promises(int count)
    {
        var ledgers = new Ledgers();
        ledgers.Enter(Filing.Report("announced", "2024-05-01", "Ruritania promised tractors.") with { Commitments = [.. Enumerable.Range(0, count).Select(Pledge)] });
        using var book = ledgers.Write();
        book.InOne(() =>
        {
            for (var i = 0; i < count; i++)
            {
                var record = Filing.Record(book, "commitment", "pledge", $"give {i} tractors", "RUR GRA", "open", (null, null));
                Filing.Tell(book, record, "announced", "commitment", null, "open", number: i);
            }
        });
        return ledgers;
    }

    static CommitmentRow Pledge(int tractors) => Filing.Pledge($"{tractors} tractors") with { Action = $"give {tractors} tractors" };

    static void Change(Ledgers ledgers, string sql)
    {
        using var book = ledgers.Write();
        Assert.NotEqual(0, book.Run(sql));
    }
}
