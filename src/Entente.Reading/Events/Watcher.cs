namespace Entente.Reading.Events;

/// <summary>Sees events in a tree: frames at each predicate, deepest first, so that an operator finds what stands under it.</summary>
sealed class Watcher
{
    /// <summary>Demands of a frame that names what must fill a slot.</summary>
    const int Choosy = 2;

    readonly FrameBook _book;
    readonly ClauseMaker _clauses;
    readonly FrameMatcher _matcher;

    public Watcher(FrameBook book)
    {
        _book = book;
        _clauses = new ClauseMaker(new SubjectFinder(book.Class("subject-control")), book.Class("light-verbs"));
        _matcher = new FrameMatcher(book.Class("containers"));
    }

    /// <summary>All that is seen, in text order of the predicates; at one predicate the choosiest first.</summary>
    public IReadOnlyList<Sighting> Watch(Limbs limbs)
    {
        var scene = new Scene(limbs);
        foreach (var word in ByDepth(limbs)) At(word, scene);
        return scene.Told();
    }

    void At(int word, Scene scene)
    {
        if (_book.Under(scene.Limbs.Lemma(word)) is not { } entries) return;
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
        var over = found.Count > 0 && found[0].Demands >= Choosy ? null : Operate(entries, clause, scene, found.Count > 0);
        if (over is not null) scene.Put(word, [over]);
        else if (found.Count > 0) scene.Put(word, found);
    }

    static Sighting See(Entry entry, Frame frame, Clause clause)
    {
        var roles = entry.Form switch { Form.Verb => frame.Verb!, Form.Noun => frame.Noun!, Form.Phrase => frame.Phrase!, Form.Adjective => frame.Adjective! };
        var demands = 0;
        foreach (var (_, words) in frame.Constraints) demands += words.IsEmpty ? 1 : 2;
        return new Sighting
        {
            Clause = clause,
            Rule = frame.Id,
            Type = frame.Type,
            Mode = frame.Mode,
            Form = entry.Form,
            Sources = roles.Sources,
            Targets = roles.Targets,
            IsMutual = roles.IsMutual,
            Modality = Modality.Of(clause.Limbs, clause.Predicate),
            Demands = demands + 2 * entry.Particles.Length + (entry.Form == Form.Phrase ? 3 : 0),
        };
    }

    /// <summary>The first operator under which another event stands; else the first that says something alone, where no frame does.</summary>
    Sighting? Operate(Entry[] entries, Clause clause, Scene scene, bool isFramed)
    {
        Sighting? alone = null;
        var used = new List<int>();
        foreach (var entry in entries)
        {
            if (entry.Operator is not { } one || !_matcher.Fits(entry, clause, one.Constraints, used)) continue;
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

            if (!isFramed && one.Alone is { Type: { } type }) alone ??= Make(entry, one, clause, type, one.Alone.Mode);
        }

        return alone;
    }

    static Outcome Outcome(Operator one, Sighting inner)
    {
        var name = Ontology.Name(inner.Type);
        if (inner.Mode is { } mode && one.Gives.TryGetValue(name + " " + mode, out var exact)) return exact;
        if (one.Gives.TryGetValue(name, out var plain)) return plain;
        return one.Gives.TryGetValue("*", out var any) ? any : new Outcome(null, null, IsSame: true);
    }

    static Sighting Combine(Entry entry, Operator one, Clause clause, Sighting inner, Outcome outcome)
    {
        if (outcome.IsSame || outcome.Type is not { } type) return inner with { Outer = inner.Outer ?? clause };
        return Make(entry, one, clause, type, outcome.Mode) with { Inner = inner };
    }

    static Sighting Make(Entry entry, Operator one, Clause clause, PloverType type, string? mode)
    {
        var noun = entry.Form == Form.Noun;
        return new Sighting
        {
            Clause = clause,
            Rule = one.Id,
            Type = type,
            Mode = mode,
            Form = entry.Form,
            Sources = [noun ? FrameMatcher.ForNoun(one.Source) : one.Source],
            Targets = [one.Target],
            Modality = Modality.Of(clause.Limbs, clause.Predicate),
            Demands = 2,
        };
    }

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
