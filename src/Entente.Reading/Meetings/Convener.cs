using System.Collections.Immutable;
using Entente.Reading.Events;
using Entente.Reading.Mentions;
using Entente.Reading.Parsing;
using Entente.Reading.Times;

namespace Entente.Reading.Meetings;

/// <summary>Who meets whom, where, when, held or only scheduled. The Meetings stage.</summary>
/// <remarks>The rules stand in <c>data/meetings</c>. Built once; many threads may share it.</remarks>
public sealed class Convener
{
    readonly Spotter _spotter;
    readonly Inflections _forms;

    /// <param name="coder">The stage before, whose words this one shares.</param>
    /// <exception cref="InvalidDataException">A rule is broken: says which.</exception>
    public Convener(Coder coder)
    {
        ArgumentNullException.ThrowIfNull(coder);
        var book = coder.Book;
        _forms = book.Forms;
        var clauses = new ClauseMaker(new SubjectFinder(book), book.Class("light-verbs"));
        _spotter = new Spotter(new OccasionBook(), clauses, new GuestWords(new Nouns(book)));
    }

    /// <summary>The meetings of a document in text order, each once.</summary>
    /// <param name="trees">All sentences of the document.</param>
    /// <param name="cast">Who and where.</param>
    /// <param name="times">When.</param>
    /// <param name="day">The day of the document; null where unknown.</param>
    public ImmutableArray<Meeting> Gather(ImmutableArray<Tree> trees, Cast cast, ImmutableArray<TimeExpression> times, DateOnly? day)
    {
        var setting = new Setting(trees, cast, times) { Day = day };
        var glimpses = new List<Glimpse>();
        for (var index = 0; index < trees.Length; index++)
            if (_spotter.MayTell(trees[index])) glimpses.AddRange(_spotter.Spot(setting, new Limbs(trees[index], _forms), index));
        return glimpses.Count == 0 ? [] : new MeetingMaker(setting).Make(new Joiner(setting).Join(glimpses));
    }
}
