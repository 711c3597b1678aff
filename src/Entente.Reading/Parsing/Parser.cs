using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Entente.Reading.Documents;
using Entente.Reading.Sentences;

namespace Entente.Reading.Parsing;

/// <summary>Sentences to trees and names by the trained engine. Built once, shared by threads.</summary>
public sealed unsafe class Parser
{
    /// <summary>Words of a batch: more would only take more memory.</summary>
    const int BatchWords = 1200;

    readonly Model _model;
    readonly ConcurrentBag<Workspace> _idle = [];

    /// <summary>The engine that ships: used where the system has mapped this assembly, nothing is copied but the matrices.</summary>
    /// <exception cref="InvalidDataException">The build holds no engine, or one of another version.</exception>
    public Parser() : this(Embedded()) { }

    Parser(Model model) => _model = model;

    /// <summary>An engine from a file's bytes.</summary>
    /// <exception cref="InvalidDataException">No engine, or one of another version.</exception>
    public static Parser Load(ReadOnlySpan<byte> bytes)
    {
        // Longs, so that the first byte stands at a multiple of eight.
        long[] memory = GC.AllocateUninitializedArray<long>(bytes.Length / sizeof(long) + 1, pinned: true);
        bytes.CopyTo(MemoryMarshal.AsBytes(memory.AsSpan()));
        return new Parser(new Model((byte*)Marshal.UnsafeAddrOfPinnedArrayElement(memory, 0), memory));
    }

    static Model Embedded()
    {
        var stream = Table.Open("models/engine.bin");
        if (stream is UnmanagedMemoryStream mapped && (nint)mapped.PositionPointer % sizeof(long) == 0) return new Model(mapped.PositionPointer, mapped);
        using (stream)
        {
            long[] memory = GC.AllocateUninitializedArray<long>((int)(stream.Length / sizeof(long)) + 1, pinned: true);
            stream.ReadExactly(MemoryMarshal.AsBytes(memory.AsSpan())[..(int)stream.Length]);
            return new Model((byte*)Marshal.UnsafeAddrOfPinnedArrayElement(memory, 0), memory);
        }
    }

    /// <summary>How many numbers a word's vector has.</summary>
    internal int VectorSize => _model.WordColumns;

    /// <summary>The vector that the engine learned for a word, whatever its case.</summary>
    /// <param name="form">The word.</param>
    /// <param name="into">Receives it; <see cref="VectorSize"/> long.</param>
    /// <returns>Whether the word has one of its own.</returns>
    internal bool TryVector(ReadOnlySpan<char> form, Span<float> into)
    {
        Span<char> letters = stackalloc char[WordForm.Longest];
        var folded = letters[..WordForm.Fold(form, letters)];
        if (_model.WordIndex.Find(WordForm.Hash(folded, 0)) is not (>= 0 and var word)) return false;
        into.Clear();
        fixed (float* at = into) _model.Words.Add(word, 1, at);
        return true;
    }

    /// <summary>A tree for every sentence, in their order.</summary>
    public ImmutableArray<Tree> Parse(ImmutableArray<Sentence> sentences)
    {
        if (sentences.IsDefaultOrEmpty) return [];
        if (!_idle.TryTake(out var workspace)) workspace = new Workspace(_model);
        var order = new int[sentences.Length];
        for (int i = 0; i < order.Length; i++) order[i] = i;
        // The longest first, and of equals the first: the batches do not depend on the sort's whims.
        Array.Sort(order, (one, other) => sentences[other].Count != sentences[one].Count
            ? sentences[other].Count - sentences[one].Count : one - other);
        var trees = new Tree[sentences.Length];
        var batch = new List<Sentence>();
        for (int first = 0; first < order.Length; first += batch.Count)
        {
            batch.Clear();
            int words = 0;
            for (int i = first; i < order.Length && (batch.Count == 0 || words + sentences[order[i]].Count < BatchWords); i++)
            {
                batch.Add(sentences[order[i]]);
                words += sentences[order[i]].Count + 1;
            }
            workspace.Run(CollectionsMarshal.AsSpan(batch));
            for (int lane = 0; lane < batch.Count; lane++) trees[order[first + lane]] = Build(workspace, batch[lane], lane);
        }
        _idle.Add(workspace);
        return ImmutableCollectionsMarshal.AsImmutableArray(trees);
    }

    Tree Build(Workspace workspace, Sentence sentence, int lane)
    {
        var rows = new TreeRow[sentence.Count];
        workspace.Names.Start(rows.Length);
        for (int word = 0; word < rows.Length; word++)
        {
            int row = workspace.Lanes.Row(lane, word + 1);
            int tag = _model.Answers.BestTag(workspace.Tags(row));
            int relation = Curves.Largest(workspace.Relations(row));
            string deprel = Relation(workspace, row, relation);
            rows[word] = new TreeRow(Agreed(_model.Answers.Upos(tag), deprel), _model.Answers.Xpos(tag), Features(workspace.State.Row(row), tag),
                workspace.Lemmas.Lemma(sentence[word].Text, tag), workspace.Governor(row) - 1, deprel);
            workspace.Names.Add(word, workspace.NameScores(row));
        }
        var known = ImmutableCollectionsMarshal.AsImmutableArray(rows);
        return new Tree(sentence, known, NameMender.Mend(sentence, known, [.. workspace.Names.Finish(rows.Length).Where(name => IsName(sentence, name))]));
    }

    /// <summary>The class that goes with a relation where the guidelines leave no choice: of the two answers the relation is the surer.</summary>
    /// <remarks>"before the vote" has a preposition, "before they vote" a conjunction: one tag in Penn's set, two classes here.</remarks>
    static Upos Agreed(Upos upos, string deprel) => (deprel, upos) switch
    {
        ("case", Upos.Sconj) => Upos.Adp,
        ("mark", Upos.Adp) => Upos.Sconj,
        ("compound:prt", Upos.Adv) => Upos.Adp,
        ("advmod", Upos.Sconj or Upos.Cconj) => Upos.Adv,
        _ => upos,
    };

    /// <summary>A name has a letter and is no web or mail address: the network is too fond of odd single words.</summary>
    static bool IsName(Sentence sentence, NameSpan name)
    {
        if (name.End - name.First > 1) return true;
        var text = sentence[name.First].Text;
        foreach (char unit in text) if (char.IsLetter(unit)) return Address.Find(text) != (0, text.Length);
        return false;
    }

    /// <summary>"root" for the root and for no other word.</summary>
    string Relation(Workspace workspace, int row, int best)
    {
        if (workspace.Governor(row) == 0) return "root";
        if (_model.Answers.Relations[best] != "root") return _model.Answers.Relations[best];
        var scores = workspace.Relations(row);
        int second = best == 0 ? 1 : 0;
        for (int i = 0; i < scores.Length; i++) if (i != best && scores[i] > scores[second]) second = i;
        return _model.Answers.Relations[second];
    }

    string Features(float* state, int tag)
    {
        var (first, end) = _model.Answers.FeaturesOf(tag);
        if (first == end) return "_";
        int best = first, width = 2 * _model.Cells;
        float most = float.NegativeInfinity;
        for (int i = first; i < end && end - first > 1; i++)
        {
            float* weights = _model.Features.Row(i);
            float score = Curves.Dot(weights, state, width) + weights[width];
            if (score > most) (best, most) = (i, score);
        }
        return _model.Answers.Features(best);
    }
}
