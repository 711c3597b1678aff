using Entente.Reading.Parsing;

namespace Entente.Reading.Mentions;

/// <summary>Reads from the tree what part one who is named has in a sentence.</summary>
/// <remarks>
/// From the head of the name up: those who speak or fight for a state lend it their part ("the Chilean minister said" is Chile's), a
/// list shares the part of its first. Example: in "Peru accused the Chilean navy", Chile is the target. Counter-example: in "Peru
/// bought Chilean wine", wine acts for nobody, and Chile has no part.
/// </remarks>
sealed class RoleReader(RoleWords words)
{
    static readonly string[] Joints = ["-", "–", "/", "and", ","];
    static readonly string[] Past = ["former", "ex", "ex-", "then"];

    const int Farthest = 8; // steps up; longer chains are slips of the parser

    /// <param name="sheet">The sentence.</param>
    /// <param name="first">Index of the first token of the name.</param>
    /// <param name="end">Index after its last.</param>
    public Role Read(Sheet sheet, int first, int end) => sheet.IsAny(first - 1, Past) || IsInCompound(sheet, first, end) ? Role.Aside : At(sheet, HeadOf(sheet.Tree, first, end), 0);

    /// <summary>"Anti-Chilean", "pro-Chilean", "Chilean-built", "Chile-based": somebody or something else.</summary>
    public static bool IsInCompound(Sheet sheet, int first, int end)
    {
        if (sheet.IsAny(first - 1, ["-"]) && sheet.IsAny(first - 2, ["anti", "pro", "non"])) return true;
        var text = sheet[first].Text;
        if (text.StartsWith("anti-", StringComparison.OrdinalIgnoreCase) || text.StartsWith("pro-", StringComparison.OrdinalIgnoreCase)) return true;
        return sheet.IsAny(end, ["-"]) && end + 1 < sheet.Count && sheet.Tree[end + 1].Upos == Upos.Verb;
    }

    /// <summary>The word of a stretch that depends on one outside it; the last where several do.</summary>
    public static int HeadOf(Tree tree, int first, int end)
    {
        for (var i = end - 1; i >= first; i--)
            if (tree[i].Head < first || tree[i].Head >= end) return i;
        return end - 1;
    }

    Role At(Sheet sheet, int word, int steps)
    {
        var row = sheet.Tree[word];
        if (row.Head < 0 || steps > Farthest) return Role.Aside;
        return row.Deprel switch
        {
            "nsubj" or "nsubj:outer" or "csubj" => Subject(sheet, row.Head),
            "nsubj:pass" or "csubj:pass" => words.Verb(sheet.Tree[row.Head].Lemma).HasFlag(RoleWord.Saying) ? Role.Target : Passive(sheet, word),
            "obj" or "iobj" => words.Verb(sheet.Tree[row.Head].Lemma).HasFlag(RoleWord.Entry) ? Role.Host : Role.Target,
            "obl" or "obl:agent" or "obl:arg" => Oblique(sheet, word),
            "nmod" => Attribute(sheet, word, steps),
            "nmod:poss" or "amod" or "compound" or "nmod:desc" or "nmod:unmarked" => Modifier(sheet, word, steps),
            "appos" or "conj" or "flat" => At(sheet, row.Head, steps + 1),
            _ => Role.Aside,
        };
    }

    Role Subject(Sheet sheet, int verb) => words.Verb(sheet.Tree[verb].Lemma).HasFlag(RoleWord.Scene) ? Role.Place : Role.Agent;

    /// <summary>"Chile was hit": acted on, but a town is a place then.</summary>
    static Role Passive(Sheet sheet, int word) => sheet.NameAt(word) is { } name && name.Senses[0].Kind == SenseKind.Capital ? Role.Place : Role.Target;

    /// <summary>"Met with Chile", "said to Chile", "flew to Chile", "in Chile".</summary>
    Role Oblique(Sheet sheet, int word)
    {
        var moves = words.Verb(sheet.Tree[sheet.Tree[word].Head].Lemma).HasFlag(RoleWord.Motion);
        return Preposition(sheet.Tree, word) switch
        {
            "by" or "accord" => Role.Agent,
            "with" or "between" or "among" or "alongside" => Role.Partner,
            "to" or "toward" or "towards" or "for" or "from" or "into" or "onto" => moves ? Role.Host : Role.Target,
            "against" or "on" or "of" or "upon" or "at" => Role.Target,
            "in" or "near" or "outside" or "around" or "via" or "through" or "inside" or "across" or "within" or "throughout" => Role.Place,
            _ => Role.Aside,
        };
    }

    /// <summary>"Talks with Chile", "the invasion of Chile", "the army of Chile", "the town in Chile".</summary>
    Role Attribute(Sheet sheet, int word, int steps)
    {
        var noun = sheet.Tree[word].Head;
        var kind = words.Noun(sheet.Tree[noun].Lemma);
        var isDeed = (kind & (RoleWord.Tie | RoleWord.Meeting | RoleWord.Deed)) != 0;
        return Preposition(sheet.Tree, word) switch
        {
            "by" => Role.Agent,
            "between" or "with" or "among" => Role.Partner,
            "of" or "for" or "from" when ActsFor(sheet, noun, kind) => At(sheet, noun, steps + 1),
            "of" or "for" or "from" when isDeed => Role.Target,
            "against" or "on" or "to" or "toward" or "towards" or "upon" or "over" when isDeed || ActsFor(sheet, noun, kind) => Role.Target,
            "in" or "near" or "at" or "outside" or "around" or "across" or "inside" or "within" => Role.Place,
            _ => Role.Aside,
        };
    }

    /// <summary>"The Chilean minister", "Chile's ties", "a Chilean attack", "Santiago airport", "Chilean wine".</summary>
    Role Modifier(Sheet sheet, int word, int steps)
    {
        var noun = sheet.Tree[word].Head;
        var kind = words.Noun(sheet.Tree[noun].Lemma);
        if (kind.HasFlag(RoleWord.Scene)) return Role.Place;
        if (noun == word + 2 && sheet.IsAny(word + 1, Joints) && sheet.NameAt(noun) is not null) return At(sheet, noun, steps + 1);
        if (kind.HasFlag(RoleWord.Meeting)) return IsFramework(sheet, word) ? Role.Aside : Role.Partner;
        if (kind.HasFlag(RoleWord.Tie)) return Role.Partner;
        if (kind.HasFlag(RoleWord.Deed)) return Role.Agent;
        return ActsFor(sheet, noun, kind) ? At(sheet, noun, steps + 1) : Role.Aside;
    }

    /// <summary>"The Doha round", "an APEC summit": where or within what; not "Chilean talks", "EU-Chile talks".</summary>
    static bool IsFramework(Sheet sheet, int word) =>
        sheet.Tree[word].Deprel != "nmod:poss" && sheet.NameAt(word) is { } name && name.Senses[0].Kind != SenseKind.Adjective && !sheet.IsAny(name.First - 1, Joints) && !sheet.IsAny(name.End, Joints);

    /// <summary>Whether a noun stands for someone who acts for the state or body it is of: an office, a body, a person.</summary>
    static bool ActsFor(Sheet sheet, int noun, RoleWord kind)
    {
        if (IsPast(sheet, noun)) return false;
        if (kind.HasFlag(RoleWord.Rule) || (sheet.TermAt(noun) is { } term && term.Senses.Any(sense => sense.Kind is TermKind.Office or TermKind.Body or TermKind.Title))) return true;
        return sheet.Tree[noun].Upos == Upos.Propn && sheet.NameAt(noun) is null;
    }

    /// <summary>"Chile's former minister" acts for Chile no more.</summary>
    static bool IsPast(Sheet sheet, int noun)
    {
        for (var i = Math.Max(0, noun - 4); i < noun; i++)
            if (sheet.Tree[i].Head == noun && sheet.IsAny(i, Past)) return true;
        return false;
    }

    /// <summary>The preposition of a noun in its dictionary form; "including" and "such as" count; empty for none.</summary>
    static string Preposition(Tree tree, int noun)
    {
        for (var i = 0; i < noun; i++)
            if (tree[i].Head == noun && tree[i].Deprel == "case") return tree[i].Lemma;
        return "";
    }
}
