namespace Entente.Reading.Commitments;

/// <summary>A governor with a deed under it, as a sentence has them; not yet judged.</summary>
/// <param name="Governor">The rule.</param>
/// <param name="Word">The word that governs.</param>
/// <param name="Top">The verb of its clause: of a noun the verb it belongs to.</param>
/// <param name="Doer">Who binds himself; -1 for nobody.</param>
/// <param name="Deed">The verb of the deed, or the noun that names the thing itself.</param>
sealed record Promise(Governor Governor, int Word, int Top, int Doer, int Deed)
{
    /// <summary>Whether the deed is an object that names the thing itself: "pledged aid".</summary>
    public bool IsThing { get; init; }

    /// <summary>What the deed is done to, where that stands before a passive verb: "the pact will be signed"; -1 elsewhere.</summary>
    public int Patient { get; init; } = -1;

    /// <summary>Whether it goes on from another deed of the same governor: "and send rice".</summary>
    public bool IsFurther { get; init; }

    /// <summary>Verbs coordinated with the deed that are further deeds, or no deeds at all.</summary>
    public HashSet<int> Cut { get; } = [];
}
