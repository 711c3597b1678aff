using Entente.Reading.Events;
using Entente.Reading.Mentions;

namespace Entente.Reading.Commitments;

/// <summary>Who says a clause.</summary>
sealed class Voices(Cast cast, WordSet sayings)
{
    /// <summary>Index of the person: the doer where that is one, else whoever is said to say it; null where nobody is named.</summary>
    public int? Of(Folio folio, Promise promise) =>
        (promise.Doer >= 0 ? Person(folio, promise.Doer) : null) ?? Teller(folio, promise.Top);

    /// <summary>The subject of the verb of speech over or beside a clause; null where nobody is named.</summary>
    public int? Teller(Folio folio, int clause)
    {
        var limbs = folio.Limbs;
        for (var at = clause; at >= 0; at = limbs.Head(at))
        {
            foreach (var child in folio.Under(at))
                if (limbs.Is(child, "parataxis") && sayings.Holds(limbs.Lemma(child)) && limbs.Child(child, "nsubj") is var beside and >= 0) return Person(folio, beside);
            if (at != clause && sayings.Holds(limbs.Lemma(at)) && limbs.Child(at, "nsubj") is var subject and >= 0) return Person(folio, subject);
        }

        return null;
    }

    /// <summary>Whom the teller serves: "the government will" is theirs.</summary>
    public string? Served(Folio folio, int clause) => Teller(folio, clause) is { } person ? cast.People[person].Serves : null;

    int? Person(Folio folio, int head) => cast.References.Who(folio.Index, head).People is [var one] ? one : null;
}
