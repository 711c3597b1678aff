using Entente.Reading.Events;
using Entente.Reading.Parsing;

namespace Entente.Reading.Positions;

/// <summary>Names what is spoken of: the members of a list one by one, without articles, and without what is only "issues of mutual concern".</summary>
sealed class MatterNamer(Ground ground)
{
    const int Longest = 12; // words

    /// <summary>Nouns that name nothing by themselves.</summary>
    static readonly WordSet Empty = new(["issue", "matter", "topic", "question", "development", "situation", "relation", "tie", "relationship", "cooperation", "subject", "affair", "problem", "way", "thing", "item", "concern", "point", "field", "area", "detail", "view", "visit", "interest", "link", "point", "hope", "gratitude", "fact", "sideline", "margin", "framework", "role", "step", "measure", "event", "agenda", "variety", "range", "number", "progress", "importance", "need", "possibility", "prospect"]);

    /// <summary>Words that add nothing to them.</summary>
    static readonly WordSet Plain = new(["bilateral", "mutual", "other", "regional", "international", "common", "various", "several", "many", "global", "world", "current", "latest", "recent", "political", "economic", "diplomatic", "such", "key", "major", "important", "wide", "further", "military", "cultural", "trade", "two", "own", "these", "those", "good", "friendly", "certain", "general", "joint", "global", "multilateral"]);

    static readonly string[] Examples = ["including", "include", "such_as", "like", "encompass", "particularly"];

    /// <summary>The heads of the matters that a noun phrase names, with the words of each.</summary>
    public IEnumerable<(int Head, string Name)> Of(int sentence, int head)
    {
        foreach (var one in Members(sentence, head))
        {
            var listed = Listed(sentence, one).ToList();
            foreach (var inner in listed)
                if (!IsPlain(sentence, inner) && Name(sentence, inner) is { } name) yield return (inner, name);
            if (listed.Count == 0 && !IsTime(sentence, one) && !IsPlain(sentence, one) && Name(sentence, one) is { } own) yield return (one, own);
        }
    }

    /// <summary>"Held talks on Monday".</summary>
    bool IsTime(int sentence, int word)
    {
        var span = ground.Limbs[sentence].SpanOf(word, word);
        foreach (var time in ground.Scenery.Times)
            if (time.Span.Contains(span)) return true;
        return false;
    }

    /// <summary>A word and those coordinated with it.</summary>
    public IEnumerable<int> Members(int sentence, int head)
    {
        var limbs = ground.Limbs[sentence];
        yield return head;
        for (var at = limbs.First(head); at >= 0; at = limbs.Next(at))
            if (limbs.Is(at, "conj") && limbs.Upos(at) is Upos.Noun or Upos.Propn)
                foreach (var one in Members(sentence, at)) yield return one;
    }

    /// <summary>"Issues, including Myanmar", "concerns in regional matters, including Myanmar": the examples.</summary>
    public IEnumerable<int> Listed(int sentence, int word)
    {
        var limbs = ground.Limbs[sentence];
        for (var at = limbs.First(word); at >= 0; at = limbs.Next(at))
        {
            if (limbs.Is(at, "nmod") && ClauseMaker.Preposition(limbs, at) is { } preposition)
                foreach (var one in Array.IndexOf(Examples, preposition) >= 0 ? Members(sentence, at) : Listed(sentence, at)) yield return one;
            else if (limbs.Is(at, "acl") && limbs.Lemma(at) is "include" or "encompass" && limbs.Child(at, "obj") is var obj and >= 0)
                foreach (var one in Members(sentence, obj)) yield return one;
        }
    }

    /// <summary>Whether a noun names nothing: "bilateral relations", "matters of mutual interest".</summary>
    bool IsPlain(int sentence, int word)
    {
        var limbs = ground.Limbs[sentence];
        if (limbs.Upos(word) is not (Upos.Noun or Upos.Propn)) return true;
        if (!Empty.Holds(limbs.Lemma(word))) return false;
        for (var at = limbs.First(word); at >= 0; at = limbs.Next(at))
        {
            if ((limbs.Is(at, "amod") || limbs.Is(at, "compound")) && !Plain.Holds(limbs.Lemma(at)) && !ground.IsOwned(sentence, at)) return false;
            if (limbs.Is(at, "nmod") && !limbs.Is(at, "nmod:poss") && ClauseMaker.Preposition(limbs, at) is "in" or "of" && limbs.Upos(at) == Upos.Propn) return false;
        }

        return true;
    }

    /// <summary>The last word of what is essential under a long phrase: "the resumption of peace talks", "an attempt to change the status quo".</summary>
    static int Core(Limbs limbs, int word) => limbs.Is(word, "acl") && limbs.Child(word, "obj") is var obj and >= 0 ? obj : word;

    /// <summary>What is no part of a matter's name: articles, side clauses, lists, those it is discussed with. A call "to do" something keeps that.</summary>
    static bool IsOutside(Limbs limbs, int head, int at)
    {
        if (limbs.Relation(at) == "acl" && SubjectFinder.IsInfinitive(limbs, at) && limbs.Head(at) == head) return false;
        return Outside.Exists(relation => limbs.Is(at, relation)) || ClauseMaker.Preposition(limbs, at) == "with";
    }

    static readonly List<string> Outside = ["conj", "cc", "punct", "case", "acl", "advcl", "appos", "parataxis", "det"];

    /// <summary>"Supports Peru's entry into the WTO", where "into" hangs on the verb; -1 where nothing of the kind follows.</summary>
    static int Into(Limbs limbs, int head, int last)
    {
        if (last + 1 >= limbs.Count || limbs.Upos(last + 1) != Upos.Adp || limbs.Lemma(last + 1) is not ("into" or "to")) return -1;
        var noun = limbs.Head(last + 1);
        return noun > last && limbs.Is(noun, "obl") && limbs.Head(noun) == limbs.Head(head) ? noun : -1;
    }

    /// <summary>The words of a phrase from its first adjective to where a clause or a list begins; null where too much or nothing is left.</summary>
    string? Name(int sentence, int head)
    {
        var limbs = ground.Limbs[sentence];
        var (first, last) = (head, head);
        for (var at = limbs.First(head); at >= 0; at = limbs.Next(at))
        {
            if (IsOutside(limbs, head, at)) continue;
            var (from, to) = limbs.Reach(at);
            first = Math.Min(first, from);
            if (to - first < Longest) last = Math.Max(last, to);
            else if (Core(limbs, at) is var core && core - first < Longest) last = Math.Max(last, core);
        }

        for (var at = head + 1; at <= last; at++)
            if (limbs.Tree.Sentence[at].Text is "(") last = at - 1;
        while (first < head && limbs.Is(first, "det")) first++;
        last = Math.Max(last, Into(limbs, head, last));
        if (ground.Trim(sentence, first, last) is not var (start, end) || end - start > Longest) return null;
        var words = ground.Words(limbs.SpanOf(start, end));
        return words.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? words[4..] : words;
    }
}
