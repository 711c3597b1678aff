namespace Entente.Reading.Events;

/// <summary>Names of the places around a predicate that something may fill; a preposition is its own name.</summary>
static class Slots
{
    public const string Subject = "subj";

    public const string Object = "obj";

    public const string Indirect = "iobj";

    public const string Possessor = "poss";

    /// <summary>What stands before a noun: a nationality, a compound.</summary>
    public const string Modifier = "amod";

    /// <summary>Any clause that completes the predicate.</summary>
    public const string Complement = "comp";

    /// <summary>Of a meeting or visit during or after which something is said or done: who says or does it ("<i>he</i> said after talks with").</summary>
    public const string Goer = "goer";

    /// <summary>Who is said to do what a clause that completes it says: "demanded that <i>Iran</i> stop".</summary>
    public const string Doer = "doer";

    /// <summary>An infinitive that completes it.</summary>
    public const string Infinitive = "xcomp";

    public const string Agent = "by";

    /// <summary>One name for prepositions that mean the same.</summary>
    public static string Fold(string preposition) => preposition switch
    {
        "upon" => "on",
        "onto" => "on",
        "towards" => "toward",
        "amongst" => "among",
        "alongside" or "together_with" or "along_with" => "with",
        "out_of" => "from",
        "inside" or "within" => "in",
        _ => preposition,
    };
}
