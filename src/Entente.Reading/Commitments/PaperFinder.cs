using System.Collections.Immutable;
using Entente.Reading.Documents;
using Entente.Reading.Events;
using Entente.Reading.Parsing;

namespace Entente.Reading.Commitments;

/// <summary>Finds the papers a sentence names.</summary>
sealed class PaperFinder(PaperBook book, GovernorBook words, Sides sides)
{
    const int LongestName = 14;

    static readonly string[] Pointers = ["the", "this", "that", "these", "those", "such", "its", "their", "his", "our"];

    /// <summary>Words before a paper that are no part of its name.</summary>
    static readonly string[] Loose = ["draft", "proposed", "planned", "such", "possible", "future", "one", "another", "said", "so-called"];

    readonly FateReader _fates = new(book, words.Words("parliaments"), words.Words("wishes"));
    readonly WordSet _days = words.Words("days");
    readonly WordSet _vague = words.Words("vague");
    readonly WordSet _about = words.Words("about");

    /// <summary>In text order; a group whose members stand behind it is left out for them.</summary>
    public List<Paper> Find(Folio folio)
    {
        var found = new List<Paper>();
        for (var word = 0; word < folio.Limbs.Count; word++)
        {
            if (folio.Limbs.Upos(word) is not (Upos.Noun or Upos.Propn) || folio.Limbs.Is(word, "compound") || folio.Limbs.Is(word, "flat")) continue;
            if (Kind(folio, word) is { } kind && Make(folio, word, kind) is { } paper) found.Add(paper);
        }

        // "Memorandum of Understanding (MOU)" is one.
        found.RemoveAll(one => found.Exists(other => other != one && other.Words.Contains(one.Head) && other.Head < one.Head));
        return Lists.Open(folio, found);
    }

    PaperKind? Kind(Folio folio, int word)
    {
        foreach (var (before, kind) in book.Under(folio.Limbs.Lemma(word).ToLowerInvariant()))
            if (StandsBefore(folio, word, before) && (kind.IsIfTold || HasWanted(folio, word, kind))) return kind;
        return null;
    }

    static bool StandsBefore(Folio folio, int word, string[] before)
    {
        for (var i = 0; i < before.Length; i++)
            if (word - before.Length + i < 0 || folio.Form(word - before.Length + i) != before[i]) return false;
        return true;
    }

    /// <summary>A word the kind asks for, or a name.</summary>
    static bool HasWanted(Folio folio, int word, PaperKind kind)
    {
        if (kind.With.IsEmpty || kind.IsOnlySigned || (!kind.IsForeign && IsNamed(folio, word))) return true;
        for (var at = word - 1; at >= 0 && at >= word - 6; at--)
            if (folio.Limbs.IsUnder(at, word) && (kind.With.Holds(folio.Form(at)) || kind.With.Holds(folio.Limbs.Lemma(at)))) return true;
        return word > 0 && folio.Limbs.Head(word) == word - 1 && kind.With.Holds(folio.Form(word - 1));
    }

    /// <summary>"Dhaka Declaration": capitals right before a capital, not the first word.</summary>
    static bool IsNamed(Folio folio, int word)
    {
        var sentence = folio.Limbs.Tree.Sentence;
        return char.IsUpper(sentence[word].Text[0]) && word > 0 && char.IsUpper(sentence[word - 1].Text[0]) && folio.Limbs.IsUnder(word - 1, word) && !Pointers.Contains(folio.Form(word - 1));
    }

    Paper? Make(Folio folio, int head, PaperKind kind)
    {
        var fate = _fates.Of(folio, head);
        var name = Name(folio, head);
        var paper = new Paper(kind, head, name)
        {
            IsNamed = IsNamed(folio, head),
            IsBare = IsBare(folio, head, name),
            IsDefinite = folio.Under(head).Any(at => at < head && (Pointers.Contains(folio.Form(at)) || folio.Limbs.Is(at, "nmod:poss"))),
            IsAboutDeed = name.Exists(word => word > head && folio.Limbs.Is(word, "acl") && folio.Limbs.Head(word) == head),
            IsOneOfSeveral = folio.Under(head).Any(at => at < head && folio.Form(at) is "one" or "another"),
            Fate = fate,
            Name = Wording.Text(folio, name, -1),
            Parties = Parties(folio, head, fate),
            Evidence = Evidence(folio, head, name, fate),
        };
        if (kind.IsForeign && kind.IsIfTold && folio.Limbs.Upos(head) == Upos.Propn) return null; // a name: "Bill"
        if (kind.IsForeign) paper = paper with { IsHome = !IsAbroad(folio, paper) };
        return IsOne(folio, paper) && (!paper.IsHome || (paper.IsBare && paper.IsDefinite)) ? paper : null;
    }

    /// <summary>Whether it is a paper at all, and not mere consent or a word for some paper.</summary>
    static bool IsOne(Folio folio, Paper paper)
    {
        if (paper.Kind.IsOnlySigned) return paper.Fate is { Rule: "instrument-signed", Status: not InstrumentStatus.Unknown } && !(paper.IsBare && paper.IsDefinite);
        var rule = paper.Fate is { IsVerb: true, Status: not InstrumentStatus.Unknown, Rule: var telling } ? telling : null;
        var spokenOf = paper.IsBare && paper.IsDefinite; // "the pact": one named before, if any
        // "the lower house adopted a resolution" says whose it is.
        if (paper.Kind.IsIfTold && !HasWanted(folio, paper.Head, paper.Kind) && !IsMade(paper, rule)) return spokenOf;
        var settled = rule is "instrument-signed" or "instrument-adopted" or "instrument-ratified";
        if (!settled && (IsConsent(folio, paper) || IsSuperlative(folio, paper))) return false;
        return IsToldApart(paper) || rule is not (null or "instrument-agreed" or "instrument-proposed");
    }

    /// <summary>What is told of a paper that no word marks as one between states: by whom, and of which.</summary>
    static bool IsMade(Paper paper, string? rule)
    {
        if (paper.Kind.IsForeign) return !paper.IsHome && (rule is null ? paper.IsAboutDeed : !paper.IsBare || rule != "instrument-in-force");
        var bare = paper.IsBare && !(paper.Kind.Kind == InstrumentKind.Resolution && rule is "instrument-adopted");
        return rule is not null && !bare && !paper.Parties.IsEmpty;
    }

    /// <summary>Of a law or bill: the clause that tells of it names another state than its maker's, or an organisation of states.</summary>
    bool IsAbroad(Folio folio, Paper paper)
    {
        var (first, last) = folio.Limbs.Reach(paper.Fate is { IsVerb: true, Word: var verb } ? verb : paper.Head);
        foreach (var code in sides.Named(folio, first, last))
            if (sides.Standing.IsOrganisation(code) || (sides.Standing.IsOfStates(code) && !paper.Parties.Contains(code))) return true;
        return paper.Parties.Any(sides.Standing.IsOrganisation);
    }

    /// <summary>Something says which paper it is.</summary>
    static bool IsToldApart(Paper paper) => !paper.IsBare || paper.IsNamed || paper.IsOneOfSeveral || paper.IsDefinite || paper.Kind.IsAlways;

    /// <summary>"the largest deal between the two": says something of a paper named elsewhere.</summary>
    static bool IsSuperlative(Folio folio, Paper paper)
    {
        foreach (var word in paper.Words)
            if (folio.Limbs.Xpos(word) == "JJS") return true;
        return false;
    }

    /// <summary>"agreement to meet", "agreement that ...", "reached agreement": the act of agreeing.</summary>
    static bool IsConsent(Folio folio, Paper paper)
    {
        var limbs = folio.Limbs;
        if (paper.IsNamed || paper.Kind.Kind != InstrumentKind.Agreement) return false;
        foreach (var at in folio.Under(paper.Head))
            if (at > paper.Head && IsContent(folio, at)) return true;
        if (limbs.Xpos(paper.Head) != "NN" || !limbs.HasLemma(paper.Head, "agreement")) return false;
        foreach (var at in folio.Under(paper.Head))
            if (at < paper.Head && limbs.Relation(at) is "det" or "nmod:poss" or "nummod" or "compound" or "amod") return false;
        return true;
    }

    /// <summary>A clause that says what is agreed; "to be signed" says only what becomes of the paper.</summary>
    static bool IsContent(Folio folio, int at)
    {
        var limbs = folio.Limbs;
        if (limbs.Relation(at) is not ("acl" or "ccomp")) return false;
        if (SubjectFinder.IsInfinitive(limbs, at)) return !ClauseMaker.IsPassive(limbs, at);
        return limbs.Child(at, "mark") >= 0;
    }

    /// <summary>No word says which paper it is.</summary>
    bool IsBare(Folio folio, int head, List<int> name)
    {
        foreach (var word in name)
            if (word != head && folio.Limbs.Upos(word) is Upos.Noun or Upos.Propn or Upos.Adj or Upos.Verb or Upos.Num && !_vague.Holds(folio.Form(word))) return false;
        return true;
    }

    /// <summary>The words of the name: what stands before the noun without article and owner, and behind it what it is about.</summary>
    List<int> Name(Folio folio, int head)
    {
        var limbs = folio.Limbs;
        var name = new List<int> { head };
        foreach (var at in folio.Under(head))
        {
            if (!(at < head ? IsOfName(folio, head, at) : IsAbout(folio, head, at))) continue;
            var (first, last) = limbs.Is(at, "acl") ? Content(folio, at) : limbs.Reach(at);
            name.AddRange(Enumerable.Range(first, last - first + 1));
        }

        name = [.. name.Distinct().Order()];
        while (name[0] > 1 && folio.Form(name[0] - 1) == "-" && !limbs.Tree.Sentence[name[0] - 1].SpaceAfter) name.InsertRange(0, [name[0] - 2, name[0] - 1]); // "one-China"
        if (name.Count > LongestName && name.FindIndex(word => word > head && folio.Form(word) is "," or "and" or "-") is var cut and > 0) name.RemoveRange(cut, name.Count - cut);
        if (name.Count > LongestName) name.RemoveAll(word => word > head);
        while (limbs.Upos(name[^1]) == Upos.Punct && folio.Form(name[^1]) is not ")") name.RemoveAt(name.Count - 1);
        return name;
    }

    /// <summary>"defining their relations": the participle and its object, not when and where.</summary>
    static (int First, int Last) Content(Folio folio, int participle)
    {
        var (limbs, last) = (folio.Limbs, participle);
        foreach (var at in folio.Under(participle))
            if (at > participle && (limbs.Is(at, "obj") || limbs.Is(at, "xcomp") || limbs.Is(at, "ccomp") || (limbs.Is(at, "obl") && last == participle))) last = Math.Max(last, limbs.Reach(at).Last);
        return (participle, last);
    }

    static bool IsOfName(Folio folio, int head, int at)
    {
        var limbs = folio.Limbs;
        if (Loose.Contains(folio.Form(at))) return false;
        if (limbs.Is(at, "nmod")) return at == head - 1 && !limbs.Is(at, "nmod:poss");
        if (limbs.Is(at, "punct")) return folio.Form(at) is "\"" or "“" or "”" && at > 0;
        return limbs.Is(at, "amod") || limbs.Is(at, "compound") || limbs.Is(at, "nummod") || limbs.Is(at, "flat") || limbs.Relation(at) is "obl:unmarked";
    }

    bool IsAbout(Folio folio, int head, int at)
    {
        var limbs = folio.Limbs;
        if (limbs.Is(at, "nmod")) return ClauseMaker.Preposition(limbs, at) is "of" or "on" or "for" or "against" or "regarding" or "concerning" or "about" && !IsTime(folio, at) && !_days.Holds(folio.Limbs.Lemma(at));
        if (limbs.Is(at, "acl")) return _about.Holds(limbs.Lemma(at)) && limbs.Xpos(at) == "VBG" && limbs.Reach(at).First <= head + Close(folio, head, at) && folio.Form(limbs.Reach(at).First) is not ("," or "-" or "--");
        return limbs.Is(at, "appos") && at > head && folio.Form(at - 1) == "(";
    }

    /// <summary>How far behind the noun a participle may begin: right behind it, or behind what it is of.</summary>
    static int Close(Folio folio, int head, int at)
    {
        var end = head;
        foreach (var other in folio.Under(head))
            if (other > head && other < at && folio.Limbs.Is(other, "nmod")) end = folio.Limbs.Reach(other).Last;
        return end + 1 - head;
    }

    static bool IsTime(Folio folio, int at) => folio.Limbs.Lemma(at) is "period" or "year" or "month" or "time" or "day" || folio.Limbs.Upos(at) == Upos.Num;

    /// <summary>Between whom, with whom, whose; and who signs it.</summary>
    ImmutableArray<string> Parties(Folio folio, int head, PaperFate? fate)
    {
        var limbs = folio.Limbs;
        var parties = new List<string>();
        if (fate is { IsVerb: true, Word: var verb })
            foreach (var at in folio.Under(verb))
                if (limbs.Relation(at) is "nsubj" or "nsubj:outer" or "obl:agent" || (limbs.Is(at, "obl") && ClauseMaker.Preposition(limbs, at) is "with")) parties.AddRange(sides.Of(folio, at));
        foreach (var at in folio.Under(head))
            if (at > head && limbs.Is(at, "nmod") ? ClauseMaker.Preposition(limbs, at) is "between" or "with" or "among" : limbs.Is(at, "nmod:poss") || (at < head && (limbs.Is(at, "amod") || limbs.Is(at, "compound")))) parties.AddRange(sides.Of(folio, at));
        return [.. parties.Distinct()];
    }

    /// <summary>The clause that tells its fate, else the noun phrase.</summary>
    static Span Evidence(Folio folio, int head, List<int> name, PaperFate? fate)
    {
        var span = folio.Limbs.SpanOf(name[0], name[^1]);
        var (first, last) = folio.Limbs.Reach(head);
        if (last - first <= 20) span = span.Through(folio.Limbs.SpanOf(first, last));
        if (fate is not { IsVerb: true, Word: var verb }) return span;
        span = span.Through(folio.SpanOf(verb));
        if (folio.Limbs.Child(verb, "nsubj") is var subject and >= 0 && folio.Limbs.Reach(subject) is var reach && reach.Last - reach.First <= 20) span = span.Through(folio.Limbs.SpanOf(reach.First, reach.Last));
        return span;
    }
}
