using System.Collections.Immutable;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Entente.Ledger.Storage;

namespace Entente.Ledger.Exports;

/// <summary>Writes a JSON object a line: the columns, lists as arrays, and of a record every telling with its words.</summary>
static class JsonSheet
{
    /// <summary>Read by people and programs, never part of a web page's source.</summary>
    public static readonly JsonWriterOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(ImmutableArray<Column> columns, IEnumerable<Entry> entries, Stream output)
    {
        using var writer = new Utf8JsonWriter(output, Relaxed);
        foreach (var entry in entries)
        {
            writer.WriteStartObject();
            foreach (var column in columns) Write(writer, column.Name, column.Cell(entry));
            if (entry.Chronicle is { } chronicle && ReferenceEquals(entry.Telling, chronicle.First)) Write(writer, chronicle.Tellings);
            writer.WriteEndObject();
            writer.Flush();
            writer.Reset();
            output.WriteByte((byte)'\n');
        }
    }

    /// <summary>A cell as a member.</summary>
    public static void Write(Utf8JsonWriter writer, string name, object? cell)
    {
        switch (cell)
        {
            case null:
                writer.WriteNull(name);
                break;
            case string[] list:
                writer.WriteStartArray(name);
                foreach (var word in list) writer.WriteStringValue(word);
                writer.WriteEndArray();
                break;
            case double number:
                writer.WriteNumber(name, number);
                break;
            case long whole:
                writer.WriteNumber(name, whole);
                break;
            case DateOnly day:
                writer.WriteString(name, day.ToString("O", CultureInfo.InvariantCulture));
                break;
            default:
                writer.WriteString(name, (string)cell);
                break;
        }
    }

    static void Write(Utf8JsonWriter writer, ImmutableArray<Telling> tellings)
    {
        writer.WriteStartArray("assertions");
        foreach (var one in tellings)
        {
            writer.WriteStartObject();
            writer.WriteString("id", Ids.Show(one.Id));
            writer.WriteString("doc", one.Source.Name);
            writer.WriteString("date", one.Source.Published);
            writer.WriteString("publisher", one.Source.Publisher);
            writer.WriteString("url", one.Source.Url);
            writer.WriteString("sha256", one.Source.Hash["sha256:".Length..]);
            writer.WriteString("kind", one.Kind);
            writer.WriteString("relation", one.Effect?.Relation);
            writer.WriteString("status", one.Effect?.Status);
            writer.WriteString("reason", one.Effect?.Reason);
            writer.WriteNumber("confidence", one.Effect?.Confidence ?? one.Confidence);
            writer.WriteString("review", one.Review);
            writer.WriteStartArray("evidence");
            foreach (var words in one.Evidence)
            {
                writer.WriteStartObject();
                writer.WriteNumber("start", words.Start);
                writer.WriteNumber("end", words.End);
                writer.WriteString("quote", words.Quote);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
