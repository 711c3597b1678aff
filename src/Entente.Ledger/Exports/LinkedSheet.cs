using System.Buffers.Text;
using System.Text.Json;
using Entente.Ledger.Storage;
using Entente.Reading.Reports;

namespace Entente.Ledger.Exports;

/// <summary>
/// Writes JSON-LD: documents and records as PROV-O entities, and each assertion as a W3C Web Annotation whose target is the words, by position and by quote.
/// The context stands inside, so that the file says the same without a network.
/// </summary>
sealed class LinkedSheet(Fetcher fetcher, Utf8JsonWriter json)
{
    const int Around = 32; // code points before and after a quote, by which it is found again in a text that has changed

    const string Context =
        """
        {
          "prov": "http://www.w3.org/ns/prov#", "oa": "http://www.w3.org/ns/oa#", "dcterms": "http://purl.org/dc/terms/",
          "xsd": "http://www.w3.org/2001/XMLSchema#", "entente": "urn:entente:vocabulary:",
          "id": "@id", "type": "@type", "Annotation": "oa:Annotation", "SpecificResource": "oa:SpecificResource",
          "TextQuoteSelector": "oa:TextQuoteSelector", "TextPositionSelector": "oa:TextPositionSelector",
          "motivation": { "@id": "oa:motivatedBy", "@type": "@vocab" }, "describing": "oa:describing", "linking": "oa:linking",
          "body": { "@id": "oa:hasBody", "@type": "@id" }, "target": { "@id": "oa:hasTarget", "@type": "@id" },
          "source": { "@id": "oa:hasSource", "@type": "@id" }, "selector": { "@id": "oa:hasSelector", "@type": "@id" },
          "exact": "oa:exact", "prefix": "oa:prefix", "suffix": "oa:suffix",
          "start": { "@id": "oa:start", "@type": "xsd:nonNegativeInteger" }, "end": { "@id": "oa:end", "@type": "xsd:nonNegativeInteger" },
          "wasDerivedFrom": { "@id": "prov:wasDerivedFrom", "@type": "@id" }, "wasAttributedTo": { "@id": "prov:wasAttributedTo", "@type": "@id" },
          "generatedAtTime": { "@id": "prov:generatedAtTime", "@type": "xsd:dateTime" },
          "title": "dcterms:title", "publisher": "dcterms:publisher", "issued": { "@id": "dcterms:issued", "@type": "xsd:date" },
          "page": { "@id": "dcterms:source", "@type": "@id" }, "@vocab": "urn:entente:vocabulary:"
        }
        """;

    readonly HashSet<string> _told = []; // documents, agents and records stand once, however many assertions name them

    public static void Write(Fetcher fetcher, ExportKind kind, IEnumerable<Entry> entries, Stream output)
    {
        using var json = new Utf8JsonWriter(output, JsonSheet.Relaxed);
        new LinkedSheet(fetcher, json).Write(kind, entries);
    }

    void Write(ExportKind kind, IEnumerable<Entry> entries)
    {
        json.WriteStartObject();
        json.WritePropertyName("@context");
        json.WriteRawValue(Context);
        json.WriteStartArray("@graph");
        foreach (var entry in entries)
        {
            if (entry.Chronicle is not { } chronicle) Annotate(entry.Telling, null);
            else if (kind == ExportKind.Links) Link(chronicle, entry.Telling);
            else Record(kind, entry, chronicle.Tellings);
            json.Flush();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
    }

    void Link(Chronicle chronicle, Telling telling)
    {
        var kind = Enum.Parse<ExportKind>(chronicle.Record.Kind + "s", ignoreCase: true);
        Record(kind, new(chronicle, chronicle.First), [chronicle.First]);
        Annotate(telling, chronicle.Record);
    }

    void Record(ExportKind kind, Entry entry, IReadOnlyCollection<Telling> tellings)
    {
        var record = entry.Record;
        if (_told.Add(Name(record)))
        {
            Start(Name(record), "prov:Entity", $"entente:{record.Kind}");
            foreach (var column in Columns.Of(kind).Except(Column.Provenance).Skip(1)) Property(column, entry);
            Time("generatedAtTime", record.Learned);
            json.WriteStartArray("wasDerivedFrom");
            foreach (var one in entry.Chronicle!.Tellings) json.WriteStringValue(Name(one));
            json.WriteEndArray();
            json.WriteEndObject();
        }

        foreach (var one in tellings) Annotate(one, record);
    }

    /// <summary>An assertion: an annotation of a document, and an entity derived from it.</summary>
    void Annotate(Telling telling, Standing? record)
    {
        if (!_told.Add(Name(telling))) return;
        Document(telling.Source);
        Agent(telling.Decider);
        Start(Name(telling), "Annotation", "prov:Entity", $"entente:{telling.Kind}");
        json.WriteString("motivation", telling.Effect?.Relation is null ? "describing" : "linking");
        if (record is not null) json.WriteString("body", Name(record));
        json.WriteString("wasDerivedFrom", Name(telling.Source));
        json.WriteString("wasAttributedTo", AgentName(telling.Decider));
        Time("generatedAtTime", telling.Learned);
        if (telling.Row<EventRow>() is not null && record is null)
            foreach (var column in Columns.Of(ExportKind.Events).Except(Column.Provenance).Skip(1)) Property(column, new(null, telling));
        else json.WriteNumber("confidence", telling.Confidence);
        if (telling.Effect is { } effect) Write(effect);
        Targets(telling);
        json.WriteEndObject();
    }

    void Write(Effect effect)
    {
        if (effect.Relation is { } relation) json.WriteString("relation", relation);
        json.WriteString("statusAfter", effect.Status);
        json.WriteNumber("joinConfidence", effect.Confidence);
        json.WriteString("reason", effect.Reason);
    }

    void Targets(Telling telling)
    {
        var text = telling.Evidence.IsEmpty ? "" : fetcher.Text(telling.Source.Id);
        json.WriteStartArray("target");
        foreach (var words in telling.Evidence)
        {
            json.WriteStartObject();
            json.WriteString("type", "SpecificResource");
            json.WriteString("source", Name(telling.Source));
            json.WriteStartArray("selector");
            Selectors(words, text);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    void Selectors(EvidenceRow words, string text)
    {
        json.WriteStartObject();
        json.WriteString("type", "TextPositionSelector");
        json.WriteNumber("start", words.Start);
        json.WriteNumber("end", words.End);
        json.WriteEndObject();
        json.WriteStartObject();
        json.WriteString("type", "TextQuoteSelector");
        json.WriteString("exact", words.Quote);
        var (before, after) = Surroundings(text, words);
        json.WriteString("prefix", before);
        json.WriteString("suffix", after);
        json.WriteEndObject();
    }

    static (string Before, string After) Surroundings(string text, EvidenceRow words)
    {
        var runes = text.EnumerateRunes().Skip(Math.Max(0, words.Start - Around)).Take(words.End + Around - Math.Max(0, words.Start - Around)).ToList();
        var start = Math.Min(words.Start, Around);
        return (string.Concat(runes.Take(start)), string.Concat(runes.Skip(start + words.End - words.Start)));
    }

    void Document(Source source)
    {
        if (!_told.Add(Name(source))) return;
        Start(Name(source), "prov:Entity");
        json.WriteString("name", source.Name);
        if (source.Title is { } title) json.WriteString("title", title);
        if (source.Publisher is { } publisher) json.WriteString("publisher", publisher);
        if (source.Published is { } day) json.WriteString("issued", day);
        if (WebAddress.Of(source.Url) is { } url) json.WriteString("page", url.AbsoluteUri);
        json.WriteEndObject();
    }

    /// <summary>Who decided: a version of this program, or a person.</summary>
    void Agent(string decider)
    {
        if (!_told.Add(AgentName(decider))) return;
        Start(AgentName(decider), decider.StartsWith("entente ", StringComparison.Ordinal) ? "prov:SoftwareAgent" : "prov:Agent");
        json.WriteString("name", decider);
        json.WriteEndObject();
    }

    void Start(string id, params ReadOnlySpan<string> types)
    {
        json.WriteStartObject();
        json.WriteString("id", id);
        json.WriteStartArray("type");
        foreach (var type in types) json.WriteStringValue(type);
        json.WriteEndArray();
    }

    void Property(Column column, Entry entry)
    {
        if (column.Cell(entry) is { } cell and not string[] { Length: 0 }) JsonSheet.Write(json, column.Name == "type" ? "ploverType" : column.Name, cell); // "type" is the node's
    }

    void Time(string name, long seconds) => json.WriteString(name, DateTimeOffset.FromUnixTimeSeconds(seconds).UtcDateTime);

    static string Name(Standing record) => $"urn:entente:record:{Ids.Show(record.Id)}";

    static string Name(Telling telling) => $"urn:entente:assertion:{Ids.Show(telling.Id)}";

    static string AgentName(string decider) => $"urn:entente:agent:{Uri.EscapeDataString(decider)}";

    /// <summary>A document is named by the hash of its text (RFC 6920), wherever it was published.</summary>
    static string Name(Source source) => $"ni:///sha-256;{Base64Url.EncodeToString(Convert.FromHexString(source.Hash.AsSpan("sha256:".Length)))}";
}
