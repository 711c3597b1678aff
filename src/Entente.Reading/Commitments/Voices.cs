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
    public int? Teller(Folio folio, int clause) => Telling(folio, clause, sayings) is var teller and >= 0 ? Person(folio, teller) : null;

    /// <summary>The word for whoever is said to say a clause, a person or not; -1 for nobody.</summary>
    public static int Telling(Folio folio, int clause, WordSet sayings)
    {
        var limbs = folio.Limbs;
        for (var at = clause; at >= 0; at = limbs.Head(at))
        {
            foreach (var child in folio.Under(at))
                if (limbs.Is(child, "parataxis") && sayings.Holds(limbs.Lemma(child)) && limbs.Child(child, "nsubj") is var beside and >= 0) return beside;
            if (at != clause && sayings.Holds(limbs.Lemma(at)) && limbs.Child(at, "nsubj") is var subject and >= 0) return subject;
        }

        return -1;
    }

    /// <summary>Whom the teller serves: "the government will" is theirs.</summary>
    public string? Served(Folio folio, int clause) => Teller(folio, clause) is { } person ? cast.People[person].Serves : null;

    int? Person(Folio folio, int head) => cast.References.Who(folio.Index, head).People is [var one] ? one : null;
}
