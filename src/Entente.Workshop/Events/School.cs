using Entente.Reading.Events;

namespace Entente.Workshop.Events;

/// <summary>Trains the learned layer on sentences read, and asks it about those that it did not see.</summary>
sealed class School
{
    readonly NewsLessons _lessons;
    readonly int _seed;
    readonly Lesson[][] _triggers, _roles;

    /// <param name="lessons">Makes lessons of the sentences.</param>
    /// <param name="cases">The sentences.</param>
    /// <param name="seed">Of the order of the lessons.</param>
    public School(NewsLessons lessons, IReadOnlyList<NewsCase> cases, int seed)
    {
        (_lessons, _seed, Cases) = (lessons, seed, cases);
        (_triggers, _roles) = (new Lesson[cases.Count][], new Lesson[cases.Count][]);
        Parallel.For(0, cases.Count, i => (_triggers[i], _roles[i]) = ([.. lessons.Triggers(cases[i])], [.. lessons.Roles(cases[i])]));
    }

    public IReadOnlyList<NewsCase> Cases { get; }

    /// <summary>The file of a model learned from some of the lines.</summary>
    /// <param name="isIn">Says by its number whether a line is learned from.</param>
    public byte[] Model(Func<int, bool> isIn)
    {
        var triggers = new LinearTrainer(SurmiseModel.Buckets, SurmiseModel.Types, _seed).Train([.. Of(_triggers, isIn)]);
        var roles = new LinearTrainer(SurmiseModel.Buckets, SurmiseModel.Parts, _seed).Train([.. Of(_roles, isIn)]);
        using var stream = new MemoryStream();
        SurmiseModel.Write(triggers, roles, stream);
        return stream.ToArray();
    }

    IEnumerable<Lesson> Of(Lesson[][] lessons, Func<int, bool> isIn) => lessons.Where((_, index) => isIn(Cases[index].Line)).SelectMany(list => list);

    /// <summary>What is surmised in each sentence by a model that saw no sentence of its line.</summary>
    /// <param name="folds">How many models.</param>
    /// <param name="least">The share from which on it is told.</param>
    public IEnumerable<(NewsCase Case, List<Surmise> Found)> HeldOut(int folds, double least)
    {
        var surmisers = new Surmiser[folds];
        Parallel.For(0, folds, fold => surmisers[fold] = new Surmiser(_lessons.Book, _lessons.Clusters, _lessons.Watcher, SurmiseModel.Read(new MemoryStream(Model(line => line % folds != fold)))));
        return Cases.AsParallel().AsOrdered().Select(one => (one, surmisers[one.Line % folds].Find(one.Survey, least)));
    }
}
