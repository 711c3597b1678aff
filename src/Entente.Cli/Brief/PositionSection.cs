using Entente.Reading.Positions;
using Entente.Reading.Sectors;

namespace Entente.Cli.Brief;

/// <summary>What relations stand on, what the parties think of third matters, what they said, what it was about.</summary>
sealed class PositionSection(Pen pen)
{
    public void Write()
    {
        pen.Section("RELATIONS", pen.Report.Facts, Fact);
        pen.Section("POSITIONS", pen.Report.Matters.OrderBy(one => one.Stance), Matter);
        pen.Section("STATEMENTS", pen.Report.Statements, Statement);
        Sectors();
    }

    void Fact(RelationFact one)
    {
        pen.Line([.. pen.Parties(one.Parties), new(": " + Visible.Line(Value(one)))]);
        pen.Quote(one.Evidence, (one.Rule, one.Confidence), lines: 2);
    }

    static string Value(RelationFact one)
    {
        var said = one.Fact == FactKind.DiplomaticRelations ? $"diplomatic relations {one.Value}" : one.Value;
        return one.Date is { } date && !said.Contains(date, StringComparison.Ordinal) ? $"{said}, {Days.SayEdtf(date)}" : said;
    }

    void Matter(Matter one)
    {
        pen.Line([new(Pen.Said(one.Stance), Ink.Code), new(": "), new(Visible.Line(one.Name), Ink.Name), new("  "), .. pen.Parties(one.Parties)]);
        pen.Quote(one.Evidence, (one.Rule, one.Confidence), lines: 1);
    }

    /// <summary>The speaker, then the words with who says so: the quote is the statement.</summary>
    void Statement(Statement one)
    {
        var cast = pen.Report.Cast;
        List<Piece> line = one switch
        {
            { Person: { } person } => [new(Visible.Line(cast.People[person].Name), Ink.Name), new(cast.People[person].Serves is { } code ? " " + Visible.Line(code) : "", Ink.Code)],
            { Actor: { } actor } => [.. Pen.Named(cast.Actors[actor])],
            _ => [new("Speaker not named", Ink.Faint)],
        };
        line.Add(new(one.IsQuoted ? ", word for word" : ", as reported", Ink.Faint));
        pen.Line(line);
        pen.Quote(one.Evidence, (one.Rule, one.Confidence), lines: 3);
    }

    /// <summary>With <c>--wide</c> every sector with its best words and rule; else all of them with those words in one paragraph.</summary>
    void Sectors()
    {
        // The surest words are shown, of equally sure ones the longest.
        var sectors = pen.Report.Sectors.GroupBy(one => one.Code).Select(group => group.OrderByDescending(one => (one.Confidence, one.Span.Length)).ToArray()).ToList();
        if (sectors.Count == 0) return;
        pen.Heading("SECTORS");
        if (!pen.IsWide)
        {
            pen.Line(Pen.Listed(sectors.Select(all => (Piece[])[.. Coded(all[0]), new($" “{Visible.Line(all[0].Span.In(pen.Report.Document.Text))}”", Ink.Quote)])));
            return;
        }

        foreach (var all in sectors)
        {
            pen.Line([.. Coded(all[0]), new($"  {Pen.Often(all.Length)}", Ink.Faint)]);
            pen.Quote([all[0].Span], (all[0].Rule, all[0].Confidence), lines: 1);
        }
    }

    static Piece[] Coded(SectorMention one) => one.Dac is { } dac ? [new(one.Code, Ink.Name), new(" " + dac, Ink.Code)] : [new(one.Code, Ink.Name)];
}
