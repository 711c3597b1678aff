using System.Security.Cryptography;
using System.Text;
using Entente.Ledger;
using Entente.Ledger.Storage;
using Entente.Reading.Reports;

namespace Entente.Tests.Ledger;

/// <summary>A ledger in a folder of its own, gone after the test, and reports built by hand to enter into it.</summary>
sealed class Ledgers : IDisposable
{
    readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("entente-ledger-");

    public string Path => System.IO.Path.Combine(_folder.FullName, "test.db");

    public string Beside(string name) => System.IO.Path.Combine(_folder.FullName, name);

    public Book Write() => Book.OpenToWrite(Path);

    public Book Read() => Book.OpenToRead(Path);

    /// <summary>Enters reports in one go.</summary>
    public List<Entered> Enter(params ReportRow[] reports)
    {
        using var book = Write();
        var clerk = new Bookkeeper(book, "test 1", new Fixed(1_700_000_000));
        var entered = new List<Entered>();
        book.InOne(() => entered.AddRange(reports.Select(clerk.Enter)));
        return entered;
    }

    public void Dispose() => _folder.Delete(recursive: true);

    /// <summary>A report that says nothing but its text.</summary>
    public static ReportRow Report(string name, string day, string text) => new(
        "entente/report/1",
        new DocumentRow("sha256:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))), name, null, null, "Sample Wire", day, "given", "en", text, 1, 9),
        [], [], [], [], [], [], [], [], [], [], [], []);

    public static EventRow Event(string type, string actor, string recipient, string quote) => new(
        "e1", type, [], [], [Role(actor)], [Role(recipient)], "past", [], new BoundsRow(null, null, null), null,
        type is "CONSULT" or "AGREE" ? "verbal-cooperation" : "verbal-conflict", 1, "test", 0.9, new EvidenceRow(0, quote.Length, quote));

    public static ParticipantRow Role(string code) => new("a1", code, "GOV", code, 0, 3);

    public static MeetingRow Meeting(string status, string[] parties, string? from, string? to, string quote) => new(
        "m1", "visit", null, parties, [], "leader", null, from, to, from, status, null, null, null, "test", 0.9, [new EvidenceRow(0, quote.Length, quote)]);

    /// <summary>A clock that stands.</summary>
    public sealed class Fixed(long seconds) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => DateTimeOffset.FromUnixTimeSeconds(seconds);
    }
}
