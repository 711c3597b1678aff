using System.Globalization;
using Entente.Reading.Parsing;

namespace Entente.Workshop.Engine;

/// <summary>The whole way from the corpora to the engine: vectors; two teachers; two first engines that learn from their labels on raw text; the engine, which learns from theirs.</summary>
sealed class EngineRecipe(string shared, string work)
{
    static readonly string[] DevSets = ["en_ewt-ud-dev", "en_gum-ud-dev"];

    /// <summary>Passes of a teacher over the treebanks: it need not be as good as it could be.</summary>
    const int TeacherRounds = 12;

    /// <summary>Passes of a first engine over the treebanks, and the words of raw text it learns from.</summary>
    const int FirstRounds = 20, FirstWords = 4_000_000;

    public required TrainerSettings Settings { get; init; }

    public required int Cells { get; init; }

    /// <summary>Documents of GUM not to learn from.</summary>
    public IReadOnlySet<string> Without { get; init; } = new HashSet<string>();

    /// <summary>Files of more corpora of names, to measure what they would add.</summary>
    public IReadOnlyList<string> Also { get; init; } = [];

    /// <param name="output">Where the engine goes.</param>
    /// <param name="silver">Words of raw text to label; 0 trains a teacher and no more.</param>
    public void Make(string output, int silver)
    {
        Directory.CreateDirectory(work);
        var vectors = Vectors();
        if (silver == 0)
        {
            Train(EngineCorpora.Training(shared, Without, Also), [], vectors, Settings, output);
            return;
        }
        // A teacher beside the two breaks their ties.
        Taught([First(vectors, 1), First(vectors, 2), Teacher(vectors, 2)], silver, vectors, Settings with { Seed = Settings.Seed + 2 }, output);
    }

    WordVectors Vectors()
    {
        string path = Path.Combine(work, "vectors.bin");
        if (!File.Exists(path)) VectorsCommand.Make(Path.Combine(shared, "data/text/news.txt.xz"), path);
        return WordVectors.Load(path);
    }

    Parser Teacher(WordVectors vectors, int number)
    {
        string path = Path.Combine(work, $"teacher{number}.bin");
        if (!File.Exists(path))
            Train(EngineCorpora.Training(shared, Without, Also), [], vectors, Settings with { Seed = Settings.Seed + 100 * (ulong)number, Rounds = TeacherRounds }, path);
        return Load(path);
    }

    Parser First(WordVectors vectors, int number)
    {
        string path = Path.Combine(work, $"first{number}.bin");
        if (!File.Exists(path))
            Taught([Teacher(vectors, 1), Teacher(vectors, 2)], FirstWords, vectors, Settings with { Seed = Settings.Seed + (ulong)number - 1, Rounds = FirstRounds }, path);
        return Load(path);
    }

    static Parser Load(string path) => Parser.Load(File.ReadAllBytes(path));

    /// <summary>Trains on gold and on what two teachers agree on.</summary>
    void Taught(IReadOnlyList<Parser> teachers, int words, WordVectors vectors, TrainerSettings settings, string output)
    {
        var gold = EngineCorpora.Training(shared, Without, Also);
        var silver = new Silver(teachers, new KnownNames(), new NameRules());
        var labelled = silver.Label(RawNews.Lines(shared, new Dice(settings.Seed)), words, settings.Threads);
        silver.AddNames([.. gold.Where(sentence => sentence.HasTree && !sentence.Document.StartsWith("GUM_", StringComparison.Ordinal))]);
        int arcs = labelled.Sum(sentence => sentence.Words.Count(word => word.Head >= 0)), all = labelled.Sum(sentence => sentence.Words.Count);
        Console.Error.WriteLine($"{labelled.Count} sentences of raw text, {all} words; the teachers agree on {100.0 * arcs / all:F1} % of the arcs");
        Train(gold, [.. labelled.Select(Recaser.Recase)], vectors, settings, output);
    }

    void Train(List<TreebankSentence> gold, List<TreebankSentence> silver, WordVectors vectors, TrainerSettings settings, string output)
    {
        var vocabulary = new Vocabulary(gold, silver, vectors);
        var lemmas = new LemmaLearner(gold.Where(sentence => sentence.HasTree).SelectMany(sentence => sentence.Words)
            .Select(word => (word.Form, vocabulary.TagOf(word.Upos, word.Xpos), word.Lemma)));
        var net = new Net(vocabulary.Shape() with { Cells = Cells }, vocabulary.Vectors, settings.Seed);
        Console.Error.WriteLine($"{output}: {gold.Count} sentences, {gold.Sum(sentence => sentence.Words.Count)} words; {vocabulary.Rows.Count} known words, "
            + $"{vocabulary.Tags.Count} tags, {vocabulary.Features.Count} features, {vocabulary.Relations.Count} relations, {lemmas.Kept.Count} endings");
        new Trainer(net, [.. gold.Select(vocabulary.Encode)], [.. silver.Select(vocabulary.Encode)], settings).Train(round =>
        {
            using (var file = File.Create(output))
            using (var writer = new ModelWriter(file)) writer.Write(net, vocabulary, lemmas);
            Score(output);
            if (round == settings.Rounds) TellRounding(net, vocabulary);
        });
    }

    void TellRounding(Net net, Vocabulary vocabulary)
    {
        var examples = DevSets.SelectMany(name => Treebank.Read(EngineCorpora.Path(shared, name))).Select(vocabulary.Encode).ToList();
        foreach (var (what, losses) in Rounding.Measure(net, vocabulary, examples))
            Console.Error.WriteLine($"  loss a word of arcs, labels, tags, features, {what}: {string.Join(' ', losses.Take(4).Select(loss => loss.ToString("F4", CultureInfo.InvariantCulture)))}");
    }

    /// <summary>Scores on the dev sets, through the engine as it ships.</summary>
    void Score(string model)
    {
        var parser = Parser.Load(File.ReadAllBytes(model));
        foreach (string name in DevSets)
            Console.Error.WriteLine($"  {name}: {TreeScore.Of(parser, Treebank.Read(EngineCorpora.Path(shared, name)))}");
        foreach (string name in (string[])["worldwide-dev", "uner_ewt-dev"])
            Console.Error.WriteLine($"  {name}: {NameScore.Of(parser, Path.Combine(shared, $"data/ner/dev/{name}.conll.gz"))}");
    }
}
