using System.Collections.Immutable;
using Entente.Reading.Documents;
using Entente.Reading.Parsing;

namespace Entente.Reading.Mentions;

/// <summary>The people of a document: who is named, then what office each holds and whom each serves.</summary>
sealed class PeopleFinder(CandidateFinder candidates, Tenures tenures)
{
    /// <summary>Built from the embedded lists.</summary>
    /// <param name="lowercase">Words that news writes small.</param>
    /// <param name="tenures">The list of office-holders.</param>
    public static PeopleFinder Load(WordList lowercase, Tenures tenures)
    {
        var speech = WordList.Load("speech-verbs.tsv");
        var names = new NameReader(lowercase, kind => Words("name-parts.tsv", kind), Words("time-words.tsv", "MONTH", "WEEKDAY"), speech);
        return new PeopleFinder(new CandidateFinder(new OfficeReader(new ComplementReader(lowercase), lowercase), names, (speech, lowercase)), tenures);
    }

    static WordList Words(string list, params string[] kinds) =>
        new(Table.Rows(list).Where(row => kinds.Contains(row[1])).Select(row => row[0]));

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
        foreach (var candidate in cued.Where(holders.IsForeign)) candidate.Served = null;
        var characters = Census.Gather(Census.Complete([.. cued, .. seen.Where(other => holders.IsHolder(other) || IsNamedInFull(sheets, seen, other))], [.. seen.Where(other => other.Parts.Length > 1)]));
        var taken = Claims.Of(sheets, characters);
        for (var i = 0; i < sheets.Count; i++)
        {
            var sentence = i;
            Census.AddEchoes(characters, sheets[i], token => taken.Holds(sentence, token));
        }

        return characters;
    }

    /// <summary>"Lars Holm ran. ... Holm said": who speaks by one name is a person where the engine saw one in a fuller name before.</summary>
    static bool IsNamedInFull(List<Sheet> sheets, List<Candidate> seen, Candidate one) =>
        one.Parts.Length == 1 && seen.Exists(other => other.Parts.Length > 1 && other.Span.Start < one.Span.Start && Census.Alike(other.Parts[^1], one.Parts[0])
            && sheets[other.Sentence].Tree.Names.Any(name => name.Kind == NameKind.Person && name.First <= other.First && name.End >= other.End));

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
