namespace Entente.Reading.Events;

/// <summary>Tells by the words around an event that it is only looked back on: "during the Vietnam War", "the anniversary of the attack".</summary>
/// <param name="eras">Named times of history.</param>
/// <param name="remembrances">Nouns that look back on what they are of.</param>
sealed class Backdrop(Eras eras, WordSet remembrances)
{
    const int MostSteps = 3;

    /// <summary>The last year of the era in which the event is set; null for none.</summary>
    public int? End(Limbs limbs, int predicate)
    {
        for (var at = limbs.First(predicate); at >= 0; at = limbs.Next(at))
        {
            if (!limbs.Is(at, "obl") && !limbs.Is(at, "nmod")) continue;
            if (ClauseMaker.Preposition(limbs, at) is not ("during" or "in" or "throughout" or "after" or "before" or "under" or "from" or "of")) continue;
            var reach = limbs.Reach(at);
            if (eras.End(limbs, reach.First, reach.Last) is { } end) return end;
        }

        return null;
    }

    /// <summary>Whether the event's noun stands under one that looks back on it.</summary>
    public bool IsRemembered(Limbs limbs, int predicate)
    {
        var at = predicate;
        for (var steps = 0; steps < MostSteps && (limbs.Is(at, "nmod") || limbs.Is(at, "conj")); steps++)
        {
            at = limbs.Head(at);
            if (limbs.Is(at, "root") && limbs.Upos(at) == Parsing.Upos.Verb) return false;
            if (remembrances.Holds(limbs.Lemma(at))) return true;
        }

        return false;
    }
}
