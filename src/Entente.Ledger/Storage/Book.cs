using Microsoft.Data.Sqlite;

namespace Entente.Ledger.Storage;

/// <summary>An open ledger: one SQLite file with what stands beside it while it is open. Not for many threads: each opens its own.</summary>
public sealed class Book : IDisposable
{
    readonly SqliteConnection _connection;
    readonly Dictionary<string, SqliteCommand> _commands = [];
    readonly WriterLock? _lock;

    Book(string path, SqliteConnection connection, WriterLock? held) => (Path, _connection, _lock) = (path, connection, held);

    /// <summary>The file, as given.</summary>
    public string Path { get; }

    /// <summary>Opens a ledger to look things up; any number may do so while one writes.</summary>
    /// <exception cref="BookException">There is none, it is of a newer version, or the file cannot be read.</exception>
    public static Book OpenToRead(string path)
    {
        if (!File.Exists(path)) throw new BookException($"{path}: there is no ledger here yet: 'entente add' makes one");
        return Open(path, SqliteOpenMode.ReadOnly, null);
    }

    /// <summary>Opens a ledger to write, makes it where there is none, and brings it up to this version. One writer at a time.</summary>
    /// <exception cref="BookException">Somebody else writes, it is of a newer version, or the file cannot be written.</exception>
    public static Book OpenToWrite(string path)
    {
        var held = WriterLock.Take(path);
        try
        {
            return Open(path, SqliteOpenMode.ReadWriteCreate, held);
        }
        catch
        {
            held.Dispose();
            throw;
        }
    }

    static Book Open(string path, SqliteOpenMode mode, WriterLock? held)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = path,
            Mode = mode,
            Pooling = false, // a pooled file stays open after us
            DefaultTimeout = 10,
        }.ToString());
        var book = new Book(path, connection, held);
        try
        {
            book.Guard(() =>
            {
                connection.Open();
                book.Execute("PRAGMA cache_size=-65536");
                book.Execute("PRAGMA temp_store=MEMORY");
                book.Execute("PRAGMA mmap_size=1073741824");
                if (held is null) Migrations.Check(book);
                else Migrations.Apply(book);
                return 0;
            });
            return book;
        }
        catch
        {
            connection.Dispose(); // the lock is the caller's
            throw;
        }
    }

    /// <summary>Runs one statement; parameters are <c>$1</c>, <c>$2</c>, ...</summary>
    /// <returns>Rows changed.</returns>
    public int Run(string sql, params ReadOnlySpan<object?> values)
    {
        var command = Prepared(sql, values);
        return Guard(command.ExecuteNonQuery);
    }

    /// <summary>All rows of a query.</summary>
    public List<T> Query<T>(string sql, Func<SqliteDataReader, T> row, params ReadOnlySpan<object?> values)
    {
        var command = Prepared(sql, values);
        return Guard(() =>
        {
            var rows = new List<T>();
            using var reader = command.ExecuteReader();
            while (reader.Read()) rows.Add(row(reader));
            return rows;
        });
    }

    /// <summary>The first value of the first row; null where there is none.</summary>
    public object? Value(string sql, params ReadOnlySpan<object?> values)
    {
        var command = Prepared(sql, values);
        return Guard(command.ExecuteScalar) is { } value and not DBNull ? value : null;
    }

    /// <summary>Does something wholly or not at all.</summary>
    public void InOne(Action work)
    {
        Execute("BEGIN IMMEDIATE");
        try
        {
            work();
            Execute("COMMIT");
        }
        catch
        {
            if (_connection.State == System.Data.ConnectionState.Open) Rollback();
            throw;
        }
    }

    public void Dispose()
    {
        foreach (var command in _commands.Values) command.Dispose();
        _connection.Dispose();
        _lock?.Dispose();
    }

    /// <summary>Statements without parameters, many at a time, not kept.</summary>
    internal void Execute(string sql) => Guard(() =>
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteNonQuery();
    });

    // After a full disk SQLite has rolled back already, and says so by failing.
    void Rollback()
    {
        using var command = _connection.CreateCommand();
        command.CommandText = "ROLLBACK";
        try
        {
            command.ExecuteNonQuery();
        }
        catch (SqliteException)
        {
            return;
        }
    }

    SqliteCommand Prepared(string sql, ReadOnlySpan<object?> values)
    {
        if (!_commands.TryGetValue(sql, out var command))
        {
            command = _connection.CreateCommand();
            command.CommandText = sql;
            for (var i = 1; i <= values.Length; i++) command.Parameters.Add(new SqliteParameter($"${i}", null));
            _commands.Add(sql, command);
        }

        for (var i = 0; i < values.Length; i++) command.Parameters[i].Value = values[i] ?? DBNull.Value;
        return command;
    }

    T Guard<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (SqliteException said)
        {
            throw BookException.Of(Path, said);
        }
    }
}
