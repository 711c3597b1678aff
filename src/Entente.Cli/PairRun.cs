using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Entente.Reading;
using Entente.Reading.Documents;
using Entente.Reading.Events;

namespace Entente.Cli;

/// <summary>One run of <c>entente relate</c>: a line in, a line out, in order.</summary>
sealed class PairRun(Terminal terminal, bool isWide)
{
    static readonly JsonWriterOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    readonly PairReader _reader = new();
    readonly Ontology _ontology = new();

    /// <returns>The exit status.</returns>
    public int Run(int jobs)
    {
        var failed = false;
        foreach (var (bytes, problem) in InOrder.Work(Lines(), Answer, jobs, terminal.Stop))
        {
            if (problem is not null)
            {
                failed = true;
                terminal.Say(problem);
            }

            if (!bytes.IsEmpty) terminal.Output.Write(bytes.Span);
        }

        return failed ? Exit.Failed : Exit.Done;
    }

    IEnumerable<(int Number, string Line)> Lines()
    {
        using var lines = new StreamReader(terminal.Input, new UTF8Encoding(false), detectEncodingFromByteOrderMarks: true, leaveOpen: true);
        var number = 0;
        while (lines.ReadLine() is { } line)
        {
            number++;
            if (!string.IsNullOrWhiteSpace(line)) yield return (number, line);
        }
    }

    // Runs on many threads. The last catch is one of the outermost: a pair that breaks the reader must not end the run.
    (ReadOnlyMemory<byte> Bytes, string? Problem) Answer((int Number, string Line) one)
    {
        try
        {
            using var json = JsonDocument.Parse(one.Line);
            var root = json.RootElement;
            var text = root.GetProperty("text").GetString() ?? throw new FormatException("its text is null");
            var id = root.TryGetProperty("id", out var given) ? given.Clone() : default;
            return (Print(id, _reader.Relate(new Document("pair", text), Mark(root, "source", text), Mark(root, "target", text))), null);
        }
        catch (Exception wrong) when (wrong is JsonException or KeyNotFoundException or InvalidOperationException or ArgumentException or FormatException)
        {
            return (default, $"line {one.Number}: no pair: {wrong.Message}");
        }
        catch (Exception ours) when (ours is not OutOfMemoryException)
        {
            return (default, $"line {one.Number}: the reader failed, please report it: {ours.GetType().Name}: {ours.Message}");
        }
    }

    /// <summary>A mark in code points as a span of UTF-16 units; null where there is none.</summary>
    static Span? Mark(JsonElement root, string name, string text)
    {
        if (!root.TryGetProperty(name, out var mark) || mark.ValueKind == JsonValueKind.Null) return null;
        return new Span(Unit(text, mark.GetProperty("start").GetInt32()), Unit(text, mark.GetProperty("end").GetInt32()));
    }

    static int Unit(string text, int point)
    {
        var unit = 0;
        for (var i = 0; i < point; i++)
        {
            if (unit >= text.Length) throw new FormatException($"a mark at {point} lies behind the text");
            unit += char.IsSurrogatePair(text, unit) ? 2 : 1;
        }

        return point < 0 ? throw new FormatException($"a mark at {point} lies before the text") : unit;
    }

    ReadOnlyMemory<byte> Print(JsonElement id, Relation relation)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Relaxed))
        {
            writer.WriteStartObject();
            writer.WritePropertyName("id");
            if (id.ValueKind == JsonValueKind.Undefined) writer.WriteNullValue();
            else id.WriteTo(writer);
            writer.WriteString("type", relation.Type is { } type ? Ontology.Name(type) : null);
            writer.WriteString("mode", relation.Mode);
            WriteMeaning(writer, relation);
            writer.WriteNumber("confidence", relation.Confidence);
            if (isWide) WriteReasons(writer, relation);
            writer.WriteEndObject();
        }

        buffer.Write("\n"u8);
        return buffer.WrittenMemory;
    }

    void WriteMeaning(Utf8JsonWriter writer, Relation relation)
    {
        writer.WriteString("quad", relation.Type is { } type ? Ontology.Name(_ontology.Quad(type)) : null);
        if (relation.Type is { } scored && _ontology.Score(scored, relation.Mode) is { } score) writer.WriteNumber("score", score);
        else writer.WriteNull("score");
    }

    static void WriteReasons(Utf8JsonWriter writer, Relation relation)
    {
        writer.WriteString("rule", relation.Rule);
        writer.WriteStartArray("reasons");
        foreach (var reason in relation.Reasons) writer.WriteStringValue(reason);
        writer.WriteEndArray();
    }
}
