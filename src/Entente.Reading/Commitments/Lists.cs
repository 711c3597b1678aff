using Entente.Reading.Parsing;

namespace Entente.Reading.Commitments;

/// <summary>Opens "three agreements -- A, B and C" into its members: each of them is a paper, the group is none.</summary>
static class Lists
{
    /// <summary>A list begins at most so many words behind its group's noun.</summary>
    const int Reach = 14;

    static readonly string[] Dashes = ["-", "--", "–", "—", ":"];

    /// <summary>The papers of a sentence, each group with named members replaced by them.</summary>
    public static List<Paper> Open(Folio folio, List<Paper> found)
    {
        for (var i = 0; i < found.Count; i++)
        {
            if (folio.Limbs.Xpos(found[i].Head) is not ("NNS" or "NNPS") || Dash(folio, found[i].Head) is not (var dash and >= 0)) continue;
            var members = Members(folio, dash + 1, found[i], found);
            if (members.Count < 2) continue;
            found.RemoveAll(one => one == found[i] || one.Head > dash);
            found.AddRange(members);
            break;
        }

        return [.. found.OrderBy(one => one.Head)];
    }

    /// <summary>The dash or colon behind a group, with a blank on both sides; -1 for none.</summary>
    static int Dash(Folio folio, int head)
    {
        for (var at = head + 1; at < folio.Limbs.Count && at <= head + Reach; at++)
            if (Dashes.Contains(folio.Form(at)) && folio.Limbs.Tree.Sentence[at].SpaceAfter && (folio.Form(at) == ":" || folio.Limbs.Tree.Sentence[at - 1].SpaceAfter)) return at;
        return -1;
    }

    static List<Paper> Members(Folio folio, int from, Paper group, List<Paper> found)
    {
        var members = new List<Paper>();
        foreach (var (first, last) in Pieces(folio, from))
        {
            if (found.Find(one => one.Head >= first && one.Head <= last) is { } paper) members.AddRange(Split(folio, paper with { Fate = paper.Fate ?? group.Fate, Parties = [.. group.Parties.Union(paper.Parties)], Evidence = group.Evidence.Through(folio.Limbs.SpanOf(from, last)) }));
            else if (char.IsUpper(folio.Limbs.Tree.Sentence[first].Text[0]) && last - first < Reach) members.Add(Named(folio, first, last, group, from));
        }

        return members;
    }

    static Paper Named(Folio folio, int first, int last, Paper group, int from)
    {
        List<int> words = [.. Enumerable.Range(first, last - first + 1)];
        return group with { Head = first, Words = words, Name = Wording.Text(folio, words, -1), IsNamed = true, IsBare = false, IsDefinite = false, Evidence = group.Evidence.Through(folio.Limbs.SpanOf(from, last)) };
    }

    /// <summary>"agreements on Galileo and Aviation": one on each.</summary>
    static IEnumerable<Paper> Split(Folio folio, Paper paper)
    {
        var on = paper.Words.FindIndex(word => folio.Form(word) is "on");
        var and = paper.Words.FindIndex(word => folio.Form(word) is "and");
        if (folio.Limbs.Xpos(paper.Head) is not ("NNS" or "NNPS") || on < 0 || and != on + 2 || paper.Words.Count != and + 2 || folio.Limbs.Upos(paper.Words[on + 1]) != Upos.Propn) return [paper];
        var noun = folio.Limbs.Lemma(paper.Head);
        return new[] { on + 1, and + 1 }.Select(at => paper with { Head = paper.Words[at], Name = $"{noun} on {folio.Limbs.Tree.Sentence[paper.Words[at]].Text}", IsBare = false, IsNamed = true });
    }

    /// <summary>What stands between the commas, "and" and the end.</summary>
    static IEnumerable<(int First, int Last)> Pieces(Folio folio, int from)
    {
        var first = from;
        for (var at = from; at <= folio.Limbs.Count; at++)
        {
            if (at < folio.Limbs.Count && !IsBreak(folio, at)) continue;
            while (first < at && (folio.Form(first) is "and" or "a" or "an" or "the" || folio.Limbs.Upos(first) == Upos.Punct)) first++;
            var last = at - 1;
            while (last > first && folio.Limbs.Upos(last) == Upos.Punct) last--;
            if (first <= last && first < at) yield return (first, last);
            first = at + 1;
            if (at < folio.Limbs.Count && Dashes.Contains(folio.Form(at))) yield break;
        }
    }

    static bool IsBreak(Folio folio, int at)
    {
        var form = folio.Form(at);
        if (form is "," or ";" || (Dashes.Contains(form) && folio.Limbs.Tree.Sentence[at].SpaceAfter && folio.Limbs.Tree.Sentence[at - 1].SpaceAfter)) return true;
        // "A Treaty and B Council": between two names, not within one that goes on from "on".
        return form == "and" && at + 2 < folio.Limbs.Count && char.IsUpper(folio.Limbs.Tree.Sentence[at + 1].Text[0]) && char.IsUpper(folio.Limbs.Tree.Sentence[at - 1].Text[0]) && char.IsUpper(folio.Limbs.Tree.Sentence[at + 2].Text[0]);
    }
}
