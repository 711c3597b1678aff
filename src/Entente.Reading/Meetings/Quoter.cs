using Entente.Reading.Documents;
using Entente.Reading.Events;
using Entente.Reading.Parsing;

namespace Entente.Reading.Meetings;

/// <summary>The words that tell of an occasion: its clause, not its sentence.</summary>
static class Quoter
{
    /// <summary>Of a verb its clause with its subject; of a noun its phrase, with the verb over it where that only says that it is.</summary>
    public static Span Quote(Limbs limbs, int word, int subject)
    {
        var top = Top(limbs, word);
        var span = Governed(limbs, top);
        if (top != word) span = span.Through(Governed(limbs, word));
        var noun = limbs.Upos(word) is Upos.Noun or Upos.Propn;
        if (subject >= 0 && (!noun || top != word || limbs.IsUnder(subject, word)) && Near(limbs, word, subject)) span = span.Through(Noun(limbs, subject));
        return span;
    }

    static bool Near(Limbs limbs, int word, int subject) => subject < word && word - subject < 40 && !limbs.IsUnder(word, subject);

    static int Top(Limbs limbs, int word)
    {
        var at = word;
        for (var steps = 0; steps < 4; steps++)
        {
            var head = limbs.Head(at);
            if (head < 0) return at;
            var noun = limbs.Upos(at) is Upos.Noun or Upos.Propn;
            var up = noun ? limbs.Is(at, "obj") || limbs.Is(at, "nsubj") : limbs.Is(at, "xcomp");
            if (!up || limbs.Upos(head) is not (Upos.Verb or Upos.Adj)) return at;
            at = head;
        }

        return at;
    }

    /// <summary>A noun phrase without its clauses and what is coordinated with it.</summary>
    static Span Noun(Limbs limbs, int noun)
    {
        var (first, last) = (noun, noun);
        for (var at = limbs.First(noun); at >= 0; at = limbs.Next(at))
        {
            if (limbs.Is(at, "punct") || limbs.Is(at, "acl") || limbs.Is(at, "cc") || limbs.Is(at, "case") || limbs.Is(at, "appos")) continue;
            var reach = limbs.Reach(at);
            (first, last) = (Math.Min(first, reach.First), Math.Max(last, reach.Last));
        }

        return limbs.SpanOf(first, last);
    }

    static Span Governed(Limbs limbs, int word)
    {
        var (first, last) = (word, word);
        for (var at = limbs.First(word); at >= 0; at = limbs.Next(at))
        {
            if (limbs.Is(at, "punct") || limbs.Is(at, "conj") || limbs.Is(at, "cc") || limbs.Is(at, "parataxis") || limbs.Is(at, "mark") || limbs.Is(at, "case")) continue;
            if (limbs.Relation(at) is "advcl" or "acl:relcl" or "ccomp" or "advcl:relcl" || ClauseMaker.Preposition(limbs, at) is "including" or "include") continue;
            var reach = limbs.Reach(at);
            (first, last) = (Math.Min(first, reach.First), Math.Max(last, reach.Last));
        }

        return limbs.SpanOf(first, last);
    }
}
