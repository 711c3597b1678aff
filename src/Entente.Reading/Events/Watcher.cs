namespace Entente.Reading.Events;

/// <summary>Sees events in a tree: frames at each predicate, deepest first, so that an operator finds what stands under it.</summary>
sealed class Watcher
{
    /// <summary>A set of so few words is a close fit.</summary>
    const int Few = 40;

    /// <summary>Demands of a frame that names what must fill a slot.</summary>
    const int Choosy = 2;

    readonly FrameBook _book;
    readonly ClauseMaker _clauses;
    readonly FrameMatcher _matcher;
    readonly WordSet _bad;
    readonly WordSet _good;

    public Watcher(FrameBook book)
    {
        _book = book;
        _clauses = new ClauseMaker(new SubjectFinder(book), book.Class("light-verbs"));
        _matcher = new FrameMatcher(book.Class("containers"));
        (_bad, _good) = (book.Class("blameworthy"), book.Class("praiseworthy"));
    }

    /// <summary>All that is seen, in text order of the predicates; at one predicate the choosiest first.</summary>
    public IReadOnlyList<Sighting> Watch(Limbs limbs)
    {
        var scene = new Scene(limbs);
        foreach (var word in ByDepth(limbs)) At(word, scene);
        return scene.Told();
    }

    /// <summary>A word with its slots filled.</summary>
    public Clause Clause(Limbs limbs, int word) => _clauses.Make(limbs, word);

    void At(int word, Scene scene)
    {
        if (Calls(scene.Limbs, word) is not { } entries) return;
        var clause = _clauses.Make(scene.Limbs, word);
        var used = new List<int>();
        var found = new List<Sighting>();
        foreach (var entry in entries)
        {
            used.Clear();
            if (entry.Frame is not { } frame) continue;
            var seen = FrameMatcher.Through(entry, clause);
            if (!_matcher.Fits(entry, seen, frame.Constraints, used)) continue;
            var sighting = See(entry, frame, seen);
            found.Add(sighting);
            scene.Spend(used, sighting);
        }

        found.Sort((one, other) => other.Demands.CompareTo(one.Demands));
        // A frame that asks for its slots knows better than an operator.
        Demand(scene, clause, found);
        Judge(scene, clause, found);
        var over = Operate(entries, clause, scene, found.Count > 0 ? found[0].Demands : -1);
        if (over is not null) scene.Put(word, [over]);
        else if (found.Count > 0) scene.Put(word, found);
    }

    /// <summary>"said that Iran must stop": a demand on whoever must.</summary>
    static void Demand(Scene scene, Clause clause, List<Sighting> found)
    {
        var limbs = clause.Limbs;
        if (found.Exists(one => one.Type is PloverType.Request or PloverType.Threaten or PloverType.Accuse) || !IsSaying(limbs, clause.Predicate)) return;
        foreach (var filler in clause.Fillers)
        {
            if (filler.Slot != Slots.Complement || filler.Distance > 0 || !Musts(limbs, filler.Head)) continue;
            var subject = limbs.Child(filler.Head, "nsubj");
            if (subject < 0 || limbs.Relation(subject) == "nsubj:pass" || subject == clause.Head(Slots.Subject)) continue;
            found.Insert(0, Aimed(clause, subject, PloverType.Request, "request-must") with { IsAsked = true });
            return;
        }
    }

    /// <summary>"said that Iran's answer was unacceptable", "called ... welcome": whose act is found bad is blamed by whoever says so, whose is found good is backed.</summary>
    void Judge(Scene scene, Clause clause, List<Sighting> found)
    {
        var limbs = clause.Limbs;
        if (found.Count > 0 || !IsSaying(limbs, clause.Predicate)) return;
        foreach (var filler in clause.Fillers)
        {
            if (filler.Slot != Slots.Complement || filler.Distance > 0 || Verdict(limbs, filler.Head) is not { } type) continue;
            var subject = limbs.Child(filler.Head, "nsubj");
            if (subject < 0 || subject == clause.Head(Slots.Subject)) continue;
            found.Add(Aimed(clause, subject, type, type == PloverType.Accuse ? "accuse-verdict" : "support-verdict") with { Mode = type == PloverType.Accuse ? "disapprove" : null });
            return;
        }
    }

    /// <summary>What a predicate with "be" says of its subject's worth; null where it says nothing of it, denies it or only supposes it.</summary>
    PloverType? Verdict(Limbs limbs, int head)
    {
        if (limbs.Child(head, "cop") < 0 || Modality.IsDenied(limbs, head) || Modality.Of(limbs, head) is { IsHypothetical: true } or { IsFuture: true }) return null;
        if (_bad.Holds(limbs.Lemma(head))) return PloverType.Accuse;
        return _good.Holds(limbs.Lemma(head)) ? PloverType.Support : null;
    }

    /// <summary>What is said of somebody: whoever says it is the source, whom the clause below is about the target.</summary>
    static Sighting Aimed(Clause clause, int target, PloverType type, string rule)
    {
        var said = new Clause(clause.Limbs, clause.Predicate);
        said.Add(Slots.Subject, clause.Head(Slots.Subject));
        said.Add(Slots.Complement, target);
        return new Sighting
        {
            Clause = said,
            Rule = rule,
            Type = type,
            Form = Form.Verb,
            Sources = [[Slots.Subject]],
            Targets = [[Slots.Complement]],
            Modality = Modality.Of(clause.Limbs, clause.Predicate),
            Demands = Choosy,
        };
    }

    static bool IsSaying(Limbs limbs, int verb) =>
        limbs.Upos(verb) == Parsing.Upos.Verb && limbs.Lemma(verb).ToLowerInvariant() is "say" or "declare" or "insist" or "tell" or "state" or "stress" or "argue" or "add" or "warn" or "write" or "believe" or "emphasize" or "emphasise" or "reiterate";

    static bool Musts(Limbs limbs, int verb)
    {
        for (var at = limbs.First(verb); at >= 0; at = limbs.Next(at))
            if (limbs.Is(at, "aux") && limbs.Lemma(at).ToLowerInvariant() is "must" or "should") return true;
        return limbs.Lemma(verb).ToLowerInvariant() is "need" or "have" && limbs.Child(verb, "xcomp") >= 0 && limbs.Child(verb, "aux") < 0;
    }

    /// <summary>What the word may call by its lemma, and a participle by its form: "scheduled to", "willing to".</summary>
    Entry[]? Calls(Limbs limbs, int word)
    {
        var byLemma = _book.Under(limbs.Lemma(word));
        if (limbs.Xpos(word) is not ("VBN" or "VBG")) return byLemma;
        var byForm = _book.Under(limbs.Tree.Sentence[word].ToString());
        if (byForm is null || ReferenceEquals(byForm, byLemma)) return byLemma;
        return byLemma is null ? byForm : [.. byLemma, .. byForm];
    }

    static Sighting See(Entry entry, Frame frame, Clause clause)
    {
        var roles = entry.Form switch { Form.Verb => frame.Verb!, Form.Noun => frame.Noun!, Form.Phrase => frame.Phrase!, Form.Adjective => frame.Adjective! };
        var demands = 0;
        foreach (var (_, words) in frame.Constraints) demands += words.IsEmpty ? 1 : words.Count <= Few ? 3 : 2;
        return new Sighting
        {
            Clause = entry.Form == Form.Adjective ? Raised(clause) : clause,
            Rule = frame.Id,
            Type = frame.Type,
            Mode = frame.Mode,
            Form = entry.Form,
            Sources = roles.Sources,
            Targets = roles.Targets,
            IsMutual = roles.IsMutual,
            IsSubjectGiven = frame.Constraints.Any(one => one.Slot == Slots.Subject && !one.Words.IsEmpty),
            Modality = Modality.Of(clause.Limbs, clause.Predicate),
            Demands = demands + 2 * entry.Particles.Length + (entry.Form == Form.Phrase ? 3 : 0),
        };
    }

    /// <summary>The first operator under which another event stands; else the first that says something alone, where no frame does.</summary>
    Sighting? Operate(Entry[] entries, Clause clause, Scene scene, int framed)
    {
        Sighting? alone = null;
        var used = new List<int>();
        foreach (var entry in entries)
        {
            if (entry.Operator is not { } one || (framed >= Choosy && !one.IsAhead) || !_matcher.Fits(entry, clause, one.Constraints, used)) continue;
            foreach (var slot in one.Over)
            {
                if (scene.Embedded(clause, slot) is { } inner && Outcome(one, inner) is var outcome && outcome is not { IsSame: false, Type: null })
                    return Combine(entry, one, clause, inner, outcome);
                if (scene.Embedded(clause, slot) is { } lost)
                {
                    scene.Drop(lost);
                    return null;
                }
            }

            if (framed < 0 && one.Alone is { Type: { } type }) alone ??= Make(entry, one, clause, type, one.Alone.Mode);
        }

        return alone;
    }

    static Outcome Outcome(Operator one, Sighting inner)
    {
        var outcome = Given(one, inner);
        // "decided not to sign".
        return outcome.Type == PloverType.Agree && inner.Modality.IsNegated ? new Outcome(PloverType.Reject, null) : outcome;
    }

    static Outcome Given(Operator one, Sighting inner)
    {
        var name = Ontology.Name(inner.Type);
        if (inner.Mode is { } mode && one.Gives.TryGetValue(name + " " + mode, out var exact)) return exact;
        if (one.Gives.TryGetValue(name, out var plain)) return plain;
        return one.Gives.TryGetValue("*", out var any) ? any : new Outcome(null, null, IsSame: true);
    }

    static Sighting Combine(Entry entry, Operator one, Clause clause, Sighting inner, Outcome outcome)
    {
        if (outcome.IsSame || outcome.Type is not { } type) return Kept(entry, clause, inner, outcome);
        return Make(entry, one, clause, type, outcome.Mode) with { Inner = inner, IsOwn = one.IsOwn && clause.Limbs.Is(inner.Predicate, "ccomp") };
    }

    /// <summary>What an attempt or effort was for is as real as they are; what is planned lies ahead.</summary>
    static Sighting Kept(Entry entry, Clause clause, Sighting inner, Outcome outcome)
    {
        var modality = outcome.IsAhead ? inner.Modality with { Time = EventTime.Future } : entry.Form == Form.Noun ? Modality.Of(clause.Limbs, clause.Predicate) : inner.Modality;
        return inner with { Outer = inner.Outer ?? clause, Modality = modality };
    }

    static Sighting Make(Entry entry, Operator one, Clause clause, PloverType type, string? mode)
    {
        var noun = entry.Form == Form.Noun;
        return new Sighting
        {
            Clause = one.Target.Contains(Slots.Object) ? clause : Raised(clause),
            Rule = one.Id,
            Type = type,
            Mode = mode,
            Form = entry.Form,
            IsAsked = one.Target is [Slots.Doer],
            IsSided = one.IsSided,
            Sources = [noun ? FrameMatcher.ForNoun(one.Source) : one.Source],
            Targets = [one.Target],
            Modality = one.IsAhead ? Modality.Of(clause.Limbs, clause.Predicate) with { Time = EventTime.Future } : Modality.Of(clause.Limbs, clause.Predicate),
            Demands = 2,
        };
    }

    /// <summary>"is expected to visit": the subject of the passive is who will, not whom it is done to.</summary>
    static Clause Raised(Clause clause) =>
        clause.IsPassive && !clause.Has(Slots.Subject) && clause.Has(Slots.Object) ? clause.With(Slots.Subject, clause.Head(Slots.Object)) : clause;

    static int[] ByDepth(Limbs limbs)
    {
        var depth = new int[limbs.Count];
        var order = new int[limbs.Count];
        for (var i = 0; i < order.Length; i++)
        {
            order[i] = i;
            for (var at = limbs.Head(i); at >= 0; at = limbs.Head(at)) depth[i]++;
        }

        Array.Sort(order, (one, other) => depth[one] != depth[other] ? depth[other] - depth[one] : one - other);
        return order;
    }
}
