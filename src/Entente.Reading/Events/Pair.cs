using Entente.Reading.Documents;
using Entente.Reading.Parsing;

namespace Entente.Reading.Events;

/// <summary>A sentence with its two marked parties, and how far each is from every word above it.</summary>
sealed class Pair
{
    /// <summary>The distance where there is no way.</summary>
    public const double Far = 100;

    readonly double[][] _steps;

    public Pair(Limbs limbs, Span? source, Span? target)
    {
        Limbs = limbs;
        Owner = new int[limbs.Count];
        Array.Fill(Owner, -1);
        // Marked last, the shorter of two nested marks keeps its words: it is the more exact one.
        var isSourceLonger = (source?.Length ?? 0) >= (target?.Length ?? 0);
        Mark(isSourceLonger ? source : target, isSourceLonger ? 0 : 1);
        Mark(isSourceLonger ? target : source, isSourceLonger ? 1 : 0);
        _steps = [Walk(0), Walk(1)];
    }

    public Limbs Limbs { get; }

    /// <summary>0 for the source's words, 1 for the target's, -1 for others.</summary>
    public int[] Owner { get; }

    /// <summary>How far below a word a party lies inside its phrase: 0 in it, <see cref="Far"/> outside.</summary>
    public double Steps(int word, int party) => _steps[party][word];

    /// <summary>The party's word that governs its others; -1 where the party is not marked.</summary>
    public int HeadOf(int party)
    {
        for (var i = 0; i < Owner.Length; i++)
            if (Owner[i] == party && (Limbs.Head(i) < 0 || Owner[Limbs.Head(i)] != party) && !Limbs.Is(i, "punct") && !Limbs.Is(i, "case")) return i;
        return Array.IndexOf(Owner, party);
    }

    void Mark(Span? span, int party)
    {
        if (span is not { } marked) return;
        for (var i = 0; i < Owner.Length; i++)
            if (Limbs.Tree.Sentence[i].Span.Overlaps(marked)) Owner[i] = party;
    }

    double[] Walk(int party)
    {
        var steps = new double[Limbs.Count];
        Array.Fill(steps, Far);
        for (var i = 0; i < Owner.Length; i++)
        {
            if (Owner[i] != party) continue;
            var cost = 0.0;
            for (var at = i; at >= 0 && cost < steps[at]; at = Limbs.Head(at))
            {
                steps[at] = cost;
                cost += Cost(at, party);
                if (cost >= Far) break;
            }
        }

        return steps;
    }

    /// <summary>What it costs to go from a word to its head without leaving the phrase.</summary>
    double Cost(int word, int party)
    {
        var head = Limbs.Head(word);
        if (head < 0) return Far;
        if (Owner[head] == party) return 0;
        // A party inside the other's words is not what the other's phrase stands for.
        if (Owner[head] == 1 - party && Owner[word] == party) return 3;
        if (Limbs.Upos(head) is Upos.Verb or Upos.Aux) return Far;
        return Limbs.Relation(word) switch
        {
            "conj" => 0.2,
            "appos" or "flat" or "compound" or "amod" or "nmod:poss" or "nmod:desc" or "nmod:unmarked" => 0.7,
            "nmod" or "obl" => ClauseMaker.Preposition(Limbs, word) is "of" or "by" or "from" ? 0.8 : 1.2,
            "case" or "punct" or "det" or "cc" or "mark" or "acl" or "acl:relcl" or "advcl" or "ccomp" or "parataxis" => Far,
            _ => 1.5,
        };
    }
}
