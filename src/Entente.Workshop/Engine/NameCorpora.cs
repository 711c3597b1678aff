using System.IO.Compression;
using System.Text.Json;
using Entente.Reading.Parsing;

namespace Entente.Workshop.Engine;

/// <summary>Names from the corpora that have them, and what word classes alone say of names.</summary>
/// <remarks>The class MISC of two corpora covers nationalities and all else: both are right then, unless it is a known demonym.</remarks>
sealed class NameCorpora(string shared, NameRules rules)
{
    readonly HashSet<string> _demonyms = Demonyms(Path.Combine(shared, "data/reference/countries.json"));

    static HashSet<string> Demonyms(string path)
    {
        var found = new HashSet<string>();
        using var countries = JsonDocument.Parse(File.ReadAllText(path));
        foreach (var country in countries.RootElement.EnumerateArray())
            if (country.TryGetProperty("demonyms", out var demonyms) && demonyms.TryGetProperty("eng", out var english))
                foreach (var form in english.EnumerateObject())
                    foreach (string part in (form.Value.GetString() ?? "").Split(',')) found.Add(part.Trim());
        return found;
    }

    /// <summary>Sentences of words and tags: comment lines, word TAB tag, blank lines between. The id is the sentence's, or "DOCUMENT-" where only documents have one.</summary>
    public static IEnumerable<(string Id, List<string> Words, List<string> Tags)> Read(string path)
    {
        using var file = File.OpenRead(path);
        using var unpacked = new GZipStream(file, CompressionMode.Decompress);
        using var reader = new StreamReader(unpacked);
        string id = "";
        var (words, tags) = (new List<string>(), new List<string>());
        while (true)
        {
            string? line = reader.ReadLine();
            if (line is { Length: > 0 } && line.Contains('\t'))
            {
                string[] cells = line.Split('\t');
                words.Add(cells[0]);
                tags.Add(cells[1]);
                continue;
            }
            if (line != null && line.StartsWith("# sent_id = ", StringComparison.Ordinal)) id = line["# sent_id = ".Length..];
            if (line != null && line.StartsWith("# doc = ", StringComparison.Ordinal)) id = line["# doc = ".Length..] + "-";
            if (words.Count > 0 && string.IsNullOrEmpty(line))
            {
                yield return (id, words, tags);
                (words, tags) = ([], []);
            }
            if (line == null) yield break;
        }
    }

    uint[] Bits(List<string> words, List<string> tags)
    {
        var bits = new uint[words.Count];
        Array.Fill(bits, NameTags.Outside);
        string[] forms = [.. words];
        foreach (var (first, end, type) in NameTags.Spans(tags))
        {
            int start = type == "PER" ? first + rules.Titles(forms.AsSpan(first, end - first)) : first;
            if (start < end && !rules.IsNone(forms.AsSpan(start, end - start))) Mark(bits.AsSpan(start, end - start), forms[start], type);
        }
        return bits;
    }

    void Mark(Span<uint> words, string form, string type)
    {
        switch (type)
        {
            case "PER" or "Person": NameTags.Mark(words, NameKind.Person); break;
            case "LOC" or "Location" or "Facility": NameTags.Mark(words, NameKind.Place); break;
            case "ORG" or "Organization": NameTags.Mark(words, NameKind.Organisation); break;
            case "NORP": NameTags.Mark(words, NameKind.Group); break;
            case "Misc" or "Product": NameTags.Mark(words, NameKind.Other); break;
            case "Date" or "Money": break;
            case "MISC" when words.Length == 1 && _demonyms.Contains(form): NameTags.Mark(words, NameKind.Group); break;
            case "MISC": NameTags.Mark(words, NameKind.Group, NameKind.Other); break;
            default: throw new InvalidDataException($"A name of the unknown type {type}.");
        }
    }

    /// <summary>WikiGold: sentences with names alone.</summary>
    public IEnumerable<TreebankSentence> WikiGold() => Alone(Path.Combine(shared, "data/ner/train/wikigold.conll.gz"));

    /// <summary>Any corpus of names without trees.</summary>
    public IEnumerable<TreebankSentence> Alone(string path) =>
        Read(path).Select(Cut).Select(sentence =>
            new TreebankSentence("names", "", [.. sentence.Words.Select(word => new TreebankWord(word, "", "", "", "", 0, ""))])
            {
                HasTree = false,
                Names = Bits(sentence.Words, sentence.Tags),
            });

    /// <summary>The treebanks cut words at hyphens.</summary>
    static (string Id, List<string> Words, List<string> Tags) Cut((string Id, List<string> Words, List<string> Tags) sentence)
    {
        var (words, tags) = (new List<string>(), new List<string>());
        for (int i = 0; i < sentence.Words.Count; i++)
        {
            string[] parts = System.Text.RegularExpressions.Regex.Split(sentence.Words[i], @"(?<=\p{L})(-)(?=\p{L})");
            for (int part = 0; part < parts.Length; part++)
            {
                words.Add(parts[part]);
                tags.Add(part > 0 && sentence.Tags[i].Length > 2 ? "I-" + sentence.Tags[i][2..] : sentence.Tags[i]);
            }
        }
        return (sentence.Id, words, tags);
    }

    /// <summary>Gives the sentences of GUM their names, by their ids.</summary>
    public void AddGum(IEnumerable<TreebankSentence> sentences)
    {
        var names = Read(Path.Combine(shared, "data/ner/train/gum_ne-train.conll.gz")).ToDictionary(sentence => sentence.Id);
        foreach (var sentence in sentences)
            if (names.TryGetValue(sentence.Id, out var named) && named.Words.Count == sentence.Words.Count)
                sentence.Names = Bits(named.Words, named.Tags);
    }
}
