using System.Text.Encodings.Web;
using System.Text.Json;
using Entente.Ledger.Following;
using Entente.Ledger.Pages;
using Entente.Ledger.Storage;

namespace Entente.Cli;

/// <summary>One run of <c>entente follow</c>.</summary>
sealed class FollowRun(Terminal terminal, string ledger)
{
    static readonly JsonWriterOptions Line = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <returns>The exit status.</returns>
    public int Run(string format, bool afresh)
    {
        Join(afresh);
        using var book = Book.OpenToRead(ledger);
        foreach (var record in FollowUps.All(book))
        {
            terminal.Stop.ThrowIfCancellationRequested();
            if (format == "ndjson") PrintLine(record);
            else if (record.Steps.Count > 1) PrintPage(record);
        }

        return Exit.Done;
    }

    /// <summary>Opens to write only where something waits, so that a ledger that is only read may lie anywhere.</summary>
    void Join(bool afresh)
    {
        using (var look = Book.OpenToRead(ledger))
        {
            if (!afresh && !Follower.HasWaiting(look)) return;
        }

        using var book = Book.OpenToWrite(ledger);
        var follower = new Follower(book, TimeProvider.System);
        if (afresh) follower.TakeBack();
        follower.Follow(terminal.Stop);
    }

    void PrintLine(FollowUp record)
    {
        using (var json = new Utf8JsonWriter(terminal.Output, Line))
        {
            json.WriteStartObject();
            json.WriteString("record", Ids.Show(record.Id));
            json.WriteString("kind", record.Kind);
            json.WriteString("name", record.Name);
            json.WriteString("status", record.Status);
            json.WriteStartArray("parties");
            foreach (var party in record.Parties) json.WriteStringValue(party);
            json.WriteEndArray();
            json.WriteStartArray("assertions");
            foreach (var step in record.Steps)
                foreach (var quote in step.Quotes)
                    Write(json, step, quote);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        terminal.Output.Write("\n"u8);
    }

    static void Write(Utf8JsonWriter json, FollowUpStep step, string quote)
    {
        json.WriteStartObject();
        json.WriteString("doc", step.Document);
        json.WriteString("date", step.Said);
        json.WriteString("quote", quote);
        json.WriteString("relation", step.Relation);
        json.WriteNumber("confidence", step.Confidence);
        json.WriteString("reason", step.Reason);
        json.WriteEndObject();
    }

    void PrintPage(FollowUp record)
    {
        var output = terminal.OutputText;
        output.WriteLine(Visible.Line($"{record.Kind}: {record.Name} ({string.Join(", ", record.Parties)}): {record.Status}"));
        foreach (var step in record.Steps)
        {
            output.WriteLine(Visible.Line($"{step.Said ?? "no day"}  {step.Relation ?? "first report"}: \"{step.Quotes.FirstOrDefault()}\" [{step.Document}]").Insert(0, "  "));
            if (step.Relation is not null) output.WriteLine("      " + Visible.Line($"because: {step.Reason} ({step.Confidence:0.00})"));
        }

        output.WriteLine();
    }
}
