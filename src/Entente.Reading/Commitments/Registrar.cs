using System.Collections.Immutable;
using Entente.Reading.Documents;
using Entente.Reading.Events;
using Entente.Reading.Times;

namespace Entente.Reading.Commitments;

/// <summary>The papers a document names, with what became of them. Part of the Commitments stage.</summary>
/// <remarks>The rules stand in <c>data/commitments/papers.jsonc</c>. Built once; many threads may share it.</remarks>
public sealed class Registrar
{
    readonly PaperBook _book = new();
    readonly GovernorBook _words = new();

    /// <summary>The instruments of a document in text order, each once.</summary>
    /// <param name="scene">What earlier stages found.</param>
    public ImmutableArray<Instrument> Register(Scenery scene)
    {
        var owners = new Owners(scene.Cast);
        var sides = new Sides(scene.Cast);
        var company = new Company(scene.Cast, sides, _words);
        var finder = new PaperFinder(_book, _words, sides);
        var shelf = new Shelf();
        for (var index = 0; index < scene.Trees.Length; index++)
        {
            var folio = new Folio(new Limbs(scene.Trees[index], _book.Forms), index, owners.Of(scene.Trees[index], index), owners);
            company.Note(folio);
            foreach (var paper in finder.Find(folio))
                if (Make(folio, paper, company, scene) is var made && (paper.IsNamed || !made.Parties.IsEmpty || company.Parties.Length > 0)) shelf.Put(paper, made);
        }

        return shelf.All();
    }

    static Instrument Make(Folio folio, Paper paper, Company company, Scenery scene)
    {
        var date = Date(folio, paper, scene.Times);
        return new Instrument
        {
            Name = paper.Name,
            Kind = paper.Kind.Kind,
            Parties = paper.Parties.Length >= 2 || company.Pair.Length < 2 || !paper.Parties.All(company.Pair.Contains) ? paper.Parties : company.Pair,
            Status = Status(folio, paper, date, scene.Day),
            Date = date?.Edtf,
            Period = Period(folio, paper, scene.Times),
            Rule = paper.Kind.Id,
            Confidence = paper.Fate is null ? 0.5 : 0.7,
            Evidence = [paper.Evidence],
        };
    }

    static InstrumentStatus Status(Folio folio, Paper paper, TimeExpression? date, DateOnly? day)
    {
        var status = OfKind(paper, paper.Fate?.Status ?? Standing(folio, paper, day));
        if (status is not (InstrumentStatus.Signed or InstrumentStatus.InForce) || paper.Kind.Kind is not (InstrumentKind.Agreement or InstrumentKind.Treaty or InstrumentKind.Memorandum)) return status;
        if (status == InstrumentStatus.Signed && date?.Range.Start > day) return InstrumentStatus.Agreed;
        // An accord that nobody is said to have signed, and that is spoken of as one among possible ones, is only wished for.
        var possible = paper.Fate is null && !paper.IsNamed && !paper.IsDefinite && folio.Limbs.Xpos(paper.Head) is "NN";
        return possible ? InstrumentStatus.Proposed : status;
    }

    /// <summary>A policy is followed and a law adopted, not signed; money is granted, which is agreed.</summary>
    static InstrumentStatus OfKind(Paper paper, InstrumentStatus status) => (paper.Kind.Kind, status) switch
    {
        (InstrumentKind.Policy, InstrumentStatus.Signed) => paper.Fate?.Rule == "instrument-signed" ? InstrumentStatus.Adopted : InstrumentStatus.InForce,
        (InstrumentKind.Policy, InstrumentStatus.Ratified) => InstrumentStatus.Adopted,
        (InstrumentKind.Loan, InstrumentStatus.Adopted) => InstrumentStatus.Agreed,
        _ => status,
    };

    /// <summary>Of a paper whose fate is not told: in force where something is done under it, or where it is of an earlier year.</summary>
    static InstrumentStatus Standing(Folio folio, Paper paper, DateOnly? day)
    {
        if (ClauseMaker.Preposition(folio.Limbs, paper.Head) is "under") return InstrumentStatus.InForce;
        foreach (var word in paper.Words)
            if (word < paper.Head && day is { } today && int.TryParse(folio.Form(word), out var year) && year is > 1800 && year < today.Year && paper.Kind.Kind is not InstrumentKind.Resolution) return InstrumentStatus.InForce;
        return paper.Kind.Status;
    }

    /// <summary>When it was signed, adopted and so on, where that is done.</summary>
    static TimeExpression? Date(Folio folio, Paper paper, ImmutableArray<TimeExpression> times)
    {
        if (paper.Fate is not { IsAhead: false, Word: var word }) return null;
        foreach (var time in times)
            if (time.Tie.Sentence == folio.Index && time.Tie.Governor == word && time.Type is TimeType.Date or TimeType.Time && time.Edtf is not null) return time;
        return null;
    }

    /// <summary>"for the 2024-28 period": years that stand inside its phrase or right behind it.</summary>
    static DateRange Period(Folio folio, Paper paper, ImmutableArray<TimeExpression> times)
    {
        var from = folio.SpanOf(paper.Head).End;
        foreach (var time in times)
        {
            if (time.Span.Start < from || time.Span.Start > paper.Evidence.End + 40 || time.Span.End > folio.Limbs.Tree.Sentence.Span.End) continue;
            if (Before(folio, time.Span) is not ("for" or "from" or "covering" or "through")) continue;
            if (time.Range is { Start: { } start, End: { } end } && end.DayNumber - start.DayNumber > 500) return time.Range;
        }

        return DateRange.Unknown;
    }

    /// <summary>The word before an expression, past an article; empty for none.</summary>
    static string Before(Folio folio, Span time)
    {
        var at = folio.Limbs.Count - 1;
        while (at >= 0 && folio.SpanOf(at).Start >= time.Start) at--;
        while (at >= 0 && folio.Form(at) is "the" or "a") at--;
        return at >= 0 ? folio.Form(at) : "";
    }
}
