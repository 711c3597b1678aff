using Entente.Reading.Parsing;

namespace Entente.Workshop.Engine;

/// <summary>Names found on gold tokens: exact span and type, of persons, places and organisations.</summary>
sealed class NameScore
{
    int _gold, _found, _right;

    static string? Type(string type) => type.ToUpperInvariant() switch
    {
        "PER" or "PERSON" => "PER",
        "LOC" or "LOCATION" => "LOC",
        "ORG" or "ORGANIZATION" or "ORGANISATION" => "ORG",
        _ => null,
    };

    public static string? Type(NameKind kind) => kind switch
    {
        NameKind.Person => "PER",
        NameKind.Place => "LOC",
        NameKind.Organisation => "ORG",
        NameKind.Group or NameKind.Other => null,
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    void Add(List<string> tags, Tree tree)
    {
        var gold = NameTags.Spans(tags).Where(span => Type(span.Type) != null).Select(span => (span.First, span.End, Type(span.Type))).ToHashSet();
        var found = tree.Names.Where(name => Type(name.Kind) != null).Select(name => (name.First, name.End, Type(name.Kind))).ToHashSet();
        _gold += gold.Count;
        _found += found.Count;
        found.IntersectWith(gold);
        _right += found.Count;
    }

    public override string ToString() =>
        $"names P {100.0 * _right / Math.Max(1, _found):F2} R {100.0 * _right / Math.Max(1, _gold):F2} F1 {200.0 * _right / Math.Max(1, _gold + _found):F2}";

    public static NameScore Of(Parser parser, string path)
    {
        var score = new NameScore();
        var gold = NameCorpora.Read(path).ToList();
        foreach (var document in gold.GroupBy(sentence => sentence.Id[..sentence.Id.LastIndexOf('-')]))
        {
            var sentences = document.ToList();
            var trees = NameSettler.Settle(GoldWords.Parse(parser, sentences.Select(sentence => sentence.Words)));
            for (int i = 0; i < sentences.Count; i++) score.Add(sentences[i].Tags, trees[i]);
        }
        return score;
    }
}
