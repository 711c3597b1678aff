using System.Collections.Immutable;
using Entente.Reading.Documents;
using Entente.Reading.Events;
using Entente.Reading.Mentions;
using Entente.Reading.Parsing;

namespace Entente.Reading.Sectors;

/// <summary>Politics that no word names: parties that meet or accuse each other, and their leaders at the head of a text.</summary>
static class Dealings
{
    /// <summary>Of a meeting of two parties.</summary>
    const double Met = 0.72;

    /// <summary>Of what one says to or of the other: two make politics.</summary>
    const double Spoke = 0.47;

    /// <summary>Sentences in which news says who it is about.</summary>
    const int Head = 3;

    static readonly string[] Leaders = ["president", "prime minister", "premier", "chancellor", "king", "emperor", "sultan", "emir", "foreign minister", "foreign secretary", "secretary of state", "foreign affairs", "secretary-general", "secretary general"];

    public static IEnumerable<SectorMention> Of(ImmutableArray<Tree> trees, Cast cast, ImmutableArray<CodedEvent> events) => OfEvents(trees, events).Concat(OfLeaders(trees, cast));

    /// <summary>Parties that meet, demand and accuse conduct politics, though no word says so; the word is the clause's own: "met", "urged".</summary>
    static IEnumerable<SectorMention> OfEvents(ImmutableArray<Tree> trees, ImmutableArray<CodedEvent> events)
    {
        foreach (var one in events)
        {
            if (one.Actors.Concat(one.Recipients).Select(side => side.Code).OfType<string>().Distinct().Count() < 2) continue;
            var weight = one.Type switch
            {
                PloverType.Consult => Met,
                PloverType.Request or PloverType.Accuse or PloverType.Reject or PloverType.Threaten or PloverType.Support or PloverType.Protest or PloverType.Sanction or PloverType.Concede => Spoke,
                _ => 0,
            };
            if (weight > 0 && Word(trees, one.Evidence[0]) is var (sentence, word))
                yield return new SectorMention("politics", "15121", trees[sentence].Sentence[word].Span, sentence, word, word + 1, "sector-dealings", weight);
        }
    }

    /// <summary>The word that heads a stretch of text.</summary>
    static (int Sentence, int Word)? Word(ImmutableArray<Tree> trees, Span span)
    {
        for (var index = 0; index < trees.Length; index++)
        {
            var sentence = trees[index].Sentence;
            if (!sentence.Span.Overlaps(span)) continue;
            for (var word = 0; word < sentence.Count; word++)
                if (span.Contains(sentence[word].Span) && (trees[index][word].Head < 0 || !span.Contains(sentence[trees[index][word].Head].Span)) && trees[index][word].Upos is Upos.Verb or Upos.Noun) return (index, word);
        }

        return null;
    }

    /// <summary>A party's head of state or government or foreign minister among the first named, where the document has two parties; a firm's president is none.</summary>
    static IEnumerable<SectorMention> OfLeaders(ImmutableArray<Tree> trees, Cast cast)
    {
        var parties = cast.Actors.Where(actor => actor is { IsParty: true, Code: not null }).Select(actor => actor.Code!).ToHashSet();
        if (parties.Count < 2) yield break;
        foreach (var person in cast.People)
            if (person is { Office: { } office, Serves: { } serves } && parties.Contains(serves) && !office.StartsWith("former ", StringComparison.Ordinal) && Array.Exists(Leaders, leader => office.Contains(leader, StringComparison.Ordinal)) && Place(trees, person.Mentions[0].Span) is var (sentence, first, end))
                yield return new SectorMention("politics", "15121", person.Mentions[0].Span, sentence, first, end, "sector-leaders", Met);
    }

    static (int Sentence, int First, int End)? Place(ImmutableArray<Tree> trees, Span span)
    {
        for (var index = 0; index < Math.Min(Head, trees.Length); index++)
        {
            var sentence = trees[index].Sentence;
            if (!sentence.Span.Contains(span)) continue;
            var first = 0;
            while (sentence[first].Span.End <= span.Start) first++;
            var end = first;
            while (end < sentence.Count && sentence[end].Span.Start < span.End) end++;
            return (index, first, end);
        }

        return null;
    }
}
