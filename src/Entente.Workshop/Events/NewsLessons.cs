using Entente.Reading;
using Entente.Reading.Documents;
using Entente.Reading.Events;
using Entente.Reading.Parsing;

namespace Entente.Workshop.Events;

/// <summary>One sentence of a line of ours, read, with the parties as tagged and the events that are told in it.</summary>
/// <param name="Line">Number of the line.</param>
/// <param name="Told">Events whose word stands here; their parties by tag, without those that stand in another sentence.</param>
sealed record NewsCase(int Line, Survey Survey, IReadOnlyList<(int Word, PloverType Type, List<int> Actors, List<int> Recipients)> Told);

/// <summary>Reads our own news sentences as the reader would, and makes lessons of them for the learned layer.</summary>
sealed class NewsLessons
{
    readonly Reader _reader = new();
    readonly Nouns _nouns;

    public NewsLessons()
    {
        Book = new FrameBook();
        Watcher = new Watcher(Book);
        _nouns = new Nouns(Book);
        Clusters = WordClusters.Load();
    }

    public FrameBook Book { get; }

    public Watcher Watcher { get; }

    public WordClusters Clusters { get; }

    /// <summary>All sentences of all lines.</summary>
    public IReadOnlyList<NewsCase> Read(IReadOnlyList<NewsSentence> lines)
    {
        var cases = new List<NewsCase>[lines.Count];
        Parallel.For(0, lines.Count, i => cases[i] = Read(lines[i], i));
        return [.. cases.SelectMany(list => list)];
    }

    List<NewsCase> Read(NewsSentence line, int number)
    {
        var report = _reader.Read(new Document("sentence", line.Text));
        var owners = new Owners(report.Cast);
        var parties = new PartyTags(line, owners);
        var cases = new List<NewsCase>();
        for (var index = 0; index < report.Trees.Length; index++)
        {
            var limbs = new Limbs(report.Trees[index], Book.Forms);
            var owner = owners.Of(report.Trees[index], index);
            var at = index;
            var filler = new RoleFiller(new Driller(limbs, owner, _nouns, word => owners.IsSpot(at, word)));
            var survey = new Survey(new Roster(limbs, parties.Groups(limbs, owner)) { Kind = word => owner[word] < 0 ? "" : owners.Kind(owner[word]) }, Watcher.Watch(limbs), filler);
            cases.Add(new NewsCase(number, survey, [.. Told(line, survey)]));
        }

        return cases;
    }

    static IEnumerable<(int, PloverType, List<int>, List<int>)> Told(NewsSentence line, Survey survey)
    {
        foreach (var one in line.Events)
        {
            var word = Word(survey.Roster.Limbs.Tree, one.Trigger);
            if (word < 0) continue;
            yield return (word, one.Type, [.. one.Actors.Where(survey.Roster.Parties.Contains)], [.. one.Recipients.Where(survey.Roster.Parties.Contains)]);
        }
    }

    static int Word(Tree tree, Span span)
    {
        for (var word = 0; word < tree.Count; word++)
            if (tree.Sentence[word].Span.Overlaps(span)) return word;
        return -1;
    }

    /// <summary>Which words tell an event, and of which type.</summary>
    public IEnumerable<Lesson> Triggers(NewsCase one)
    {
        var traits = new Traits();
        var describer = new TriggerTraits(Book, Clusters);
        for (var word = 0; word < one.Survey.Roster.Limbs.Count; word++)
        {
            if (!TriggerTraits.IsCandidate(one.Survey.Roster, word)) continue;
            describer.Describe(traits, one.Survey.Roster, word, one.Survey.Sightings);
            int[] buckets = [.. traits.Buckets];
            var types = one.Told.Where(told => told.Word == word).Select(told => told.Type).Distinct().ToList();
            if (types.Count == 0) yield return new Lesson(buckets, SurmiseModel.Types - 1);
            foreach (var type in types) yield return new Lesson(buckets, (int)type, 1f / types.Count);
        }
    }

    /// <summary>Who takes which part in what is told.</summary>
    public IEnumerable<Lesson> Roles(NewsCase one)
    {
        var traits = new Traits();
        foreach (var (word, type, actors, recipients) in one.Told)
        {
            var (sources, targets) = one.Survey.Framed(word);
            var matter = new RoleTraits.Matter(word, type, Watcher.Clause(one.Survey.Roster.Limbs, word), sources, targets);
            foreach (var party in one.Survey.Roster.Parties)
            {
                RoleTraits.Describe(traits, one.Survey.Roster, matter, party);
                yield return new Lesson([.. traits.Buckets], actors.Contains(party) ? 1 : recipients.Contains(party) ? 2 : 0);
            }
        }
    }
}
