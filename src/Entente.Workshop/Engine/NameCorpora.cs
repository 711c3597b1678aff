using System.IO.Compression;
using System.Text.Json;
using Entente.Reading.Parsing;

namespace Entente.Workshop.Engine;

/// <summary>Names from the corpora that have them, and what word classes alone say of names.</summary>
/// <remarks>The class MISC of two corpora covers nationalities and all else: both are right then, unless it is a known demonym.</remarks>
sealed class NameCorpora(string shared)
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

    /// <summary>Sentences of words and tags: comment lines, word TAB tag, blank lines between.</summary>
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
        foreach (var (first, end, type) in NameTags.Spans(tags)) Mark(bits.AsSpan(first, end - first), words[first], type);
        return bits;
    }

    void Mark(Span<uint> words, string form, string type)
    {
        switch (type)
        {
            case "PER": NameTags.Mark(words, NameKind.Person); break;
            case "LOC": NameTags.Mark(words, NameKind.Place); break;
            case "ORG": NameTags.Mark(words, NameKind.Organisation); break;
            case "MISC" when words.Length == 1 && _demonyms.Contains(form): NameTags.Mark(words, NameKind.Group); break;
            case "MISC": NameTags.Mark(words, NameKind.Group, NameKind.Other); break;
            default: throw new InvalidDataException($"A name of the unknown type {type}.");
        }
    }

    /// <summary>WikiGold: sentences with names alone.</summary>
    public IEnumerable<TreebankSentence> WikiGold() =>
        Read(Path.Combine(shared, "data/ner/train/wikigold.conll.gz")).Select(sentence =>
            new TreebankSentence("wikigold", "", [.. sentence.Words.Select(word => new TreebankWord(word, "", "", "", "", 0, ""))])
            {
                HasTree = false,
                Names = Bits(sentence.Words, sentence.Tags),
            });

    /// <summary>Gives the sentences of GUM their names, by their ids.</summary>
    public void AddGum(IEnumerable<TreebankSentence> sentences)
    {
        var names = Read(Path.Combine(shared, "data/ner/train/gum_ne-train.conll.gz")).ToDictionary(sentence => sentence.Id);
        foreach (var sentence in sentences)
            if (names.TryGetValue(sentence.Id, out var named) && named.Words.Count == sentence.Words.Count)
                sentence.Names = Bits(named.Words, named.Tags);
    }

    /// <summary>
    /// What the tags of a treebank without names still say: a word two away from any proper noun is in no name, and a
    /// capitalised adjective ("American") is a group's, or part of a longer name.
    /// </summary>
    public static void AddWeak(IEnumerable<TreebankSentence> sentences)
    {
        foreach (var sentence in sentences)
        {
            bool[] proper = [.. sentence.Words.Select(word => word.Xpos.StartsWith("NNP", StringComparison.Ordinal) || word.Upos == "PROPN")];
            sentence.Names = new uint[proper.Length];
            for (int i = 0; i < proper.Length; i++)
            {
                bool near = proper.AsSpan(Math.Max(0, i - 2), Math.Min(proper.Length, i + 3) - Math.Max(0, i - 2)).Contains(true);
                if (!near) sentence.Names[i] = NameTags.Outside;
                else if (proper[i] && sentence.Words[i].Upos == "ADJ") sentence.Names[i] = Adjective();
            }
        }
    }

    static uint Adjective()
    {
        uint bits = NameTags.Bit(NameKind.Group, 3);
        foreach (var kind in (NameKind[])[NameKind.Group, NameKind.Organisation, NameKind.Other])
            for (int part = 0; part < 3; part++) bits |= NameTags.Bit(kind, part);
        return bits;
    }
}
