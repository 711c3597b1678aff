using System.Buffers;
using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using Entente.Reading.Events;

namespace Entente.Reading.Reports;

/// <summary>Writes a report's events as PLOVER's interchange records: a JSON object a line.</summary>
public static class PloverWriter
{
    static readonly JsonWriterOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    static readonly string[] Auxiliaries = ["historical", "future", "hypothetical", "negation"];

    /// <summary>UTF-8, each line ended by LF; empty where there are no events.</summary>
    public static ReadOnlyMemory<byte> Write(Report report)
    {
        var buffer = new ArrayBufferWriter<byte>();
        for (var i = 0; i < report.Events.Length; i++)
        {
            using (var writer = new Utf8JsonWriter(buffer, Relaxed)) Write(writer, report, report.Events[i], i);
            buffer.Write("\n"u8);
        }

        return buffer.WrittenMemory;
    }

    static void Write(Utf8JsonWriter writer, Report report, CodedEvent one, int index)
    {
        writer.WriteStartObject();
        writer.WriteString("id", $"{report.Document.Name}-e{index + 1}");
        writer.WriteString("date", (one.Range.Start ?? report.Document.Published.Date)?.ToString("O"));
        WriteEntities(writer, "actor", one.Actors, report);
        WriteEntities(writer, "recipient", one.Recipients, report);
        WriteTexts(writer, "event", [Ontology.Name(one.Type)]);
        WriteTexts(writer, "mode", one.Modes);
        WriteTexts(writer, "context", one.Contexts);
        WriteTexts(writer, "auxiliary", Auxiliaries.Where((_, at) => at switch { 0 => one.IsHistorical, 1 => one.Time == EventTime.Future, 2 => one.IsHypothetical, _ => one.IsNegated }));
        writer.WriteNumber("quad_code", (int)one.Quad);
        if (one.Score is { } score) writer.WriteNumber("event_scale", score);
        else writer.WriteNull("event_scale");
        writer.WriteString("event_text", one.Evidence[0].In(report.Document.Text));
        writer.WriteString("event_loc", one.Place?.Name);
        writer.WriteString("coder", "Entente");
        writer.WriteString("comment", one.Rule);
        writer.WriteString("link", report.Document.Url);
        writer.WriteEndObject();
    }

    static void WriteEntities(Utf8JsonWriter writer, string name, ImmutableArray<Participant> side, Report report)
    {
        writer.WriteStartArray(name);
        foreach (var one in side)
        {
            writer.WriteStartObject();
            writer.WriteString("code", one.Code is { } code ? Code(code) : null);
            writer.WriteString("sector", one.Sector);
            writer.WriteString("entity_text", one.Span.In(report.Document.Text));
            if (one.Person is { } person) writer.WriteString("office", report.Cast.People[person].Office);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    static void WriteTexts(Utf8JsonWriter writer, string name, IEnumerable<string> texts)
    {
        writer.WriteStartArray(name);
        foreach (var text in texts) writer.WriteStringValue(text);
        writer.WriteEndArray();
    }

    /// <summary>PLOVER's codes where they differ from ours.</summary>
    static string Code(string code) => code switch { "XKX" => "KOS", "UN" => "UNO", "EU" => "EUR", _ => code };
}
