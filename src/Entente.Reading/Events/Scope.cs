namespace Entente.Reading.Events;

/// <summary>Says which sightings of a sentence tell something of their own: what a demand, a threat, a refusal or talks are about is not told beside them, nor is what stands under "if" or "whether".</summary>
/// <param name="sightings">All that was seen in the sentence, also what was dropped: a demand without a code still holds what it demands.</param>
/// <param name="motion">Verbs of coming and going.</param>
sealed class Scope(Limbs limbs, IReadOnlyList<Sighting> sightings, WordSet motion)
{
    const int MostSteps = 12;

    /// <summary>Prepositions that lead to the matter of a word, not to its circumstances ("talks on", not "talks after").</summary>
    static bool IsOfMatter(string? preposition) => preposition is "on" or "about" or "over" or "for" or "to" or "of" or "regarding" or "concerning" or "against" or "toward" or "from" or "at" or "into";

    /// <summary>Whether the event is told as such, and not inside another's matter or a condition.</summary>
    public bool Tells(Sighting sighting)
    {
        if (IsAside(sighting)) return false;
        var at = sighting.Predicate;
        for (var steps = 0; steps < MostSteps; steps++)
        {
            if (IsUnreal(sighting, at)) return false;
            var head = limbs.Head(at);
            if (head < 0 || IsApart(at)) return true;
            if (IsOnlyMeant(sighting, at, head) || IsHeld(sighting, at, head)) return false;
            at = head;
        }

        return true;
    }

    /// <summary>"the accused men", "the ousted president": what is said of them is not told here; nor is what is promised as only possible.</summary>
    bool IsAside(Sighting sighting) =>
        (sighting.Form != Form.Noun && limbs.Is(sighting.Predicate, "amod"))
        || (sighting.Inner is { } inner && sighting.Type is PloverType.Agree or PloverType.Support && (IsOnlyPossible(inner.Predicate, isThreat: false) || IsConditional(inner.Predicate)));

    bool IsHeld(Sighting sighting, int at, int head) => head != sighting.Predicate && !IsTransparent(sighting, head) && Holds(head, at);

    /// <summary>What should be or is meant to be done.</summary>
    bool IsOnlyMeant(Sighting sighting, int at, int head) =>
        IsIdle(sighting, at, head) || IsDue(at, head) || (IsPurpose(at) && !IsDoneInGoing(sighting.Type, head));

    /// <summary>What somebody does in order that: "was set up to help the east" tells no help.</summary>
    bool IsPurpose(int at) => limbs.Relation(at) == "advcl" && SubjectFinder.IsInfinitive(limbs, at);

    /// <summary>"marched to protest" is a protest; "flew in to meet" tells a meeting that lies ahead.</summary>
    bool IsDoneInGoing(PloverType type, int head) => type switch
    {
        PloverType.Request or PloverType.Accuse or PloverType.Support or PloverType.Protest => true,
        PloverType.Consult or PloverType.Agree => motion.Holds(limbs.Lemma(head)),
        _ => false,
    };

    /// <summary>A purpose of words is fulfilled by what was done for it: "wrote to thank them".</summary>
    public Sighting Timed(Sighting sighting)
    {
        if (!IsPurpose(sighting.Predicate) || sighting.Type is not (PloverType.Request or PloverType.Accuse or PloverType.Support or PloverType.Protest)) return sighting;
        return sighting with { Modality = sighting.Modality with { Time = Modality.Of(limbs, limbs.Head(sighting.Predicate)).Time } };
    }

    /// <summary>"a visit to discuss", "conditions for him to travel": nobody says that it is done.</summary>
    bool IsIdle(Sighting sighting, int at, int head) => limbs.Relation(at) == "acl" && SubjectFinder.IsInfinitive(limbs, at) && !IsTransparent(sighting, head);

    /// <summary>"have to be prepared", "needs to release".</summary>
    bool IsDue(int at, int head) => limbs.Is(at, "xcomp") && limbs.Lemma(head).ToLowerInvariant() is "have" or "need" && limbs.Xpos(head) is "VBP" or "VBZ" or "VB";

    bool IsUnreal(Sighting sighting, int at) => IsConditional(at) || HasCondition(at) || IsOnlyPossible(at, sighting.Type == PloverType.Threaten);

    /// <summary>A clause or phrase that tells its own whatever stands above it.</summary>
    bool IsApart(int at) =>
        limbs.Relation(at) is "acl:relcl" or "parataxis" or "appos" or "nsubj" || (limbs.Relation(at) == "advcl" && !SubjectFinder.IsInfinitive(limbs, at) && !IsTopic(at));

    /// <summary>"an agreement on studying a pipeline".</summary>
    bool IsTopic(int at) => limbs.Xpos(at) == "VBG" && limbs.Child(at, "mark") is var mark and >= 0 && limbs.Lemma(mark).ToLowerInvariant() is not ("after" or "before" or "since" or "while" or "when" or "until");

    /// <summary>Under "if", "unless", "whether", or not done at all ("without signing").</summary>
    bool IsConditional(int at)
    {
        for (var child = limbs.First(at); child >= 0; child = limbs.Next(child))
            if (limbs.Is(child, "mark") && limbs.Lemma(child).ToLowerInvariant() is "if" or "unless" or "whether" or "lest" or "without") return true;
        return false;
    }

    /// <summary>"if we send more, we are safer".</summary>
    bool HasCondition(int at)
    {
        for (var child = limbs.First(at); child >= 0; child = limbs.Next(child))
            if (limbs.Is(child, "advcl") && limbs.Child(child, "mark") is var mark and >= 0 && limbs.Lemma(mark).ToLowerInvariant() is "if") return true;
        return false;
    }

    /// <summary>"may", "should", "would" that no report explains; "could not" and "would not" are refusals.</summary>
    bool IsOnlyPossible(int at, bool isThreat)
    {
        for (var child = limbs.First(at); child >= 0; child = limbs.Next(child))
        {
            if (!limbs.Is(child, "aux")) continue;
            switch (limbs.Lemma(child).ToLowerInvariant())
            {
                case "may" or "might" or "should" or "must" or "ought":
                    return !HasPerfect(at);
                case "can" or "could":
                    return !isThreat && !Modality.IsDenied(limbs, at);
                case "would":
                    return !isThreat && !Modality.IsDenied(limbs, at) && !IsReported(at);
            }
        }

        return false;
    }

    bool HasPerfect(int at)
    {
        for (var child = limbs.First(at); child >= 0; child = limbs.Next(child))
            if (limbs.Is(child, "aux") && limbs.HasLemma(child, "have")) return true;
        return false;
    }

    /// <summary>"said that it would come", "it would come, he said": the future of the past; with a condition it is none.</summary>
    bool IsReported(int at)
    {
        var isSaid = limbs.Is(at, "ccomp") || limbs.Is(at, "parataxis");
        for (var child = limbs.First(at); child >= 0; child = limbs.Next(child))
        {
            isSaid |= limbs.Is(child, "parataxis") || (limbs.Is(child, "obl") && ClauseMaker.Preposition(limbs, child) is "according_to");
            if (limbs.Is(child, "advcl") && IsConditional(child)) return false;
        }

        return isSaid || (limbs.Is(at, "conj") && IsReported(limbs.Head(at)));
    }

    /// <summary>The operators that left the event what it is.</summary>
    static bool IsTransparent(Sighting sighting, int head) => sighting.Outer?.Predicate == head;

    /// <summary>Whether what is seen at a word takes in what stands in this place under it.</summary>
    bool Holds(int head, int at)
    {
        if (!IsMatter(at)) return false;
        foreach (var one in sightings)
            if (one.Predicate == head && IsHolding(one.Type, at)) return true;
        return false;
    }

    bool IsMatter(int at)
    {
        if (limbs.Is(at, "xcomp") || limbs.Is(at, "ccomp") || limbs.Is(at, "acl") || limbs.Is(at, "advcl") || limbs.Is(at, "obj")) return true;
        return (limbs.Is(at, "obl") || limbs.Is(at, "nmod")) && IsOfMatter(ClauseMaker.Preposition(limbs, at));
    }

    bool IsHolding(PloverType type, int at) => type switch
    {
        PloverType.Request or PloverType.Threaten or PloverType.Reject or PloverType.Agree or PloverType.Accuse or PloverType.Support or PloverType.Concede => true,
        // "told them that it had attacked": the attack is told; "discussed the attack": it is a matter.
        PloverType.Consult or PloverType.Protest => !limbs.Is(at, "ccomp"),
        _ => false,
    };
}
