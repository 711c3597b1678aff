using System.Collections.Immutable;

namespace Entente.Reading.Mentions;

/// <summary>The people of a document: who is named, then what office each holds and whom each serves.</summary>
sealed class PeopleFinder(CandidateFinder candidates, Tenures tenures)
{
    /// <summary>Who held which office on the day of a document, as far as it names their states.</summary>
    /// <param name="sheets">All its sentences.</param>
    /// <param name="day">Its day, null where unknown: then the list tells nothing.</param>
    public HolderFinder Holders(List<Sheet> sheets, DateOnly? day) =>
        new(tenures, day, [.. sheets.SelectMany(sheet => sheet.Names).Select(hit => hit.Senses[0].Code)]);

    /// <summary>All who are named, with every place where they are, in order of first mention.</summary>
    public List<Character> Gather(List<Sheet> sheets, HolderFinder holders)
    {
        var seen = new List<Candidate>();
        var cued = sheets.SelectMany((sheet, index) => candidates.Find(sheet, index, seen)).ToList();
        var characters = Census.Gather(Census.Complete([.. cued, .. seen.Where(holders.IsHolder)], [.. seen.Where(other => other.Parts.Length > 1)]));
        var taken = Claims.Of(sheets, characters);
        for (var i = 0; i < sheets.Count; i++)
        {
            var sentence = i;
            Census.AddEchoes(characters, sheets[i], token => taken.Holds(sentence, token));
        }

        return characters;
    }

    /// <summary>Each with office and whom they serve; the rule of who was told so by the list of office-holders ends in <c>+tenures</c>.</summary>
    public static ImmutableArray<Person> Portray(List<Character> characters, ServiceFinder service) => [.. characters.Select(character => Portray(character, service))];

    static Person Portray(Character character, ServiceFinder service)
    {
        var (serves, isListed) = service.Find(character);
        var listed = isListed ? (character.Introduction ?? character.Candidates[0]).Span : default;
        return new Person
        {
            Name = character.Fullest.Name,
            Office = service.OfficeOf(character),
            Serves = serves,
            Organisation = character.Organisation,
            Mentions =
            [
                .. character.Candidates.Select(candidate => new Mention(candidate.Span, candidate.Rule + (isListed && candidate.Span == listed ? "+tenures" : ""), candidate.Confidence))
                    .Concat(character.Mentions).OrderBy(mention => mention.Span),
            ],
        };
    }
}
