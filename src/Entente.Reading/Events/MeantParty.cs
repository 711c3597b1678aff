using System.Collections.Immutable;
using Entente.Reading.Parsing;

namespace Entente.Reading.Events;

/// <summary>Finds whom a clause means where none of its slots says it: the one other party it names deeper down, the other of two whom the text is about, or with whom one was just told to deal.</summary>
/// <param name="owner">The party of each word of the sentence; -1 for none.</param>
/// <param name="told">What was told before.</param>
sealed class MeantParty(Limbs limbs, Owners owners, int[] owner, Docket told)
{
    /// <summary>How many UTF-16 units back an event still says whom one deals with: some two sentences.</summary>
    const int Near = 400;

    const string OperatorId = "op-";

    /// <summary>The party meant; null for none.</summary>
    /// <param name="sighting">What was seen, without a target.</param>
    /// <param name="actors">Who does it.</param>
    public Participant? Find(Sighting sighting, ImmutableArray<Participant> actors)
    {
        if (sighting.Demands < 2 || sighting.IsMutual || sighting.Form is Form.Noun || !IsOwn(sighting.Type) || actors is not [{ Code: { } code }]) return null;
        if (IsWords(sighting) && Deep(sighting, code) is { } deep) return deep;
        if (sighting.Form is Form.Adjective || !IsBare(sighting)) return null;
        var sentence = limbs.Tree.Sentence;
        return owners.OtherSide(code, sentence[sighting.Predicate].Span.Start) ?? told.Counterpart(code, sentence.Span.Start - Near);
    }

    /// <summary>What is done to somebody, said or given.</summary>
    static bool IsOwn(PloverType type) => type is PloverType.Accuse or PloverType.Request or PloverType.Reject or PloverType.Threaten or PloverType.Support or PloverType.Concede
        or PloverType.Sanction or PloverType.Agree or PloverType.Aid;

    /// <summary>What is only said, by a frame's own word: a fine of six million US dollars hits no state by that, and what is decided or offered may be for anybody.</summary>
    static bool IsWords(Sighting sighting) =>
        sighting.Inner is null && !sighting.Rule.StartsWith(OperatorId, StringComparison.Ordinal) && sighting.Type is PloverType.Accuse or PloverType.Request or PloverType.Reject or PloverType.Support or PloverType.Concede;

    /// <summary>Nothing in the clause that may be another side: not "rejected their pay demands", "warned that it was late", "voted to raise the rate".</summary>
    bool IsBare(Sighting sighting)
    {
        if (sighting.Clause.Has(Slots.Complement)) return false;
        var thing = sighting.Clause.Head(Slots.Object);
        for (var at = thing < 0 ? -1 : limbs.First(thing); at >= 0; at = limbs.Next(at))
            if (limbs.Is(at, "nmod") || limbs.Is(at, "compound") || limbs.Is(at, "acl")) return false;
        return true;
    }

    /// <summary>"regretted the harm done to the Russian people": the only other party that the clause names.</summary>
    Participant? Deep(Sighting sighting, string code)
    {
        Participant? only = null;
        var reach = limbs.Reach(sighting.Predicate);
        for (var word = reach.First; word <= reach.Last; word++)
        {
            if (owner[word] < 0 || limbs.Upos(word) is Upos.Adv or Upos.Pron || IsLeaning(word) || !IsWithin(word, sighting.Predicate)) continue;
            foreach (var one in owners.Participants(owner[word], limbs.SpanOf(word, word)))
            {
                if (one.Code is null || one.Code == code || one.Code == only?.Code || !(one.Actor is { } actor && owners.IsParty(actor))) continue;
                if (only is not null) return null;
                only = one;
            }
        }

        return only;
    }

    /// <summary>"anti-Chinese", "Washington-backed" are not those they name.</summary>
    bool IsLeaning(int word)
    {
        var sentence = limbs.Tree.Sentence;
        var text = sentence[word].ToString().ToLowerInvariant();
        if (text.StartsWith("anti", StringComparison.Ordinal) || text.StartsWith("pro-", StringComparison.Ordinal) || text.StartsWith("non-", StringComparison.Ordinal)) return true;
        if (word > 1 && sentence[word - 1].ToString() == "-" && sentence[word - 2].ToString().ToLowerInvariant() is "anti" or "pro" or "non") return true;
        return word + 2 < limbs.Count && sentence[word + 1].ToString() == "-" && limbs.Xpos(word + 2) is "VBN" or "VBG" or "JJ";
    }

    /// <summary>In the same clause or an infinitive of it, and no place where something was: not "met in Singapore", not "and Chad said".</summary>
    bool IsWithin(int word, int predicate)
    {
        for (var at = word; at >= 0 && at != predicate; at = limbs.Head(at))
            if (IsClause(at) || IsSetting(at)) return false;
        return true;
    }

    bool IsClause(int at) =>
        limbs.Relation(at) is "advcl" or "parataxis" or "acl:relcl" or "ccomp" or "nsubj" or "nsubj:pass" || (limbs.Is(at, "conj") && limbs.Upos(at) == Upos.Verb);

    bool IsSetting(int at) => (limbs.Is(at, "obl") || limbs.Is(at, "nmod"))
        && ClauseMaker.Preposition(limbs, at) is "in" or "at" or "near" or "during" or "after" or "before" or "from" or "like" or "including" or "by" or "with" or "outside" or "ahead_of";
}
