namespace Entente.Reading.Events;

/// <summary>A sentence as the learned layer sees it.</summary>
/// <param name="Roster">Who is named in it.</param>
/// <param name="Sightings">What frames see in it.</param>
/// <param name="Filler">Says whom their roles name.</param>
sealed record Survey(Roster Roster, IReadOnlyList<Sighting> Sightings, RoleFiller Filler)
{
    /// <summary>The parties that the frame at a word names as acting and as acted on; both empty where no frame is seen there.</summary>
    public (List<int> Sources, List<int> Targets) Framed(int word)
    {
        foreach (var sighting in Sightings)
        {
            if (sighting.Predicate != word) continue;
            var parts = Filler.Fill(sighting);
            return (Parties(parts.Sources), Parties(parts.Targets));
        }

        return ([], []);
    }

    List<int> Parties(List<Found> found)
    {
        var parties = new List<int>();
        foreach (var one in found)
            if (Roster.Groups[one.Word] is var party and >= 0 && !parties.Contains(party)) parties.Add(party);
        return parties;
    }
}
