using Entente.Ledger;

namespace Entente.Tests.Ledger;

public sealed class BookkeeperTests
{
    const string Story =
        "The foreign minister of Ruritania said on Monday that she would travel to Graustark in June to sign a treaty on fishing rights, "
        + "and that both governments had agreed on the waters it covers after eleven rounds of talks in the capital over the past two years.";

    [Fact]
    public void Enter_SameTextTwice_ChangesNothing()
    {
        using var ledgers = new Ledgers();
        var report = Ledgers.Report("one", "2024-05-01", Story) with { Events = [Ledgers.Event("CONSULT", "RUR", "GRA", "talks")] };
        Assert.Equal([Entered.New], ledgers.Enter(report));
        Assert.Equal([Entered.Known], ledgers.Enter(report));
        using var book = ledgers.Read();
        Assert.Equal(1L, book.Value("SELECT count(*) FROM documents"));
        Assert.Equal(1L, book.Value("SELECT count(*) FROM assertions"));
        Assert.Equal(1L, book.Value("SELECT sum(count) FROM pair_months"));
        Assert.Equal(0L, book.Value("SELECT count(*) FROM appearances"));
    }

    [Fact]
    public void Enter_SameTextUnderAnotherName_NotesTheName()
    {
        using var ledgers = new Ledgers();
        Assert.Equal([Entered.New, Entered.Known], ledgers.Enter(Ledgers.Report("one", "2024-05-01", Story), Ledgers.Report("two", "2024-05-02", Story)));
        using var book = ledgers.Read();
        Assert.Equal("two", book.Value("SELECT name FROM appearances"));
    }

    [Fact]
    public void Enter_SameWordsReframed_IsAReprintOfTheStory()
    {
        using var ledgers = new Ledgers();
        Assert.Equal([Entered.New, Entered.Reprint], ledgers.Enter(
            Ledgers.Report("one", "2024-05-01", Story), Ledgers.Report("two", "2024-05-02", Story.Replace(", ", " -- ", StringComparison.Ordinal))));
        using var book = ledgers.Read();
        Assert.Equal(1L, book.Value("SELECT count(DISTINCT story) FROM documents"));
    }

    [Fact]
    public void Enter_StoryContinued_IsAnEditionAndItsOldEventsCountOnce()
    {
        using var ledgers = new Ledgers();
        var (talks, thanks) = (Ledgers.Event("CONSULT", "RUR", "GRA", "talks"), Ledgers.Event("ACCUSE", "GRA", "RUR", "blamed"));
        Assert.Equal([Entered.New, Entered.Edition], ledgers.Enter(
            Ledgers.Report("one", "2024-05-01", Story) with { Events = [talks] },
            Ledgers.Report("two", "2024-05-01", Story + " Later in the day the other side blamed her for speaking too soon.") with { Events = [talks, thanks] }));
        using var book = ledgers.Read();
        Assert.Equal(2L, book.Value("SELECT sum(count) FROM pair_months WHERE pair = 'GRA RUR'"));
        Assert.Equal(1L, book.Value("SELECT count(*) FROM assertions WHERE review = 'superseded'"));
    }

    [Fact]
    public void Enter_SameWordsAMonthLater_IsAnotherStory()
    {
        using var ledgers = new Ledgers();
        Assert.Equal([Entered.New, Entered.New], ledgers.Enter(
            Ledgers.Report("one", "2024-05-01", Story), Ledgers.Report("two", "2024-06-01", Story + " So it was.")));
    }

    [Fact]
    public void Enter_Words_AreFoundInFullText()
    {
        using var ledgers = new Ledgers();
        ledgers.Enter(Ledgers.Report("one", "2024-05-01", Story));
        using var book = ledgers.Read();
        Assert.Equal("one", book.Value(
            "SELECT d.name FROM document_words w JOIN documents d ON d.id = w.rowid WHERE document_words MATCH 'fishing treaties'"));
    }
}
