namespace Entente.Reading.Mentions;

/// <summary>What each personal pronoun may stand for.</summary>
static class Pronouns
{
    /// <param name="lemma">Lower case: the nominative, or as written.</param>
    /// <param name="tag">The Penn tag.</param>
    public static (Sort Sort, Sex Sex) Kind(string lemma, string tag) => lemma switch
    {
        "he" or "his" or "him" or "himself" => (Sort.Person, Sex.Male),
        "she" or "her" or "hers" or "herself" => (Sort.Person, Sex.Female),
        "i" or "my" or "me" or "myself" => (Sort.Person, Sex.Unknown),
        _ => (Sort.Thing, Sex.Unknown),
    };

    public static bool IsPlural(string lemma) => lemma is "they" or "their" or "them" or "themselves" or "theirs" or "we" or "our" or "us" or "ourselves";

    public static bool IsThirdPlural(string lemma) => lemma is "they" or "their" or "them" or "themselves" or "theirs";

    public static bool IsNeuter(string lemma) => lemma is "it" or "its" or "itself";

    public static bool IsFirst(string lemma) => lemma is "i" or "my" or "me" or "myself" or "mine" || IsFirstPlural(lemma);

    public static bool IsFirstPlural(string lemma) => lemma is "we" or "our" or "us" or "ourselves" or "ours";

    public static bool IsSecond(string lemma) => lemma is "you" or "your" or "yourself" or "yourselves" or "yours";

    public static bool IsReflexive(string form) => form.EndsWith("self", StringComparison.OrdinalIgnoreCase) || form.EndsWith("selves", StringComparison.OrdinalIgnoreCase);
}
