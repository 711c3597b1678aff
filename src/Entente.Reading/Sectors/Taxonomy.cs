using System.Collections.Immutable;
using Entente.Reading.Documents;
using Entente.Reading.Parsing;

namespace Entente.Reading.Sectors;

/// <summary>The terms of all sectors, found in sentences by form or lemma. Loaded once; many threads may share it.</summary>
sealed class Taxonomy
{
    readonly Dictionary<string, List<SectorTerm>> _byFirst = new(StringComparer.OrdinalIgnoreCase);

    /// <exception cref="InvalidDataException">A row that names no sector, no grade, no purpose code, or an empty term: says which.</exception>
    public Taxonomy()
    {
        var purposes = Table.Rows("dac-purposes.tsv").Select(row => row[0]).ToHashSet(StringComparer.Ordinal);
        Defaults = Table.Rows("sectors.tsv").ToImmutableDictionary(row => row[0], row => row[1].Length == 0 ? null : row[1]);
        foreach (var row in Table.Rows("sector-terms.tsv"))
        {
            var grade = Grades(row[2]);
            if (grade != Grade.Block && !Defaults.ContainsKey(row[0])) throw new InvalidDataException($"sector-terms.tsv: no sector {row[0]}.");
            if (row[1].Length > 0 && !purposes.Contains(row[1])) throw new InvalidDataException($"sector-terms.tsv: no purpose code {row[1]}.");
            var kind = new TermClass(row[0], row[1].Length == 0 ? null : row[1], grade);
            foreach (var term in row[3].Split(';', StringSplitOptions.TrimEntries)) Add(kind, term);
        }
    }

    /// <summary>All sectors, each with the purpose code that stands for the whole of it.</summary>
    public ImmutableDictionary<string, string?> Defaults { get; }

    /// <summary>The terms of a sentence in text order; none inside a longer one.</summary>
    public List<TermHit> Find(Tree tree)
    {
        var units = Units.Of(tree);
        var hits = new List<TermHit>();
        for (var at = 0; at < units.Length; at++)
        {
            Gather(units, at, units[at].Form, hits);
            if (!units[at].Lemma.Equals(units[at].Form, StringComparison.OrdinalIgnoreCase)) Gather(units, at, units[at].Lemma, hits);
        }

        return [.. hits.Where(hit => !hits.Exists(other => other.Length > hit.Length && other.Contains(hit))).Distinct()];
    }

    void Gather(Unit[] units, int at, string key, List<TermHit> hits)
    {
        if (!_byFirst.TryGetValue(key, out var terms)) return;
        foreach (var term in terms)
            if (Matches(term, units, at)) hits.Add(new TermHit(term.Class, units[at].Word, units[at + term.Words.Length - 1].Word + 1));
    }

    static bool Matches(SectorTerm term, Unit[] units, int at)
    {
        if (at + term.Words.Length > units.Length) return false;
        for (var i = 0; i < term.Words.Length; i++)
            if (!term.Words[i].Any(units[at + i].Is)) return false;
        return true;
    }

    void Add(TermClass kind, string term)
    {
        foreach (var plain in Plain(term))
        {
            ImmutableArray<ImmutableArray<string>> words = [.. Units.Split(plain).Select(word => word.Split('|').ToImmutableArray())];
            if (words.IsEmpty) throw new InvalidDataException($"sector-terms.tsv: an empty term under {kind.Code}.");
            foreach (var first in words[0])
            {
                if (!_byFirst.TryGetValue(first, out var terms)) _byFirst.Add(first, terms = []);
                terms.Add(new SectorTerm(kind, words));
            }
        }
    }

    /// <summary>A term once for each alternative with a hyphen in it, which is of several words where the others are one.</summary>
    static IEnumerable<string> Plain(string term)
    {
        var words = term.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var odd = Array.FindIndex(words, word => word.Contains('|') && word.Contains('-'));
        if (odd < 0) return [term];
        var hyphened = words[odd].Split('|').ToLookup(one => one.Contains('-'));
        string[] choices = [string.Join('|', hyphened[false]), .. hyphened[true]];
        return choices.Where(choice => choice.Length > 0).SelectMany(choice => Plain(string.Join(' ', [.. words[..odd], choice, .. words[(odd + 1)..]])));
    }

    static Grade Grades(string name) => name switch
    {
        "block" => Grade.Block,
        "field" => Grade.Field,
        "bound" => Grade.Bound,
        "sure" => Grade.Sure,
        _ => throw new InvalidDataException($"sector-terms.tsv: no grade {name}."),
    };
}
