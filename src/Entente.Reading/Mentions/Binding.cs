namespace Entente.Reading.Mentions;

/// <summary>Which phrases of its own sentence a pronoun cannot stand for.</summary>
/// <remarks>"The king saw him": someone else. "The king saw himself", "the king saw his son": he.</remarks>
static class Binding
{
    /// <summary>Whether grammar forbids that the pronoun stands for the phrase.</summary>
    public static bool Forbids(Outline outline, Phrase pronoun, Phrase phrase)
    {
        if (pronoun.Sentence != phrase.Sentence) return false;
        if (phrase.First <= pronoun.Head && pronoun.Head < phrase.End && phrase.Kind != PhraseKind.Group) return true;
        if (phrase.Kind == PhraseKind.Group && phrase.Members.Any(member => member.Head == pronoun.Head)) return true;
        if (IsWithin(outline, pronoun.Head, phrase.Head)) return true;
        return outline.Tree[pronoun.Head].Deprel != "nmod:poss" && Governor(outline, pronoun.Head) is var verb && verb >= 0 && verb == Governor(outline, phrase.Head);
    }

    /// <summary>Whether a word hangs on another with no clause between: "its" in "the head of its army"; not in "a state that has its army".</summary>
    static bool IsWithin(Outline outline, int word, int head)
    {
        for (var at = word; at >= 0 && at != head; at = outline.Tree[at].Head)
        {
            if (outline.Relation(at) is "conj" or "acl" or "advcl" or "ccomp" or "xcomp" or "parataxis" or "root" or "nsubj") return false;
            if (outline.Tree[at].Head == head) return true;
        }

        return false;
    }

    /// <summary>The phrase a pronoun is nearest to by grammar: the noun its relative clause is about, what "and his" joins on to, the subject above it.</summary>
    public static Phrase? Nearest(Outline outline, Phrase pronoun)
    {
        for (var at = pronoun.Head; outline.Tree[at].Head is var above && above >= 0; at = above)
        {
            if (outline.Is(at, "conj") && outline.HeadedBy(above) is { } joined) return joined;
            if (outline.Is(at, "acl") && outline.HeadedBy(above) is { } modified) return modified;
            if (at != pronoun.Head && outline.Relation(at) is not "nsubj" && outline.Subject(above) is var subject && subject >= 0 && subject != at && subject != pronoun.Head && outline.HeadedBy(subject) is { } found) return found;
        }

        return null;
    }

    /// <summary>Who says what the pronoun is the subject of: "the king told Obama that he would come".</summary>
    public static Phrase? Teller(Outline outline, Phrase pronoun)
    {
        if (!outline.Is(pronoun.Head, "nsubj") || outline.Tree[pronoun.Head].Head is var verb && (verb < 0 || !outline.Is(verb, "ccomp"))) return null;
        var teller = outline.Tree[outline.Tree[pronoun.Head].Head].Head;
        var subject = teller < 0 ? -1 : outline.Subject(teller);
        if (subject < 0) return null;
        return outline.HeadedBy(subject) ?? (outline.Is(teller, "acl") ? outline.HeadedBy(outline.Tree[teller].Head) : null);
    }

    /// <summary>The word whose subject, object or adjunct a phrase is; -1 for a phrase inside another.</summary>
    public static int Governor(Outline outline, int word)
    {
        var at = word;
        while (outline.Is(at, "conj") && outline.Tree[at].Head >= 0 && outline.HeadedBy(outline.Tree[at].Head) is not null) at = outline.Tree[at].Head;
        return outline.Relation(at) is "nsubj" or "obj" or "iobj" or "obl" ? outline.Tree[at].Head : -1;
    }
}
