using Entente.Reading.Documents;
using Entente.Reading.Events;
using Entente.Reading.Parsing;

namespace Entente.Reading.Commitments;

/// <summary>One sentence as this stage reads it: its tree with the way down, and the party that each word belongs to.</summary>
/// <param name="Limbs">The tree.</param>
/// <param name="Index">Its number in the document.</param>
/// <param name="Owner">The party of each word, as <see cref="Owners"/> numbers them; -1 for none.</param>
/// <param name="Owners">Says who that is.</param>
sealed record Folio(Limbs Limbs, int Index, int[] Owner, Owners Owners)
{
    /// <summary>Whether the word is the verb of a clause or part of one.</summary>
    public bool IsVerb(int word) => Limbs.Upos(word) is Upos.Verb or Upos.Aux;

    /// <summary>The word as written, in lower case.</summary>
    public string Form(int word) => Limbs.Tree.Sentence[word].Text.ToString().ToLowerInvariant();

    /// <summary>The lemma of a verb with its particle: "rule_out"; without one the lemma.</summary>
    public string Phrasal(int verb)
    {
        var particle = Limbs.Child(verb, "compound:prt");
        if (particle < 0 && verb + 1 < Limbs.Count && Limbs.Xpos(verb + 1) == "RP") particle = verb + 1; // hung on the object behind it
        return particle >= 0 ? Limbs.Lemma(verb) + "_" + Form(particle) : Limbs.Lemma(verb);
    }

    public Span SpanOf(int word) => Limbs.Tree.Sentence[word].Span;

    /// <summary>The dependents of a word in text order.</summary>
    public IEnumerable<int> Under(int word)
    {
        for (var at = Limbs.First(word); at >= 0; at = Limbs.Next(at)) yield return at;
    }
}
