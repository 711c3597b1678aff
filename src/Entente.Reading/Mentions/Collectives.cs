using Entente.Reading.Documents;
using Entente.Reading.Parsing;

namespace Entente.Reading.Mentions;

/// <summary>Several who act together and have no name.</summary>
/// <param name="First">Index of the first token.</param>
/// <param name="End">Index after the last.</param>
/// <param name="Kind">Group for fighters and parties, other for all else.</param>
/// <param name="Sector">PLOVER sector.</param>
readonly record struct Collective(int First, int End, ActorKind Kind, string Sector);

/// <summary>Knows collectives by their head noun: the list <c>collectives.tsv</c>.</summary>
/// <remarks>
/// Some nouns are one by themselves ("rebels", "donors"); others only with a word that says which ("Western countries"). Those that a
/// word before them counts or points at ("the two countries", "both sides") stand for actors named before, and are left to references.
/// </remarks>
sealed class Collectives
{
    static readonly string[] Vague = ["many", "several", "some", "other", "more", "most", "such", "few", "all"];

    readonly Dictionary<string, (ActorKind Kind, string Sector, bool NeedsWord)> _heads = [];
    readonly HashSet<string> _words = [];

    /// <exception cref="InvalidDataException">The list is broken.</exception>
    public static Collectives Load()
    {
        var all = new Collectives();
        foreach (var row in Table.Rows("collectives.tsv"))
        {
            if (row[1] == "word") all._words.Add(row[0]);
            else all._heads[row[0]] = (Kind(row[1]), row[2], row[3] == "word");
        }

        return all;
    }

    static ActorKind Kind(string kind) => kind switch
    {
        "group" => ActorKind.Group,
        "other" => ActorKind.Other,
        _ => throw new InvalidDataException($"collectives.tsv: unknown kind {kind}."),
    };

    /// <summary>The collective whose head a token is; null for none.</summary>
    public Collective? At(Sheet sheet, int word)
    {
        var row = sheet.Tree[word];
        if (row.Upos is not (Upos.Noun or Upos.Propn) || !_heads.TryGetValue(row.Lemma, out var head) || !IsMany(row)) return null;
        var first = word;
        while (first > 0 && IsOfPhrase(sheet, first - 1, word)) first--;
        if (first > 1 && first < word && sheet.Is(first - 1, "-")) first -= 2; // "state-backed militias"
        while (first < word && sheet.IsAny(first, Vague)) first++;
        if (IsPointedAt(sheet, first, word) || (head.NeedsWord && !HasWord(sheet, first, word))) return null;
        return new Collective(first, Tail(sheet, word), head.Kind, head.Sector);
    }

    /// <summary>One analyst is no collective; "police" and "opposition" are one without a plural.</summary>
    static bool IsMany(TreeRow row) =>
        row.Feats.Contains("Number=Plur", StringComparison.Ordinal) || row.Lemma is "opposition" or "police" or "media" or "community" or "militia" or "crowd" or "mob" or "world";

    /// <summary>Adjectives and nouns right before the head that depend on it.</summary>
    static bool IsOfPhrase(Sheet sheet, int at, int word) => sheet.Tree[at].Head == word && sheet.Tree[at].Deprel is "amod" or "compound";

    /// <summary>"The two", "both", "these", "its": someone named before.</summary>
    static bool IsPointedAt(Sheet sheet, int first, int word)
    {
        for (var i = Math.Max(0, first - 3); i < word; i++)
            if (sheet.Tree[i].Head == word && (sheet.Tree[i].Deprel is "nmod:poss" or "nummod" || sheet.IsAny(i, ["both", "these", "those", "this", "that", "no"]))) return true;
        return false;
    }

    bool HasWord(Sheet sheet, int first, int word)
    {
        for (var i = first; i < word; i++)
            if (_words.Contains(sheet.Tree[i].Lemma.ToLowerInvariant()) || sheet.NameAt(i) is { Senses: [{ Kind: SenseKind.Region }, ..] }) return true;
        return false;
    }

    /// <summary>Where "in Darfur" or "from the region" ends after the head; after the head itself where none follows.</summary>
    static int Tail(Sheet sheet, int word)
    {
        if (!sheet.IsAny(word + 1, ["in", "from"])) return word + 1;
        var at = sheet.IsAny(word + 2, ["the"]) ? word + 3 : word + 2;
        if (sheet.NameAt(at) is not { } name) return word + 1;
        var head = sheet.Tree[RoleReader.HeadOf(sheet.Tree, name.First, name.End)].Head;
        return head == word || (head >= 0 && head == sheet.Tree[word].Head) ? name.End : word + 1; // the parser may hang it on the verb
    }
}
