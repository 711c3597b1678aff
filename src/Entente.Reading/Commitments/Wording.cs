using System.Text;
using Entente.Reading.Documents;
using Entente.Reading.Events;
using Entente.Reading.Parsing;

namespace Entente.Reading.Commitments;

/// <summary>Puts a deed into words: which words of the sentence belong to it, its clause, and a phrase that begins with a bare verb.</summary>
static class Wording
{
    /// <summary>An adverb goes behind what the verb governs where that is no longer than this many words.</summary>
    const int Short = 6;

    /// <summary>An adverb farther before the deed than this is the clause's, not the deed's.</summary>
    const int Near = 3;

    static readonly string[] Elsewhere = ["as", "because", "since", "although", "though", "while", "whereas", "after", "if", "unless", "once", "when", "before", "until", "provided", "so", "but", "even"];

    static readonly string[] Empty = ["also", "still", "now", "therefore", "thus", "soon", "then", "later", "here", "again", "certainly"];

    /// <summary>The words of the deed in text order: without its doer, its auxiliaries, and clauses that go on to something else.</summary>
    public static List<int> Words(Folio folio, Promise promise)
    {
        var kept = new List<int>();
        Gather(folio, promise.Deed, promise, kept);
        if (promise.IsThing) AddReceiver(folio, promise, kept);
        if (promise.Patient >= 0) Gather(folio, promise.Patient, promise, kept);
        kept.Sort();
        Trim(folio, kept);
        return kept;
    }

    /// <summary>The clause that says it: from the doer or the governor to the deed's last word.</summary>
    public static Span Clause(Folio folio, Promise promise, List<int> words)
    {
        var deed = folio.Limbs.SpanOf(words[0], words[^1]);
        if (promise.IsFurther) return deed;
        var span = deed.Through(folio.SpanOf(promise.Word)).Through(folio.SpanOf(promise.Top));
        // A doer from another clause is not drawn in.
        foreach (var doer in new[] { promise.Doer, folio.Limbs.Child(promise.Top, "nsubj") })
        {
            if (doer < 0 || (folio.Limbs.Head(doer) is var head && head != promise.Top && head != promise.Word && head != promise.Deed)) continue;
            var (first, last) = Phrase(folio, doer);
            span = span.Through(folio.Limbs.SpanOf(first, last));
        }

        return span;
    }

    /// <summary>"send 20 teachers to Laos".</summary>
    public static string Action(Folio folio, Promise promise, List<int> words)
    {
        if (promise.IsThing) return $"{promise.Governor.Verb} {Text(folio, words, -1)}";
        var (deed, limbs) = (promise.Deed, folio.Limbs);
        var adverbs = words.FindAll(word => word < deed && limbs.Is(word, "advmod") && limbs.Head(word) == deed);
        var rest = words.FindAll(word => word > deed || (promise.Patient >= 0 && word < deed && !adverbs.Contains(word)));
        var told = Telling(folio, adverbs, deed);
        var isLong = rest.Count > Short;
        List<int> particle = isLong && rest[0] == deed + 1 && limbs.Is(rest[0], "compound:prt") ? [rest[0]] : [];
        if (particle.Count > 0) rest.RemoveAt(0);
        var bare = (adverbs.Exists(word => folio.Form(word) is "not" or "never") ? "not " : "") + Bare(folio, deed);
        var tail = Text(folio, rest, deed);
        string[] parts = isLong ? [bare, Text(folio, particle, -1), told, tail] : [bare, tail, told];
        return string.Join(' ', parts.Where(part => part.Length > 0));
    }

    /// <summary>The adverbs right before the deed that say how: "jointly"; not "instead," far in front.</summary>
    static string Telling(Folio folio, List<int> adverbs, int deed) =>
        Text(folio, adverbs.FindAll(word => deed - word <= Near && folio.Limbs.Upos(word + 1) != Upos.Punct && !Empty.Contains(folio.Form(word)) && folio.Form(word) is not ("not" or "never")), -1);

    static void Gather(Folio folio, int word, Promise promise, List<int> kept)
    {
        kept.Add(word);
        foreach (var at in folio.Under(word))
            if (!IsCut(folio, word, at, promise)) Gather(folio, at, promise, kept);
    }

    static bool IsCut(Folio folio, int word, int at, Promise promise)
    {
        var limbs = folio.Limbs;
        var relation = limbs.Relation(at);
        if (promise.Cut.Contains(at) || relation is "parataxis" or "discourse") return true;
        if (word == promise.Deed && IsAroundDeed(folio, at, promise)) return true;
        if (relation == "appos") return IsAfterComma(folio, at) && folio.Form(limbs.Reach(at).First) != "(";
        if (relation.StartsWith("acl", StringComparison.Ordinal)) return IsAfterComma(folio, at);
        if (limbs.Is(at, "advcl")) return IsElsewhere(folio, word, at);
        return limbs.Is(at, "obl") && ClauseMaker.Preposition(limbs, at) is "according_to" or "accord_to" or "despite";
    }

    /// <summary>What belongs to the deed's clause and not to the deed: its doer, its auxiliaries, what stands before it.</summary>
    static bool IsAroundDeed(Folio folio, int at, Promise promise)
    {
        var limbs = folio.Limbs;
        if (limbs.Is(at, "cc") && promise.Cut.Count > 0) return true;
        if (promise.IsThing) return at < promise.Deed && (limbs.Is(at, "case") || (limbs.Is(at, "det") && folio.Form(at) == "the") || (limbs.Is(at, "nmod:poss") && folio.Form(at) == "its"));
        if (limbs.Is(at, "nsubj") || limbs.Is(at, "aux") || limbs.Is(at, "expl") || limbs.Is(at, "cop")) return true;
        return at < promise.Deed && !limbs.Is(at, "advmod") && !limbs.Is(at, "compound");
    }

    /// <summary>A clause of time or cause, or one that goes on: ", adding that".</summary>
    static bool IsElsewhere(Folio folio, int word, int at)
    {
        if (at < word) return true;
        foreach (var mark in folio.Under(at))
            if (mark < at && (folio.Limbs.Is(mark, "mark") || folio.Limbs.Is(mark, "advmod")) && Elsewhere.Contains(folio.Form(mark))) return true;
        return folio.Limbs.Xpos(at) is "VBG" or "VBN" && IsAfterComma(folio, at);
    }

    static bool IsAfterComma(Folio folio, int at)
    {
        var first = folio.Limbs.Reach(at).First;
        if (folio.Limbs.Upos(first) == Upos.Punct) return folio.Form(first) is "," or "-" or "--" or "–";
        return first > 0 && folio.Form(first - 1) is "," or "-" or "--" or "–";
    }

    /// <summary>"pledged aid <i>to Laos</i>", where the receiver hangs on the governor.</summary>
    static void AddReceiver(Folio folio, Promise promise, List<int> kept)
    {
        var limbs = folio.Limbs;
        foreach (var at in folio.Under(promise.Word))
            if (at > promise.Deed && limbs.Is(at, "obl") && ClauseMaker.Preposition(limbs, at) is "to" or "for" or "in") Gather(folio, at, promise, kept);
    }

    /// <summary>Loose marks at the end, and a "and" that lost what follows.</summary>
    static void Trim(Folio folio, List<int> kept)
    {
        while (kept.Count > 1 && (folio.Limbs.Upos(kept[^1]) == Upos.Punct || folio.Limbs.Is(kept[^1], "cc")) && folio.Form(kept[^1]) is not (")" or "”")) kept.RemoveAt(kept.Count - 1);
        while (kept.Count > 1 && folio.Limbs.Upos(kept[0]) == Upos.Punct) kept.RemoveAt(0);
    }

    /// <summary>A noun phrase without its clauses.</summary>
    static (int First, int Last) Phrase(Folio folio, int head)
    {
        var limbs = folio.Limbs;
        var (first, last) = (head, head);
        foreach (var at in folio.Under(head))
        {
            if (limbs.Is(at, "acl") || limbs.Is(at, "punct") || limbs.Is(at, "case") || (limbs.Is(at, "appos") && at > head)) continue;
            var reach = limbs.Reach(at);
            (first, last) = (Math.Min(first, reach.First), Math.Max(last, reach.Last));
        }

        return (first, last);
    }

    /// <summary>Words as a phrase, with the spaces of the text; coordinates of a deed in their bare form.</summary>
    public static string Text(Folio folio, List<int> words, int deed)
    {
        var text = new StringBuilder();
        var whole = words.Count(word => IsQuote(folio, word)) % 2 == 0;
        for (var i = 0; i < words.Count; i++)
        {
            var word = words[i];
            if (!whole && IsQuote(folio, word)) continue;
            if (text.Length > 0 && text[^1] != ' ' && (words[i - 1] != word - 1 || folio.Limbs.Tree.Sentence[word - 1].SpaceAfter || (!whole && IsQuote(folio, word - 1))) && !IsClosing(folio, word)) text.Append(' ');
            text.Append(IsOfChain(folio, word, deed) ? Bare(folio, word) : IsOpening(folio, word) ? folio.Form(word) : Fold(folio.Limbs.Tree.Sentence[word].Text));
        }

        return text.ToString();
    }

    /// <summary>A verb's bare form: as written where it stands so, else its lemma.</summary>
    static string Bare(Folio folio, int verb) => folio.Limbs.Xpos(verb) == "VB" ? folio.Form(verb) : folio.Limbs.Lemma(verb);

    /// <summary>An article or number that opens the sentence has a capital for that alone.</summary>
    static bool IsOpening(Folio folio, int word) => word == 0 && folio.Limbs.Upos(word) is Upos.Det or Upos.Num;

    static bool IsQuote(Folio folio, int word) => folio.Form(word) is "\"" or "“" or "”" or "''" or "``";

    static bool IsClosing(Folio folio, int word) => folio.Form(word) is "," or ")" or "." or ";" or ":";

    static string Fold(ReadOnlySpan<char> word) => word.IndexOfAny('\n', '\r', '\t') < 0 ? word.ToString() : string.Join(' ', word.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>A gerund coordinated with the deed is read as its bare verb: "strengthen ... and uphold".</summary>
    static bool IsOfChain(Folio folio, int word, int deed) =>
        deed >= 0 && folio.Limbs.Xpos(word) == "VBG" && folio.Limbs.Is(word, "conj") && folio.Limbs.Head(word) == deed && folio.Limbs.Xpos(deed) == "VBG";
}
