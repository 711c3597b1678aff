namespace Entente.Reading.Events;

/// <summary>PLOVER's rules for what is ahead, only possible, or denied: such acts often count as another type.</summary>
static class Folding
{
    /// <summary>What a sighting amounts to.</summary>
    /// <param name="sighting">Of a frame or operator.</param>
    /// <param name="isManual">By the manual, in which a future RETREAT is CONCEDE; else by the reports' guide, in which it stays.</param>
    /// <returns>Null where nothing is left to code: a plain "did not".</returns>
    public static (PloverType Type, string? Mode)? Fold(Sighting sighting, bool isManual)
    {
        var (type, mode, modality) = (sighting.Type, sighting.Mode, sighting.Modality);
        if (sighting.Surmised is not null) return (type, mode);
        if (modality.IsNegated) return Denied(type, modality, isManual);
        if (modality is { IsFuture: false, IsHypothetical: false }) return (type, mode);
        return type switch
        {
            PloverType.Consult or PloverType.Support or PloverType.Cooperate or PloverType.Aid => (PloverType.Agree, null),
            // "said it would release": an announced intent to yield, which the published mapping of CAMEO 035 makes AGREE.
            PloverType.Retreat or PloverType.Concede when isManual && sighting.Outer is not null => (PloverType.Agree, null),
            PloverType.Retreat when isManual => (PloverType.Concede, null),
            PloverType.Assault => (PloverType.Threaten, "violence"),
            PloverType.Sanction => (PloverType.Threaten, mode == "expel" ? "expel" : "relations"),
            PloverType.Coerce => (PloverType.Threaten, mode switch { "arrest" => "arrest", "deport" => "expel", "seize" => "territory", _ => "restrict" }),
            PloverType.Mobilize when modality.IsHypothetical => (PloverType.Threaten, "violence"),
            PloverType.Protest when modality.IsHypothetical => (PloverType.Threaten, null),
            _ => (type, mode),
        };
    }

    static (PloverType, string?)? Denied(PloverType type, Modality modality, bool isManual)
    {
        if (!isManual && modality is { IsFuture: false, Time: EventTime.Past } && type is PloverType.Consult) return null;
        return type switch
        {
            PloverType.Consult => (PloverType.Reject, "meet"),
            PloverType.Aid => (PloverType.Reject, "assist"),
            PloverType.Retreat or PloverType.Concede => (PloverType.Reject, "yield"),
            PloverType.Agree or PloverType.Support or PloverType.Cooperate => (PloverType.Reject, null),
            PloverType.Reject or PloverType.Threaten or PloverType.Sanction or PloverType.Coerce or PloverType.Assault when isManual => (PloverType.Concede, null),
            PloverType.Accuse or PloverType.Request when isManual => (type, null),
            _ => null,
        };
    }
}
