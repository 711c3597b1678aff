using Entente.Reading.Parsing;

namespace Entente.Reading.Events;

/// <summary>Fills the slots of a predicate from the tree.</summary>
sealed class ClauseMaker(SubjectFinder subjects, WordSet lightVerbs)
{
    /// <summary>The clause around a verb, noun or adjective.</summary>
    public Clause Make(Limbs limbs, int predicate) => limbs.Upos(predicate) switch
    {
        Upos.Verb or Upos.Aux => OfVerb(limbs, predicate),
        Upos.Adj when limbs.Child(predicate, "cop") < 0 && limbs.Child(predicate, "nsubj") < 0 && !limbs.Is(predicate, "xcomp") && limbs.Xpos(predicate).StartsWith('V') => OfVerb(limbs, predicate),
        Upos.Adj => OfAdjective(limbs, predicate),
        _ => OfNoun(limbs, predicate),
    };

    Clause OfVerb(Limbs limbs, int verb)
    {
        var passive = IsPassive(limbs, verb);
        var clause = new Clause(limbs, verb) { IsPassive = passive };
        var bare = true; // no object of its own
        for (var at = limbs.First(verb); at >= 0; at = limbs.Next(at))
        {
            AddDependent(clause, at);
            bare &= !limbs.Is(at, "obj") || limbs.Child(at, "case") >= 0;
        }

        AddSubject(clause, bare);
        AddShared(clause);
        AddRelative(clause);
        AddThroughObject(clause);
        AddThroughInfinitive(clause);
        AddLateAgent(clause);
        AddHaver(clause);
        AddThroughParticiple(clause);
        return clause;
    }

    static void AddDependent(Clause clause, int at)
    {
        var limbs = clause.Limbs;
        var relation = limbs.Relation(at);
        if (relation.StartsWith("obl", StringComparison.Ordinal) || relation.StartsWith("nmod", StringComparison.Ordinal))
        {
            if (Preposition(limbs, at) is { } preposition)
                clause.Add(clause.IsPassive && preposition == Slots.Agent ? Slots.Subject : preposition, SubjectFinder.Antecedent(limbs, at));
            return;
        }

        switch (relation)
        {
            case "obj" or "iobj" when Preposition(limbs, at) is { } odd:
                clause.Add(odd, at);
                break;
            case "obj":
                // Of two objects the first is the receiver: "gave Nepal money".
                if (Another(limbs, at)) clause.Add(Slots.Indirect, SubjectFinder.Antecedent(limbs, at));
                else clause.Add(Slots.Object, SubjectFinder.Antecedent(limbs, at));
                if (Receiver(limbs, at) is var receiver and >= 0) clause.Add(Slots.Indirect, receiver);
                break;
            case "iobj":
                clause.Add(Slots.Indirect, SubjectFinder.Antecedent(limbs, at));
                break;
            case "xcomp" or "ccomp" or "advcl" or "csubj" or "parataxis" or "advcl:relcl" or "acl":
                AddClause(clause, at);
                break;
        }
    }

    static bool Another(Limbs limbs, int obj)
    {
        for (var at = limbs.Next(obj); at >= 0; at = limbs.Next(at))
            if (limbs.Relation(at) == "obj" && limbs.Child(at, "case") < 0) return true;
        return false;
    }

    /// <summary>"sold Brazil 36 jets", where the receiver was taken for a part of the object's name; -1 for none.</summary>
    static int Receiver(Limbs limbs, int obj)
    {
        var first = limbs.First(obj);
        if (first < 0 || limbs.Relation(first) != "compound" || limbs.Upos(first) != Upos.Propn) return -1;
        return first + 1 < obj && (limbs.Upos(first + 1) is Upos.Num or Upos.Adj or Upos.Det or Upos.Sym) && limbs.Head(first + 1) != first ? first : -1;
    }

    static void AddClause(Clause clause, int at)
    {
        var limbs = clause.Limbs;
        clause.Add(Slots.Complement, at);
        if (limbs.Child(at, "nsubj") is var doer and >= 0 && (limbs.Is(at, "ccomp") || limbs.Relation(at) == "acl") && limbs.Relation(doer) == "nsubj") clause.Add(Slots.Doer, SubjectFinder.Antecedent(limbs, doer), 1);
        if (SubjectFinder.ForWhom(limbs, at) is var whom and >= 0) clause.Add(Slots.Doer, whom, 1);
        if (SubjectFinder.IsInfinitive(limbs, at) || limbs.Is(at, "xcomp")) clause.Add(Slots.Infinitive, at);
        else if (limbs.Child(at, "mark") is var mark and >= 0 && limbs.Xpos(mark) == "IN") clause.Add(Slots.Fold(limbs.Lemma(mark).ToLowerInvariant()), at);
    }

    void AddSubject(Clause clause, bool bare)
    {
        var limbs = clause.Limbs;
        var verb = clause.Predicate;
        var subject = subjects.Find(limbs, verb);
        if (subject < 0) return;
        if (!clause.IsPassive) clause.Add(Slots.Subject, subject);
        else clause.Add(bare ? Slots.Object : Slots.Indirect, subject);
    }

    /// <summary>What two coordinated verbs share: "condemned and attacked Iran", "was condemned and attacked by Iran".</summary>
    static void AddShared(Clause clause)
    {
        var limbs = clause.Limbs;
        var verb = clause.Predicate;
        for (var at = limbs.First(verb); at >= 0; at = limbs.Next(at))
            if (limbs.Is(at, "conj") && limbs.Upos(at) == Upos.Verb && at - verb <= 4) AddFromSecond(clause, at);
        if (!limbs.Is(verb, "conj") || clause.IsPassive || clause.Has(Slots.Object)) return;
        var first = limbs.Head(verb);
        if (limbs.Upos(first) == Upos.Verb && limbs.Child(first, "obj") is var later && later > verb) clause.Add(Slots.Object, later, 1);
    }

    static void AddFromSecond(Clause clause, int second)
    {
        var limbs = clause.Limbs;
        if (!clause.Has(Slots.Object) && limbs.Child(second, "obj") is var shared and >= 0) clause.Add(Slots.Object, shared, 1);
        if (clause.IsPassive && !clause.Has(Slots.Subject) && limbs.HasExactly(second, "obl:agent")) clause.Add(Slots.Subject, limbs.Child(second, "obl:agent"), 1);
    }

    /// <summary>"the town that rebels attacked": what a relative clause lacks is the noun it hangs on.</summary>
    static void AddRelative(Clause clause)
    {
        var limbs = clause.Limbs;
        var verb = clause.Predicate;
        if (limbs.Relation(verb) != "acl:relcl" || clause.Has(Slots.Object) || clause.IsPassive) return;
        if (limbs.Child(verb, "nsubj") >= 0 && clause.Head(Slots.Subject) != limbs.Head(verb)) clause.Add(Slots.Object, limbs.Head(verb), 1);
    }

    /// <summary>"signed a deal with Iran": a preposition of the object serves the verb as well.</summary>
    static void AddThroughObject(Clause clause)
    {
        var limbs = clause.Limbs;
        var obj = clause.Head(Slots.Object);
        if (obj < 0) return;
        for (var at = limbs.First(obj); at >= 0; at = limbs.Next(at))
        {
            if (limbs.Is(at, "nmod") && Preposition(limbs, at) is { } preposition)
            {
                clause.Add(preposition, SubjectFinder.Antecedent(limbs, at), 1);
                AddDeeper(clause, at);
            }
            else if (limbs.Relation(at) is "acl")
            {
                AddClause(clause, at);
                AddDeeper(clause, at);
            }
        }
    }

    /// <summary>"provide aid totalling a million to Mauritius", where the receiver hangs on the participle.</summary>
    static void AddThroughParticiple(Clause clause)
    {
        var limbs = clause.Limbs;
        for (var at = limbs.First(clause.Predicate); at >= 0; at = limbs.Next(at))
            if (at > clause.Predicate && limbs.Relation(at) == "advcl" && limbs.Xpos(at) == "VBG" && limbs.Child(at, "mark") < 0) AddDeeper(clause, at, 2);
    }

    /// <summary>"put the blame for the deaths on Rome", where the last phrase hangs on the one before.</summary>
    static void AddDeeper(Clause clause, int above, int steps = 0)
    {
        var limbs = clause.Limbs;
        for (var at = limbs.First(above); at >= 0; at = limbs.Next(at))
        {
            if ((limbs.Is(at, "nmod") || limbs.Is(at, "obl")) && Preposition(limbs, at) is { } preposition) clause.Add(preposition, at, 2);
            if (steps < 2 && (limbs.Is(at, "nmod") || limbs.Relation(at) == "acl" || limbs.Is(at, "obj") || limbs.Is(at, "conj"))) AddDeeper(clause, at, steps + 1);
        }
    }

    /// <summary>"was given to villagers by the Red Crescent", where the doer hangs on the receiver.</summary>
    static void AddLateAgent(Clause clause)
    {
        var limbs = clause.Limbs;
        if (!clause.IsPassive || clause.Has(Slots.Subject)) return;
        for (var at = limbs.First(clause.Predicate); at >= 0; at = limbs.Next(at))
            for (var inner = limbs.First(at); inner >= 0; inner = limbs.Next(inner))
                if (at > clause.Predicate && limbs.Is(inner, "nmod") && Preposition(limbs, inner) == Slots.Agent) clause.Add(Slots.Subject, inner, 1);
    }

    /// <summary>"has troops deployed in Chad": whose they are has deployed them.</summary>
    void AddHaver(Clause clause)
    {
        var limbs = clause.Limbs;
        var verb = clause.Predicate;
        if (!clause.IsPassive || clause.Has(Slots.Subject) || limbs.Relation(verb) != "acl" || !limbs.Is(limbs.Head(verb), "obj")) return;
        var have = limbs.Head(limbs.Head(verb));
        if (limbs.HasLemma(have, "have") && limbs.Upos(have) == Upos.Verb) clause.Add(Slots.Subject, subjects.Find(limbs, have), 1);
    }

    /// <summary>"threatened to bomb Iran": what the infinitive has serves the verb, where the verb has none of its own.</summary>
    static void AddThroughInfinitive(Clause clause)
    {
        var limbs = clause.Limbs;
        var infinitive = clause.Head(Slots.Infinitive);
        if (infinitive < 0) return;
        var obj = limbs.Child(infinitive, "obj");
        clause.Add(Slots.Object, obj, 2);
        clause.Add(Slots.Indirect, limbs.Child(infinitive, "iobj"), 2);
        for (var at = limbs.First(infinitive); at >= 0; at = limbs.Next(at))
            if (limbs.Is(at, "obl") && Preposition(limbs, at) is { } preposition) clause.Add(preposition, at, 2);
        if (obj >= 0) AddDeeper(clause, obj);
    }

    Clause OfNoun(Limbs limbs, int noun)
    {
        var clause = new Clause(limbs, noun);
        for (var at = limbs.First(noun); at >= 0; at = limbs.Next(at)) AddOfNoun(clause, at);
        if (limbs.Child(noun, "cop") >= 0 && subjects.Find(limbs, noun) is var subject and >= 0) clause.Add(Slots.Subject, subject);
        AddLightVerb(clause);
        AddGoer(clause);
        return clause;
    }

    /// <summary>"said after talks with Iran", "spoke during a visit to Chad": who does so took part.</summary>
    void AddGoer(Clause clause)
    {
        var limbs = clause.Limbs;
        // "is on a tour of".
        if (clause.Has(Slots.Subject) && Preposition(limbs, clause.Predicate) == "on") clause.Add(Slots.Goer, clause.Head(Slots.Subject), 1);
        var head = Doing(limbs, clause.Predicate);
        if (head < 0 || IsPassive(limbs, head)) return;
        if (subjects.Find(limbs, head) is var goer and >= 0) clause.Add(Slots.Goer, goer, 2);
    }

    /// <summary>The verb or the predicate with "be" during, after or for which a meeting or visit was: "was in Chad for talks", "was content with the talks", "told a news conference after talks"; -1 for none.</summary>
    static int Doing(Limbs limbs, int noun)
    {
        var (head, preposition) = (limbs.Head(noun), Preposition(limbs, noun));
        if (head < 0) return -1;
        if (limbs.Is(noun, "nmod") && IsTime(preposition) && limbs.Upos(head) == Upos.Noun && (limbs.Is(head, "obj") || limbs.Is(head, "obl"))) head = limbs.Head(head);
        else if (!limbs.Is(noun, "obl") && !(limbs.Is(noun, "nmod") && limbs.Child(head, "cop") >= 0)) return -1;
        return IsDoneSo(limbs, head, preposition) ? head : -1;
    }

    static bool IsTime(string? preposition) => preposition is "after" or "during" or "before" or "following" or "ahead_of";

    /// <summary>Whether who does or is so takes part in what the preposition leads to.</summary>
    static bool IsDoneSo(Limbs limbs, int head, string? preposition)
    {
        if (limbs.Upos(head) == Upos.Verb) return IsTime(preposition) || preposition is "in" or "at" or "on" or "through" or "for";
        if (limbs.Child(head, "cop") < 0) return false;
        return IsTime(preposition) || preposition is "for" || (limbs.Upos(head) == Upos.Adj && preposition is "with" or "about" or "at");
    }

    static void AddOfNoun(Clause clause, int at)
    {
        var limbs = clause.Limbs;
        if (limbs.Is(at, "nmod:poss"))
        {
            clause.Add(Slots.Possessor, at);
        }
        else if (limbs.Is(at, "nmod") || limbs.Is(at, "obl"))
        {
            if (Preposition(limbs, at) is not { } preposition)
            {
                clause.Add(Slots.Modifier, at);
                return;
            }

            clause.Add(preposition, SubjectFinder.Antecedent(limbs, at));
            if (preposition == "of") AddBehindOf(clause, at);
        }
        else if (limbs.Is(at, "amod") || limbs.Is(at, "compound"))
        {
            clause.Add(Slots.Modifier, at);
        }
        else if (limbs.Relation(at) is "acl" or "xcomp" or "ccomp" or "advcl")
        {
            AddClause(clause, at);
            if (limbs.Xpos(at) == "VBN" && limbs.HasExactly(at, "obl:agent")) clause.Add(Slots.Agent, limbs.Child(at, "obl:agent"), 1);
        }
    }

    /// <summary>"an exchange of prisoners between Chad and Libya", where the sides hang on what is exchanged.</summary>
    static void AddBehindOf(Clause clause, int above)
    {
        var limbs = clause.Limbs;
        for (var at = limbs.First(above); at >= 0; at = limbs.Next(at))
            if (limbs.Is(at, "nmod") && Preposition(limbs, at) is "between" or "with" or "by" or "among") clause.Add(Preposition(limbs, at)!, at, 1);
    }

    /// <summary>"made an offer to Iran": the verb's prepositions serve the noun, its subject is who makes it.</summary>
    void AddLightVerb(Clause clause)
    {
        var limbs = clause.Limbs;
        var noun = clause.Predicate;
        while (limbs.Is(noun, "conj")) noun = limbs.Head(noun);
        var verb = limbs.Head(noun);
        if (verb < 0 || limbs.Upos(verb) != Upos.Verb) return;
        var passive = IsPassive(limbs, verb);
        if (limbs.Is(noun, "obj") || (passive && limbs.Is(noun, "nsubj")) || limbs.Relation(verb) == "acl") AddOfVerb(clause, verb, passive);
    }

    void AddOfVerb(Clause clause, int verb, bool passive)
    {
        var limbs = clause.Limbs;
        for (var at = limbs.First(verb); at >= 0; at = limbs.Next(at))
            if (limbs.Is(at, "obl") && Preposition(limbs, at) is { } preposition && !(passive && preposition == Slots.Agent)) clause.Add(preposition, SubjectFinder.Antecedent(limbs, at), 1);
        if (!lightVerbs.Holds(limbs.Lemma(verb))) return;
        var doer = passive ? limbs.Child(verb, "obl:agent") : subjects.Find(limbs, verb);
        if (doer >= 0) clause.Add(Slots.Agent, doer, 1);
        if (limbs.Child(verb, "iobj") is var receiver and >= 0) clause.Add("to", receiver, 1);
    }

    Clause OfAdjective(Limbs limbs, int adjective)
    {
        var clause = new Clause(limbs, adjective);
        for (var at = limbs.First(adjective); at >= 0; at = limbs.Next(at)) AddDependent(clause, at);
        if (subjects.Find(limbs, adjective) is var subject and >= 0) clause.Add(Slots.Subject, subject);
        else if (limbs.Is(adjective, "amod")) clause.Add(Slots.Subject, limbs.Head(adjective));
        return clause;
    }

    public static bool IsPassive(Limbs limbs, int verb)
    {
        if (limbs.Xpos(verb) is not ("VBN" or "VBD" or "JJ")) return false;
        for (var at = limbs.First(verb); at >= 0; at = limbs.Next(at))
            if (limbs.Relation(at) is "nsubj:pass" or "aux:pass" or "csubj:pass" or "obl:agent") return true;
        if (limbs.Xpos(verb) != "VBN" || limbs.Child(verb, "aux") >= 0) return false;
        if (limbs.Is(verb, "acl") || limbs.Is(verb, "advcl") || limbs.Is(verb, "amod")) return limbs.Child(verb, "nsubj") < 0;
        return limbs.Is(verb, "conj") && limbs.Child(verb, "nsubj") < 0 && limbs.Upos(limbs.Head(verb)) == Upos.Verb && IsPassive(limbs, limbs.Head(verb));
    }

    /// <summary>The preposition before a noun phrase, those of several words joined by "_"; null for none.</summary>
    public static string? Preposition(Limbs limbs, int noun)
    {
        var found = "";
        for (var at = limbs.First(noun); at >= 0 && at < noun; at = limbs.Next(at))
        {
            if (!limbs.Is(at, "case") || limbs.Xpos(at) == "POS") continue;
            found = found.Length == 0 ? limbs.Lemma(at) : found + "_" + limbs.Lemma(at);
            for (var part = limbs.First(at); part >= 0; part = limbs.Next(part))
                if (limbs.Is(part, "fixed")) found += "_" + limbs.Lemma(part);
        }

        if (found.Length == 0 && limbs.Is(noun, "conj")) return Preposition(limbs, limbs.Head(noun));
        return found.Length == 0 ? null : Slots.Fold(found.ToLowerInvariant());
    }
}
