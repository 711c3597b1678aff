using System.Reflection;

namespace Entente.Ledger.Storage;

/// <summary>The numbered steps from an empty file to this version: <c>Schema/001-start.sql</c> and what follows.</summary>
static class Migrations
{
    /// <summary>The version this program reads and writes.</summary>
    public const int Newest = 2;

    /// <summary>In the file's head, so that nobody takes it for another program's ("ENTE").</summary>
    const int Mark = 0x454E5445;

    public static void Apply(Book book)
    {
        var version = VersionOf(book); // before anything is set: journal_mode is written into the file, which may be another program's
        book.Execute("PRAGMA journal_mode=WAL");
        book.Execute("PRAGMA synchronous=NORMAL");
        book.Execute("PRAGMA foreign_keys=ON");
        if (version == Newest) return;
        book.InOne(() =>
        {
            for (var next = VersionOf(book) + 1; next <= Newest; next++)
                foreach (var script in Scripts(next)) book.Execute(script);
            book.Execute($"PRAGMA application_id={Mark}; PRAGMA user_version={Newest}");
        });
    }

    /// <summary>For readers, which change nothing.</summary>
    public static void Check(Book book)
    {
        if (VersionOf(book) < Newest) throw new BookException($"{book.Path}: the ledger is of an older version: any 'entente add' brings it up to date");
    }

    static int VersionOf(Book book)
    {
        var version = Convert.ToInt32(book.Value("PRAGMA user_version")!);
        if (version == 0 && Convert.ToInt64(book.Value("SELECT count(*) FROM sqlite_master")!) > 0) throw Foreign(book);
        if (version > 0 && Convert.ToInt32(book.Value("PRAGMA application_id")!) != Mark) throw Foreign(book);
        if (version > Newest)
            throw new BookException($"{book.Path}: the ledger is of version {version}, this entente knows up to {Newest}: get a newer entente");
        return version;
    }

    static BookException Foreign(Book book) => new($"{book.Path}: this file is another program's database, no ledger");

    /// <summary>The common script of a number, then SQLite's own.</summary>
    static IEnumerable<string> Scripts(int number)
    {
        var assembly = typeof(Migrations).Assembly;
        var prefix = $"{number:000}-";
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith(prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
            yield return Text(assembly, name);
    }

    static string Text(Assembly assembly, string name)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
