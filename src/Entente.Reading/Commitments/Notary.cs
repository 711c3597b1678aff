using System.Collections.Immutable;
using Entente.Reading.Events;
using Entente.Reading.Parsing;

namespace Entente.Reading.Commitments;

/// <summary>Who promised what to whom, by when. The Commitments stage, with <see cref="Registrar"/>.</summary>
/// <remarks>The governors stand in <c>data/commitments</c>. Built once; many threads may share it.</remarks>
public sealed class Notary
{
    readonly GovernorBook _book;
    readonly PromiseFinder _finder;
    readonly WordSet _sayings;

    /// <exception cref="InvalidDataException">A governor is broken: says which.</exception>
    public Notary() : this(new GovernorBook()) { }

    internal Notary(GovernorBook book) => (_book, _finder, _sayings) = (book, new PromiseFinder(book), book.Words("sayings"));

    /// <summary>The commitments of a document in text order, each once.</summary>
    /// <param name="scene">What earlier stages found.</param>
    public ImmutableArray<Commitment> Record(Scenery scene)
    {
        if (!scene.Cast.Actors.Any(one => one.IsParty)) return []; // sport, markets
        var owners = new Owners(scene.Cast);
        var sides = new Sides(scene.Cast);
        var company = new Company(scene.Cast, sides, _book);
        var voices = new Voices(scene.Cast, _sayings);
        var judges = (new SideFinder(_book, sides, company, voices), new Weigher(_book, sides), new Deadlines(scene.Times, scene.Day, scene.Meetings));
        var once = new Repeats();
        for (var index = 0; index < scene.Trees.Length; index++)
        {
            var limbs = new Limbs(scene.Trees[index], _book.Forms);
            var folio = new Folio(limbs, index, owners.Of(scene.Trees[index], index), owners);
            company.Note(folio);
            foreach (var promise in _finder.Find(folio))
                if (Make(folio, promise, judges) is { } made) once.Add(Complete(made, scene, folio, promise) with { Speaker = voices.Of(folio, promise) });
        }

        return once.All();
    }

    static Commitment? Make(Folio folio, Promise promise, (SideFinder Finder, Weigher Weigher, Deadlines Deadlines) judges)
    {
        var (finder, weigher, deadlines) = judges;
        var by = finder.By(folio, promise);
        if (by.IsEmpty) return null;
        var words = Wording.Words(folio, promise);
        if (!weigher.Matters(folio, promise, words, by) || deadlines.IsPast(folio, words, promise.Deed)) return null;
        return new Commitment
        {
            By = by,
            To = finder.To(folio, promise, words, by),
            Kind = weigher.Kind(folio, promise, by),
            Action = Wording.Action(folio, promise, words),
            Due = deadlines.Of(folio, words) ?? deadlines.AtMeeting(folio, words, promise.Doer),
            Rule = promise.Governor.Id,
            Confidence = promise.Governor.IsWeighed ? 0.6 : 0.75,
            Evidence = [Wording.Clause(folio, promise, words)],
        };
    }

    static Commitment Complete(Commitment made, Scenery scene, Folio folio, Promise promise)
    {
        var clause = made.Evidence[0];
        return made with
        {
            Sectors = [.. scene.Sectors.Where(one => clause.Contains(one.Span)).Select(one => one.Code).Distinct()],
            Condition = Condition(folio, promise, scene.Document.Text),
        };
    }

    /// <summary>The words of "if ..." under the governor or the deed; null for none.</summary>
    static string? Condition(Folio folio, Promise promise, string text)
    {
        foreach (var word in new[] { promise.Deed, promise.Word, promise.Top })
        {
            foreach (var at in folio.Under(word))
            {
                if (!folio.Limbs.Is(at, "advcl")) continue;
                foreach (var mark in folio.Under(at))
                    if (folio.Limbs.Is(mark, "mark") && folio.Form(mark) is "if" or "unless" or "provided" or "once") return Phrase(folio, at, text);
            }
        }

        return null;
    }

    static string Phrase(Folio folio, int word, string text)
    {
        var (first, last) = folio.Limbs.Reach(word);
        while (last > first && folio.Limbs.Upos(last) == Upos.Punct) last--;
        return string.Join(' ', folio.Limbs.SpanOf(first, last).In(text).ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
