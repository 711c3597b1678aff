using Entente.Reading.Parsing;
using Entente.Workshop.Engine;

namespace Entente.Tests.Workshop;

/// <summary>The whole way from sentences to an engine, on a handful of sentences of our own.</summary>
public sealed class TrainerTests
{
    static readonly string[] Texts =
    [
        "Ministers/minister/NOUN/NNS/2/nsubj signed/sign/VERB/VBD/0/root treaties/treaty/NOUN/NNS/2/obj ././PUNCT/./2/punct",
        "Norway/Norway/PROPN/NNP/2/nsubj welcomed/welcome/VERB/VBD/0/root envoys/envoy/NOUN/NNS/2/obj ././PUNCT/./2/punct",
        "They/they/PRON/PRP/2/nsubj met/meet/VERB/VBD/0/root in/in/ADP/IN/4/case Oslo/Oslo/PROPN/NNP/2/obl",
        "Both/both/DET/DT/2/det capitals/capital/NOUN/NNS/3/nsubj agreed/agree/VERB/VBD/0/root",
    ];

    static List<TreebankSentence> Sentences() => [.. Texts.Select(text => new TreebankSentence("d", "", [.. text.Split(' ').Select(Word)])
    {
        Names = [.. text.Split(' ').Select(word => word.Contains("NNP") && !word.Contains("NNPS") ? NameTags.Bit(NameKind.Place, 3) : NameTags.Outside)],
    })];

    static TreebankWord Word(string text)
    {
        string[] parts = text.Split('/');
        return new TreebankWord(parts[0], parts[1], parts[2], parts[3], parts[2] == "NOUN" ? "Number=Plur" : "_", int.Parse(parts[4]), parts[5]);
    }

    static byte[] Train(int threads, int rounds)
    {
        var sentences = Sentences();
        var vocabulary = new Vocabulary([.. sentences, .. sentences], [], new WordVectors(["signed", "met"], [1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0], 8));
        var net = new Net(vocabulary.Shape() with { Cells = 24, Arc = 24, Label = 24 }, vocabulary.Vectors, 1);
        var lemmas = new LemmaLearner(sentences.SelectMany(sentence => sentence.Words).Select(word => (word.Form, vocabulary.TagOf(word.Upos, word.Xpos), word.Lemma)));
        var memory = new MemoryStream();
        new Trainer(net, [.. sentences.Select(vocabulary.Encode)], [], new TrainerSettings(rounds, rounds, threads) { Rate = 0.01f }).Train(_ =>
        {
            using var writer = new ModelWriter(memory);
            writer.Write(net, vocabulary, lemmas);
        });
        return memory.ToArray();
    }

    [Fact]
    public void Train_OneOrTwoThreads_SameBytes() => Assert.Equal(Train(1, 6), Train(2, 6));

    [Fact]
    public void Train_ManyRounds_EngineRepeatsTheSentences()
    {
        var parser = Parser.Load(Train(2, 250));
        var sentences = Sentences();
        var trees = GoldWords.Parse(parser, sentences.Select(sentence => sentence.Words.Select(word => word.Form)));
        for (int i = 0; i < trees.Length; i++)
        {
            Assert.Equal(sentences[i].Words.Select(word => (word.Lemma, word.Xpos, word.Feats, word.Head - 1, word.Deprel)),
                trees[i].Rows.Select(row => (row.Lemma, row.Xpos, row.Feats, row.Head, row.Deprel)));
        }
        Assert.Equal([new NameSpan(0, 1, NameKind.Place)], trees[1].Names);
    }
}
