using Entente.Reading.Parsing;

namespace Entente.Reading.Times;

/// <summary>Finds by the tree what an expression dates: "said <i>Monday</i> that he will visit in <i>May</i>" dates said and visit.</summary>
sealed class Attacher(Governors governors)
{
    /// <summary>What the words from <paramref name="first"/> to <paramref name="last"/>, both included, date.</summary>
    /// <returns>Index of their head word, and of the word dated: null where they stand alone.</returns>
    public (int Head, int? Governor) Find(Tree tree, int first, int last)
    {
        var head = HeadOf(tree, first, last);
        var from = head;
        for (var steps = 0; steps < tree.Count; steps++)
        {
            var governor = tree[from].Head;
            if (governor < 0) return (head, from == head ? null : from);
            if (governor >= first && governor <= last) (from, head) = (governor, governor);
            else if (Holds(tree, from, governor)) return (head, governor);
            else from = governor;
        }

        return (head, null);
    }

    /// <summary>The word through which the stretch hangs on the rest: of several the first that is no mark, article or preposition.</summary>
    static int HeadOf(Tree tree, int first, int last)
    {
        for (var i = first; i <= last; i++)
            if ((tree[i].Head < first || tree[i].Head > last)
                && tree[i].Upos is not (Upos.Punct or Upos.Det or Upos.Adp or Upos.Part or Upos.Sconj or Upos.Cconj)) return i;
        return last;
    }

    /// <summary>Whether <paramref name="governor"/> is what the phrase under it dates, rather than a way station to it.</summary>
    bool Holds(Tree tree, int from, int governor)
    {
        // "April 8 and 9": the first of a list stands for all.
        if (Is(tree[from].Deprel, "conj") && tree[governor].Upos != Upos.Verb) return false;
        return tree[governor].Upos switch
        {
            Upos.Verb => true,
            Upos.Noun or Upos.Propn => governors.IsEvent(tree[governor].Lemma) || IsPredicate(tree, governor) || IsInside(tree, from, governor),
            Upos.Adj => IsPredicate(tree, governor),
            _ => false,
        };
    }

    /// <summary>Whether the phrase is part of the noun: before it ("the 2023 budget") or by "of" and "from" ("the pact of 1991"). What follows by
    /// another preposition is often hung on the nearest noun and dates the verb: "visited Japan in May".</summary>
    static bool IsInside(Tree tree, int from, int governor)
    {
        if (tree[governor].Upos == Upos.Noun && from < governor) return !Is(tree[from].Deprel, "nsubj");
        for (var i = from - 1; i >= 0 && i > governor; i--)
            if (tree[i].Head == from && Is(tree[i].Deprel, "case")) return tree[i].Lemma is "of" or "from";
        return false;
    }

    static bool IsPredicate(Tree tree, int at)
    {
        for (var i = 0; i < tree.Count; i++)
            if (tree[i].Head == at && Is(tree[i].Deprel, "cop")) return true;
        return false;
    }

    /// <summary>Whether a label is <paramref name="relation"/> or a subtype of it.</summary>
    public static bool Is(string label, string relation) =>
        label.StartsWith(relation, StringComparison.Ordinal) && (label.Length == relation.Length || label[relation.Length] == ':');
}
