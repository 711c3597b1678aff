using Microsoft.Data.Sqlite;

namespace Entente.Ledger.Storage;

/// <summary>Something is wrong with a ledger's file, in one line for a person that says what to do. Nothing written before it is lost.</summary>
public sealed class BookException : Exception
{
    const int Busy = 5, Locked = 6, ReadOnly = 8, Interrupted = 9, Broken = 10, Corrupt = 11, Full = 13, CannotOpen = 14, NotADatabase = 26;

    public BookException(string message)
        : base(message)
    {
    }

    public BookException(string message, Exception inner)
        : base(message, inner)
    {
    }

    /// <summary>SQLite's word on a file in ours.</summary>
    public static BookException Of(string path, SqliteException said) => new($"{path}: {Words(said)}", said);

    static string Words(SqliteException said) => said.SqliteErrorCode switch
    {
        Busy or Locked => "another program is using the ledger; try again when it is done",
        ReadOnly => "the ledger cannot be written: the file or its folder is read-only",
        Interrupted => "interrupted; what was entered before is kept",
        Full => "the disk is full; what was entered before is kept: make room and run the same command again",
        CannotOpen => "the ledger cannot be opened: no such folder, or no right to it",
        Corrupt => "the ledger is damaged: take the last copy of it, and add the documents since",
        NotADatabase => "this file is no ledger",
        Broken => "the disk would not read or write; what was entered before is kept",
        _ => $"the ledger failed: {said.Message}",
    };
}
