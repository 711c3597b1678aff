using Entente.Reading.Parsing;

namespace Entente.Reading.Sectors;

/// <summary>A word, or a part of a hyphened one, as terms are compared with it.</summary>
/// <param name="Form">As written.</param>
/// <param name="Lemma">Its dictionary form.</param>
/// <param name="Word">Index of the word in its sentence.</param>
readonly record struct Unit(string Form, string Lemma, int Word)
{
    /// <summary>Whether it is a term's word; a word in capitals is an acronym and must be written so: "WHO", not "who".</summary>
    public bool Is(string key) =>
        IsAcronym(key) ? Form == key : Form.Equals(key, StringComparison.OrdinalIgnoreCase) || Lemma.Equals(key, StringComparison.OrdinalIgnoreCase);

    static bool IsAcronym(string key) => key.Length > 1 && char.IsUpper(key[0]) && char.IsUpper(key[1]);
}

/// <summary>Sentences and terms cut into units: a hyphen parts words, whether it stands in one or between two.</summary>
static class Units
{
    public static Unit[] Of(Tree tree)
    {
        var units = new List<Unit>(tree.Count + 4);
        for (var word = 0; word < tree.Count; word++)
        {
            var form = tree.Sentence[word].Text;
            if (form is "-") continue;
            if (form.Equals("operation", StringComparison.OrdinalIgnoreCase) && word > 1 && tree.Sentence[word - 1].Text is "-" && units.Count > 0 && units[^1].Is("co"))
            {
                units[^1] = new Unit("cooperation", "cooperation", word);
                continue;
            }

            if (form.Length > 2 && form.Contains('-')) Add(units, form.ToString(), word);
            else units.Add(new Unit(form.ToString(), Lemma(tree, word), word));
        }

        return [.. units];
    }

    /// <summary>The words of a term.</summary>
    public static string[] Split(string term) => term.Replace('-', ' ').Replace(",", " , ", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    static void Add(List<Unit> units, string form, int word)
    {
        foreach (var part in form.Replace("co-op", "coop", StringComparison.OrdinalIgnoreCase).Split('-', StringSplitOptions.RemoveEmptyEntries)) units.Add(new Unit(part, Singular(part), word));
    }

    /// <summary>The engine's lemma; the singular of a name or a noun ("troops") that keeps its plural there.</summary>
    static string Lemma(Tree tree, int word) =>
        tree.Sentence[word].Text is [>= 'A' and <= 'Z', >= 'A' and <= 'Z', ..] ? tree.Sentence[word].Text.ToString() : // "AIDS" is not aid
        tree[word].Upos is Upos.Propn or Upos.Noun ? Singular(tree[word].Lemma) : tree[word].Lemma;

    static string Singular(string word) =>
        word.EndsWith("ies", StringComparison.Ordinal) && word.Length > 4 ? word[..^3] + "y"
        : word.Length > 3 && word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i') && !word.EndsWith("ics", StringComparison.Ordinal) ? word[..^1] : word;
}
