using System.Collections.Immutable;
using Entente.Reading.Parsing;

namespace Entente.Reading.Mentions;

/// <summary>Settles who "he", "the minister", "both sides" and "the Kingdom" are.</summary>
/// <remarks>
/// Passes from the surest to the least sure, as in Lee and others, "Deterministic coreference resolution based on entity-centric,
/// precision-ranked rules" (2013): names; then descriptions in text order; then pronouns, by how present each figure is.
/// </remarks>
sealed class Referrer(NounList nouns, WordList speech)
{
    readonly PhraseFinder _phrases = new(nouns);

    /// <exception cref="InvalidDataException">A list is broken.</exception>
    public static Referrer Load() => new(NounList.Load(), WordList.Load("speech-verbs.tsv"));

    /// <param name="trees">All sentences.</param>
    /// <param name="sheets">The same sentences with the listed forms found in them.</param>
    /// <param name="actors">The document's actors.</param>
    /// <param name="people">Its people.</param>
    public References Refer(ImmutableArray<Tree> trees, List<Sheet> sheets, ImmutableArray<Actor> actors, ImmutableArray<Person> people)
    {
        var outlines = Open(trees, sheets, actors, people);
        new NameJoiner(outlines).Join();
        var figures = outlines.SelectMany(outline => outline.Phrases).Select(phrase => phrase.Figure).OfType<Figure>().Distinct().ToList();
        var quotes = new Quotes(outlines, speech);
        var descriptions = new DescriptionReader(outlines, figures, (actors, people), nouns, quotes);
        var waiting = Describe(outlines, figures, descriptions, new SetReader(outlines, figures, (actors, people)));
        Pronounce(outlines, figures, (actors, people), quotes);
        foreach (var phrase in waiting) descriptions.Read(phrase);
        var named = outlines.SelectMany(outline => outline.Phrases).Where(phrase => phrase is { Kind: PhraseKind.Name, Link: null } && (phrase.Actor >= 0 || phrase.Person >= 0));
        return new References(
            outlines.SelectMany(outline => outline.Phrases).Select(Report).OfType<Reference>(),
            named.Select(phrase => (phrase.Sentence, phrase.Head, phrase.Actor, phrase.Person)).DistinctBy(name => (name.Sentence, name.Head)));
    }

    List<Outline> Open(ImmutableArray<Tree> trees, List<Sheet> sheets, ImmutableArray<Actor> actors, ImmutableArray<Person> people)
    {
        var spans = actors.SelectMany((actor, i) => actor.Mentions.Select(mention => new Marking(mention.Span, i, -1, actor.Code is not null && mention.Sector is not null)))
            .Concat(people.SelectMany((person, i) => person.Mentions.Select(mention => new Marking(mention.Span, -1, i, false)))).OrderBy(marking => marking.Span).ToImmutableArray();
        var outlines = new List<Outline>();
        var next = 0;
        for (var i = 0; i < trees.Length; i++)
        {
            var outline = new Outline(trees[i], i, actors);
            outline.Mark(spans, ref next);
            _phrases.Find(outline, sheets[i]);
            outlines.Add(outline);
        }

        return outlines;
    }

    /// <summary>Settles the descriptions; returns those that hang on a pronoun.</summary>
    static List<Phrase> Describe(List<Outline> outlines, List<Figure> figures, DescriptionReader descriptions, SetReader sets)
    {
        var waiting = new List<Phrase>();
        foreach (var phrase in outlines.SelectMany(outline => outline.Phrases))
        {
            if (phrase.Figure is not null || phrase.Kind == PhraseKind.Pronoun) continue;
            if (phrase.Kind == PhraseKind.Group) Gather(phrase, figures);
            else if (descriptions.Waits(phrase)) waiting.Add(phrase);
            else if (!sets.Read(phrase)) descriptions.Read(phrase);
        }

        foreach (var group in outlines.SelectMany(outline => outline.Phrases).Where(phrase => phrase.Kind == PhraseKind.Group)) Gather(group, figures);
        return waiting;
    }

    static void Gather(Phrase group, List<Figure> figures)
    {
        if (group.Figure is not null || group.Members.Any(member => member.Figure is null)) return;
        var figure = new Figure(group);
        figure.Members.AddRange(group.Members.Select(member => member.Figure!));
        figures.Add(figure);
    }

    static void Pronounce(List<Outline> outlines, List<Figure> figures, (ImmutableArray<Actor> Actors, ImmutableArray<Person> People) cast, Quotes quotes)
    {
        var third = new PronounReader(outlines, figures, quotes);
        var first = new VoiceReader(quotes, (speaker, at) => Served(speaker, at, figures, cast));
        var pronouns = outlines.SelectMany(outline => outline.Phrases).Where(phrase => phrase.Kind == PhraseKind.Pronoun && !Pronouns.IsSecond(phrase.Lemma)).ToList();
        foreach (var pronoun in pronouns.Where(one => !Pronouns.IsFirst(one.Lemma) && !quotes.Holds(one))) third.Read(pronoun);
        foreach (var pronoun in pronouns.Where(one => Pronouns.IsFirst(one.Lemma))) first.Read(pronoun);
        foreach (var pronoun in pronouns.Where(one => !Pronouns.IsFirst(one.Lemma) && quotes.Holds(one))) third.Read(pronoun);
    }

    /// <summary>The state or body a speaker serves, else the one that stands before "coach" where the text calls the speaker so.</summary>
    static Figure? Served(Figure speaker, Phrase at, List<Figure> figures, (ImmutableArray<Actor> Actors, ImmutableArray<Person> People) cast) =>
        (speaker.Person >= 0 && cast.People[speaker.Person].Serves is { } code ? figures.Find(figure => figure.Actor >= 0 && cast.Actors[figure.Actor].Code == code) : null)
        ?? (speaker.Phrases.FindLast(phrase => phrase.Nation >= 0 && phrase.IsBefore(at)) is { } phrase ? figures.Find(figure => figure.Actor == phrase.Nation) : null);

    static Reference? Report(Phrase phrase)
    {
        if (phrase.Link is not { } link || link.To.All(figure => figure.Sort is Sort.Thing || (figure.Sort == Sort.Place && figure.Actor < 0))) return null;
        var all = link.To.SelectMany(figure => figure.Members.Count > 0 ? (IEnumerable<Figure>)figure.Members : [figure]).ToList();
        return new Reference
        {
            Span = phrase.Span,
            Sentence = phrase.Sentence,
            First = phrase.First,
            End = phrase.End,
            Head = phrase.Head,
            Actors = [.. all.Where(figure => figure.Actor >= 0).Select(figure => figure.Actor).Distinct()],
            People = [.. all.Where(figure => figure.Person >= 0).Select(figure => figure.Person).Distinct()],
            Antecedents = [.. link.Antecedents.Select(antecedent => antecedent.Span)],
            Rule = link.Rule,
            Confidence = link.Confidence,
        };
    }
}
