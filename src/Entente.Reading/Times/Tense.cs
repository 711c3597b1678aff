using Entente.Reading.Parsing;

namespace Entente.Reading.Times;

/// <summary>Whether what an expression dates lies behind, ahead, or the words do not say.</summary>
enum Aspect
{
    None,
    Past,
    Future,
}

/// <summary>Tells from the tree whether the clause that an expression dates looks back or ahead.</summary>
sealed class Tense(Governors governors, Attacher attacher)
{
    /// <summary>How many words up the tree may be asked.</summary>
    const int Reach = 6;

    /// <summary>The tense of the clause that atoms <paramref name="start"/> to <paramref name="end"/> (exclusive) stand in.</summary>
    public Aspect Of(Scene scene, int start, int end)
    {
        var (first, last) = (scene.Atoms[start], scene.Atoms[Math.Max(start, end - 1)]);
        var tree = scene.Trees[first.Sentence];
        var (head, governor) = attacher.Find(tree, first.Word, last.Sentence == first.Sentence ? last.Word : tree.Count - 1);
        if (start > 1 && scene.IsText(start - 1, "as") && (scene.IsText(start - 2, "early") || scene.IsText(start - 2, "soon"))) return Aspect.Future;
        // What holds "since August" holds from an August that has been.
        if (Preposition(tree, head) == "since") return Aspect.Past;
        return governor is not { } dated ? Aspect.None : Word(tree, dated, Preposition(tree, head), Reach);
    }

    /// <summary>The lemma of the preposition of a phrase, "" for none.</summary>
    static string Preposition(Tree tree, int head)
    {
        for (var i = head - 1; i >= 0; i--)
            if (tree[i].Head == head && Attacher.Is(tree[i].Deprel, "case")) return tree[i].Lemma;
        return "";
    }

    Aspect Word(Tree tree, int at, string preposition, int reach)
    {
        if (reach == 0 || at < 0) return Aspect.None;
        return tree[at].Upos == Upos.Verb || IsPredicate(tree, at) ? Verb(tree, at, preposition, reach) : Noun(tree, at, reach);
    }

    static bool IsPredicate(Tree tree, int at)
    {
        for (var i = 0; i < tree.Count; i++)
            if (tree[i].Head == at && Attacher.Is(tree[i].Deprel, "cop")) return true;
        return false;
    }

    /// <summary>What comes "after" or "since" lies behind, what is looked to "before" or "ahead of" lies ahead; else the verb over the noun tells.</summary>
    Aspect Noun(Tree tree, int at, int reach) => Preposition(tree, at) switch
    {
        "after" or "since" or "following" or "despite" => Aspect.Past,
        "until" or "ahead" => Aspect.Future,
        _ when IsPlanned(tree, at) => Aspect.Future,
        _ => Word(tree, tree[at].Head, "", reach - 1),
    };

    /// <summary>"scheduled a news conference Thursday": the object of planning.</summary>
    bool IsPlanned(Tree tree, int noun) =>
        tree[noun].Head is >= 0 and var verb && governors.IsPlan(tree[verb].Lemma)
        && (Attacher.Is(tree[noun].Deprel, "obj") || Attacher.Is(tree[noun].Deprel, "nsubj:pass"));

    Aspect Verb(Tree tree, int at, string preposition, int reach)
    {
        var helpers = Helpers.Of(tree, at);
        if (helpers.Modal) return helpers.Have ? Aspect.Past : Aspect.Future;
        if (helpers.To) return Infinitive(tree, at, reach);
        if (Plans(tree, at, preposition, helpers) || (tree[at].Upos == Upos.Adj && governors.IsPlan(tree[at].Lemma))) return Aspect.Future;
        if (helpers.Have || helpers.Past) return Aspect.Past;
        return tree[at].Xpos switch
        {
            "VBD" => Aspect.Past,
            "VBN" => helpers.Be ? Aspect.None : Aspect.Past,
            "VBG" => helpers.Be ? Aspect.Future : Word(tree, tree[at].Head, "", reach - 1),
            "VB" => Attacher.Is(tree[at].Deprel, "root") ? Aspect.Future : Word(tree, tree[at].Head, "", reach - 1),
            // "The summit opens Monday". Only where the date hangs on the verb itself; the plain form is too often a past read wrongly.
            "VBZ" when reach == Reach && tree[at].Lemma is not ("say" or "be" or "have") => Aspect.Future,
            _ => Aspect.None,
        };
    }

    /// <summary>"was scheduled for Monday", "postponed until Monday": a participle of planning, or any verb of planning with the right preposition.</summary>
    bool Plans(Tree tree, int at, string preposition, Helpers helpers) =>
        tree[at].Lemma is "schedule"
        || (preposition is "until" or "till" && tree[at].Lemma is "give" or "have" or "allow" or "grant")
        || governors.IsPlan(tree[at].Lemma)
        && (preposition is "for" or "until" or "till" or "to" or "by" or "from" || (tree[at].Xpos == "VBN" && !helpers.Have && preposition != "in" && (preposition != "" || !helpers.Past)));

    /// <summary>"plans to visit" looks ahead; "came to visit" and "continued to talk" are of the time of the verb above.</summary>
    Aspect Infinitive(Tree tree, int at, int reach)
    {
        var above = tree[at].Head;
        if (above < 0) return Aspect.Future;
        var purpose = Attacher.Is(tree[at].Deprel, "advcl");
        return tree[above].Upos == Upos.Verb && (purpose || governors.IsCarrier(tree[above].Lemma)) && tree[above].Xpos != "VBG"
            ? Word(tree, above, "", reach - 1)
            : Aspect.Future;
    }

    /// <summary>The auxiliaries of a verb.</summary>
    /// <param name="Modal">will, would, may, must ...</param>
    /// <param name="Have">A form of "have".</param>
    /// <param name="Be">A form of "be".</param>
    /// <param name="Past">was, were, did.</param>
    /// <param name="To">The mark of the infinitive.</param>
    readonly record struct Helpers(bool Modal, bool Have, bool Be, bool Past, bool To)
    {
        public static Helpers Of(Tree tree, int verb)
        {
            var found = default(Helpers);
            for (var i = 0; i < tree.Count; i++)
            {
                if (tree[i].Head != verb || i == verb) continue;
                var row = tree[i];
                // "Due to arrive" is at times read as the preposition.
                if ((row.Upos == Upos.Part && row.Xpos == "TO") || (row.Lemma == "due" && tree[verb].Xpos == "VB")) found = found with { To = true };
                else if (Attacher.Is(row.Deprel, "aux") || Attacher.Is(row.Deprel, "cop"))
                    found = new Helpers(found.Modal || row.Xpos == "MD", found.Have || row.Lemma == "have", found.Be || row.Lemma == "be", found.Past || (row.Xpos == "VBD" && row.Lemma != "have"), found.To);
            }

            return found;
        }
    }
}
