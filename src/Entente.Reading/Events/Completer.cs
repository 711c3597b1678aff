using Entente.Reading.Parsing;

namespace Entente.Reading.Events;

/// <summary>Adds to the events of frames those that the learned layer surmises where frames are silent, and takes away the few it holds for impossible.</summary>
/// <remarks>Built once; many threads may share it.</remarks>
/// <param name="motion">Verbs of coming and going.</param>
sealed class Completer(Watcher watcher, Surmiser surmiser, WordSet motion)
{
    /// <summary>The rule of what is surmised.</summary>
    public const string Rule = "learned";

    /// <summary>The share from which on a surmise is told: chosen on annotated articles of development.</summary>
    const double Least = 0.6;

    /// <summary>What frames tell is not believed where the learned layer gives the type less: chosen likewise.</summary>
    const double Doubt = 0.02;

    /// <summary>Completes what frames told of a sentence.</summary>
    /// <param name="survey">The sentence.</param>
    /// <param name="owner">The owner of each word.</param>
    /// <param name="maker">Makes events of what is surmised.</param>
    /// <param name="told">What frames told, by the word that says it; receives the rest.</param>
    public void Complete(Survey survey, int[] owner, EventMaker maker, List<(int Word, CodedEvent Made)> told)
    {
        var scope = new Scope(survey.Roster.Limbs, survey.Sightings, motion);
        told.RemoveAll(one => surmiser.Share(survey, one.Word, one.Made.Type) < Doubt);
        foreach (var one in surmiser.Find(survey, Least))
        {
            if (told.Exists(other => other.Word == one.Word)) continue;
            var sighting = Sighting(survey, one);
            if (scope.Tells(sighting) && maker.Make(sighting, Parts(survey.Roster, owner, one), null) is { } made && maker.IsOfParties(made)) told.Add((one.Word, made));
        }
    }

    Sighting Sighting(Survey survey, Surmise one)
    {
        var limbs = survey.Roster.Limbs;
        var form = limbs.Upos(one.Word) switch { Upos.Verb => Form.Verb, Upos.Noun => Form.Noun, _ => Form.Adjective };
        return new Sighting
        {
            Clause = watcher.Clause(limbs, one.Word),
            Rule = Rule,
            Type = one.Type,
            Form = form,
            Sources = [],
            Targets = [],
            Modality = Modality.Of(limbs, one.Word),
            Demands = 2,
            Surmised = one.Share,
        };
    }

    static Parts Parts(Roster roster, int[] owner, Surmise one) => new(Found(roster, owner, one.Actors, one.Word), Found(roster, owner, one.Recipients, one.Word));

    static List<Found> Found(Roster roster, int[] owner, List<int> parties, int word)
    {
        var found = new List<Found>();
        foreach (var party in parties)
        {
            var mark = roster.Nearest(party, word);
            var phrase = roster.Phrase(mark);
            found.Add(new Found(owner[mark], mark, phrase, (mark == phrase ? 0 : 1) + (roster.Limbs.Is(phrase, "nmod") ? 1 : 0)));
        }

        return found;
    }
}
