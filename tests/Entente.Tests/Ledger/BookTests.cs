using Entente.Ledger.Storage;
using Microsoft.Data.Sqlite;

namespace Entente.Tests.Ledger;

public sealed class BookTests
{
    [Fact]
    public void OpenToRead_NoFile_SaysHowToMakeOne()
    {
        using var ledgers = new Ledgers();
        var trouble = Assert.Throws<BookException>(() => Book.OpenToRead(ledgers.Path));
        Assert.Contains("'entente add' makes one", trouble.Message, StringComparison.Ordinal);
        Assert.False(File.Exists(ledgers.Path));
    }

    [Fact]
    public void OpenToWrite_WhileAnotherWrites_IsRefusedInOneLine()
    {
        using var ledgers = new Ledgers();
        using var first = ledgers.Write();
        var trouble = Assert.Throws<BookException>(() => ledgers.Write());
        Assert.Equal($"{ledgers.Path}: another entente is writing to this ledger; try again when it is done", trouble.Message);
    }

    [Fact]
    public void OpenToWrite_AfterTheOtherIsDone_Opens()
    {
        using var ledgers = new Ledgers();
        ledgers.Write().Dispose();
        using var second = ledgers.Write();
        Assert.Equal(0L, second.Value("SELECT count(*) FROM documents"));
    }

    [Fact]
    public void OpenToRead_NewerVersion_IsRefused()
    {
        using var ledgers = new Ledgers();
        using (var book = ledgers.Write()) book.Execute("PRAGMA user_version=99");
        var trouble = Assert.Throws<BookException>(() => ledgers.Read());
        Assert.Contains("is of version 99", trouble.Message, StringComparison.Ordinal);
        Assert.Throws<BookException>(() => ledgers.Write());
    }

    [Fact]
    public void OpenToWrite_OtherFile_IsLeftAsItWas()
    {
        using var ledgers = new Ledgers();
        File.WriteAllText(ledgers.Path, "A page of notes that somebody would miss, long enough to have a head as databases have.");
        Assert.Contains("no ledger", Assert.Throws<BookException>(() => ledgers.Write()).Message, StringComparison.Ordinal);
        Assert.StartsWith("A page of notes", File.ReadAllText(ledgers.Path), StringComparison.Ordinal);
    }

    [Fact]
    public void Open_OtherProgramsDatabase_IsNoLedgerAndLeftAsItWas()
    {
        using var ledgers = new Ledgers();
        using (var other = new SqliteConnection($"Data Source={ledgers.Path};Pooling=False"))
        {
            other.Open();
            using var command = other.CreateCommand();
            command.CommandText = "CREATE TABLE notes (words TEXT)";
            command.ExecuteNonQuery();
        }

        var before = File.ReadAllBytes(ledgers.Path);
        Assert.Contains("no ledger", Assert.Throws<BookException>(() => ledgers.Read()).Message, StringComparison.Ordinal);
        Assert.Contains("no ledger", Assert.Throws<BookException>(() => ledgers.Write()).Message, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllBytes(ledgers.Path));
    }

    [Fact]
    public void InOne_DiskFull_KeepsWhatCameBefore()
    {
        using var ledgers = new Ledgers();
        ledgers.Enter(Ledgers.Report("one", "2024-05-01", "Ruritania thanked Graustark."));
        using (var book = ledgers.Write())
        {
            book.Execute($"PRAGMA max_page_count={book.Value("PRAGMA page_count")}");
            var trouble = Assert.Throws<BookException>(() => book.InOne(() =>
            {
                for (var i = 0; i < 100_000; i++) book.Run("INSERT INTO bands (band, document) SELECT $1, id FROM documents", i);
            }));
            Assert.Contains("the disk is full", trouble.Message, StringComparison.Ordinal);
        }

        using var after = ledgers.Read();
        Assert.Equal(1L, after.Value("SELECT count(*) FROM documents"));
    }

    [Fact]
    public void Run_ReadOnly_SaysSo()
    {
        using var ledgers = new Ledgers();
        using var book = ledgers.Write();
        book.Execute("PRAGMA query_only=1");
        var trouble = Assert.Throws<BookException>(() => book.Run("DELETE FROM documents"));
        Assert.Contains("read-only", trouble.Message, StringComparison.Ordinal);
    }
}
