using Entente.Reading.Parsing;

namespace Entente.Reading.Events;

/// <summary>Whose deed a verb without a subject of its own is: control, raising, coordination, relative clauses, participles.</summary>
sealed class SubjectFinder(WordSet subjectControl, WordSet objectControl)
{
    const int MostSteps = 8;

    /// <summary>With the verbs that the frames' words name.</summary>
    public SubjectFinder(FrameBook book) : this(book.Class("subject-control"), book.Class("object-control")) { }

    /// <summary>Where any object of a verb may be who does what its infinitive says.</summary>
    /// <param name="subjectControl">Verbs of which that is the subject.</param>
    public SubjectFinder(WordSet subjectControl) : this(subjectControl, new WordSet([])) { }

    /// <summary>The word that stands as the verb's subject in the sense of grammar (in a passive: what it is done to); -1 for none.</summary>
    public int Find(Limbs limbs, int verb) => Find(limbs, verb, MostSteps);

    int Find(Limbs limbs, int verb, int steps)
    {
        if (steps == 0 || verb < 0) return -1;
        if (Own(limbs, verb) is var own and >= 0) return Antecedent(limbs, own);
        var head = limbs.Head(verb);
        if (head < 0) return -1;
        if (limbs.Is(verb, "conj")) return Find(limbs, head, steps - 1);
        if (limbs.Is(verb, "acl")) return limbs.Relation(verb) == "acl" && (IsInfinitive(limbs, verb) || IsGerund(limbs, verb)) ? Owner(limbs, head, steps - 1) : head;
        if (limbs.Is(verb, "xcomp")) return Controller(limbs, head, verb, steps - 1);
        if (limbs.Is(verb, "advcl") || limbs.Is(verb, "ccomp")) return Adjunct(limbs, head, verb, steps - 1);
        return -1;
    }

    /// <summary>A subject among the dependents; -1 for none.</summary>
    static int Own(Limbs limbs, int verb)
    {
        for (var at = limbs.First(verb); at >= 0; at = limbs.Next(at))
            if (limbs.Is(at, "nsubj")) return at;
        return -1;
    }

    /// <summary>The noun behind "who", "which", "that"; any other word stands for itself.</summary>
    public static int Antecedent(Limbs limbs, int word)
    {
        if (limbs.Xpos(word) is not ("WDT" or "WP" or "WP$" or "IN") || limbs.Upos(word) is not (Upos.Pron or Upos.Det or Upos.Sconj)) return word;
        for (var at = word; at >= 0; at = limbs.Head(at))
            if (limbs.Relation(at) == "acl:relcl") return limbs.Head(at);
        return word;
    }

    /// <summary>"a role in supporting peace": whose role it is supports it; "a party supporting peace" does so itself.</summary>
    static bool IsGerund(Limbs limbs, int verb) => limbs.Xpos(verb) == "VBG" && limbs.Child(verb, "mark") is var mark and >= 0 && limbs.Xpos(mark) == "IN";

    /// <summary>Marked by "to", also inside "due to".</summary>
    public static bool IsInfinitive(Limbs limbs, int verb)
    {
        for (var at = limbs.First(verb); at >= 0; at = limbs.Next(at))
            if (limbs.Is(at, "mark") && (limbs.Xpos(at) == "TO" || limbs.HasLemma(at, "due"))) return true;
        return false;
    }

    /// <summary>"urged Iran to stop": the object; "vowed to stop", "is expected to stop": the subject.</summary>
    int Controller(Limbs limbs, int head, int verb, int steps)
    {
        if (!subjectControl.Holds(limbs.Lemma(head)))
        {
            var obj = limbs.Child(head, "iobj");
            if (obj < 0 || obj > verb) obj = limbs.Child(head, "obj");
            if (obj >= 0 && obj < verb) return Antecedent(limbs, obj);
        }

        return Doer(limbs, head, steps);
    }

    int Adjunct(Limbs limbs, int head, int verb, int steps)
    {
        if (ForWhom(limbs, verb) is var whom and >= 0) return whom;
        if (IsInfinitive(limbs, verb)) return HasObjectsDeed(limbs, head, verb) ? Controller(limbs, head, verb, steps) : Doer(limbs, head, steps);
        if (limbs.Is(verb, "ccomp") && limbs.Child(verb, "mark") >= 0) return -1;
        // "since an attack killed six": a finite clause with a conjunction has a subject of its own, found or not.
        if (limbs.Is(verb, "advcl") && limbs.Xpos(verb) is "VBD" or "VBZ" or "VBP" && limbs.Child(verb, "mark") >= 0) return -1;
        // "accused Iran of bombing": the accused; "replied by bombing": who replied.
        var mark = limbs.Child(verb, "mark");
        if (mark >= 0 && mark < verb && limbs.Lemma(mark) is "of" or "for" or "from" or "against" && limbs.Child(head, "obj") is var obj and >= 0 && obj < verb) return Antecedent(limbs, obj);
        return Doer(limbs, head, steps);
    }

    /// <summary>Whether what hangs on a verb of asking or letting is its object's deed: "stoned the cars to protest" is none.</summary>
    bool HasObjectsDeed(Limbs limbs, int head, int verb) => limbs.Is(verb, "ccomp") || objectControl.IsEmpty || objectControl.Holds(limbs.Lemma(head));

    /// <summary>Whose deed the word above is.</summary>
    int Doer(Limbs limbs, int head, int steps) => limbs.Upos(head) == Upos.Noun && Own(limbs, head) < 0 ? Owner(limbs, head, steps) : Find(limbs, head, steps);

    /// <summary>"called for <i>Chad</i> to withdraw": who stands before the infinitive of such a clause; -1 for none.</summary>
    public static int ForWhom(Limbs limbs, int verb)
    {
        if (!limbs.Is(verb, "advcl") || !IsInfinitive(limbs, verb)) return -1;
        var start = limbs.Reach(verb).First;
        for (var at = limbs.First(limbs.Head(verb)); at >= 0 && at < verb; at = limbs.Next(at))
            if (limbs.Is(at, "obl") && limbs.Reach(at).Last == start - 1 && ClauseMaker.Preposition(limbs, at) == "for") return at;
        return -1;
    }

    /// <summary>Whose plan, decision or attempt a noun is: its possessor, else who does what is said of it.</summary>
    int Owner(Limbs limbs, int noun, int steps)
    {
        if (limbs.Child(noun, "nmod:poss") is var possessor and >= 0) return possessor;
        for (var at = limbs.First(noun); at >= 0; at = limbs.Next(at))
            if (at > noun && limbs.Is(at, "nmod") && ClauseMaker.Preposition(limbs, at) is "by" or "of") return at;
        for (var at = limbs.First(noun); at >= 0; at = limbs.Next(at))
            if (at < noun && (limbs.Is(at, "amod") || limbs.Is(at, "compound")) && (limbs.Upos(at) == Upos.Propn || char.IsUpper(limbs.Lemma(at)[0]))) return at;
        var head = limbs.Head(noun);
        return head >= 0 && limbs.Upos(head) == Upos.Verb && limbs.Is(noun, "obj") ? Find(limbs, head, steps) : -1;
    }
}
