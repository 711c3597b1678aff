using Entente.Reading.Documents;

namespace Entente.Reading.Mentions;

/// <summary>What a word makes of a state or body beside it; the kinds of <c>role-words.tsv</c>.</summary>
[Flags]
enum RoleWord
{
    None = 0,

    /// <summary>A verb of going: "fly to Chile".</summary>
    Motion = 1,

    /// <summary>A verb whose object is a place, if it can be one: "enter Kabul".</summary>
    Entry = 2,

    /// <summary>A verb whose subject is a place, or a noun for a part of a town: "Kabul airport".</summary>
    Scene = 4,

    /// <summary>A verb said of those who are spoken to or of: "Kabul was accused".</summary>
    Saying = 8,

    /// <summary>A noun for what lies between sides: "ties", "border".</summary>
    Tie = 16,

    /// <summary>A noun for a deed of one side: "attack", "refusal".</summary>
    Deed = 32,

    /// <summary>A noun for those who govern: "regime".</summary>
    Rule = 64,

    /// <summary>A noun for an occasion: between sides ("Chilean-Peruvian talks"), or at a place or in a body ("the Doha round").</summary>
    Meeting = 128,
}

/// <summary>The list <c>role-words.tsv</c>, asked by dictionary form.</summary>
sealed class RoleWords
{
    readonly Dictionary<string, RoleWord> _verbs = [];
    readonly Dictionary<string, RoleWord> _nouns = [];

    /// <exception cref="InvalidDataException">The list is broken.</exception>
    public static RoleWords Load()
    {
        var words = new RoleWords();
        foreach (var row in Table.Rows("role-words.tsv"))
        {
            var list = row[1] == "verb" ? words._verbs : words._nouns;
            list[row[0]] = list.GetValueOrDefault(row[0]) | Kind(row[2]);
        }

        return words;
    }

    public RoleWord Verb(string lemma) => _verbs.GetValueOrDefault(lemma);

    public RoleWord Noun(string lemma) => _nouns.GetValueOrDefault(lemma);

    static RoleWord Kind(string kind) => kind switch
    {
        "motion" => RoleWord.Motion,
        "entry" => RoleWord.Entry,
        "scene" => RoleWord.Scene,
        "saying" => RoleWord.Saying,
        "tie" => RoleWord.Tie,
        "deed" => RoleWord.Deed,
        "rule" => RoleWord.Rule,
        "meeting" => RoleWord.Meeting,
        _ => throw new InvalidDataException($"role-words.tsv: unknown kind {kind}."),
    };
}
