using Entente.Reading.Mentions;

namespace Entente.Cli.Brief;

/// <summary>Who the brief is about: parties and people, and at its end whoever else is named.</summary>
sealed class CastSection(Pen pen)
{
    public void Write()
    {
        pen.Section("PARTIES", pen.Report.Cast.Actors.Where(actor => actor.IsParty), Party);
        pen.Section("PEOPLE", pen.Report.Cast.People, Person);
    }

    /// <summary>Whoever else is named, a paragraph a kind: passing mentions do not deserve a line each.</summary>
    public void WriteOthers()
    {
        var others = pen.Report.Cast.Actors.Where(actor => !actor.IsParty).ToArray();
        if (others.Length == 0) return;
        pen.Heading("ALSO NAMED");
        foreach (var kind in others.GroupBy(actor => actor.Kind).OrderBy(kind => kind.Key))
            pen.Line(Pen.Listed(kind.Select(Pen.Named)));
    }

    void Party(Actor actor)
    {
        pen.Line([.. Pen.Named(actor), new($"  {Pen.Often(actor.Mentions.Length)}", Ink.Faint)]);
        pen.Quote(actor.Mentions[0], lines: 1);
        Standins(pen.Report.Cast.References.Where(one => one.Actors.Contains(pen.Report.Cast.Actors.IndexOf(actor))));
    }

    void Person(Person person)
    {
        string?[] role = [person.Office, person.Organisation];
        var said = string.Join(", ", role.Where(part => part is not null));
        List<Piece> line = [new(Visible.Line(person.Name), Ink.Name)];
        if (said.Length > 0) line.Add(new(", " + Visible.Line(said)));
        if (person.Serves is { } code) line.AddRange(Served(code, said));
        line.Add(new($"  {Pen.Often(person.Mentions.Length)}", Ink.Faint));
        pen.Line(line);
        pen.Quote(person.Mentions[0], lines: 1);
        Standins(pen.Report.Cast.References.Where(one => one.People.Contains(pen.Report.Cast.People.IndexOf(person))));
    }

    /// <summary>With <c>--wide</c>, the words that stand for it, each with its rule: "also: he (reference-pronoun, 3 times)".</summary>
    void Standins(IEnumerable<Reference> references)
    {
        if (!pen.IsWide) return;
        var said = references.GroupBy(one => (Words: one.Span.In(pen.Report.Document.Text).ToString().ToLowerInvariant(), one.Rule))
            .Select(group => $"{Visible.Line(group.Key.Words)} ({group.Key.Rule}{(group.Count() > 1 ? $", {Pen.Often(group.Count())}" : "")})");
        if (string.Join("; ", said) is { Length: > 0 } line) pen.Faint($"also: {line}");
    }

    /// <summary>Whom a person serves by name and code; the code alone where the document does not name it or the office does.</summary>
    IEnumerable<Piece> Served(string code, string said)
    {
        var name = pen.Report.Cast.Actors.FirstOrDefault(actor => actor.Code == code)?.Name;
        if (name is not null && name != code && !said.Contains(name, StringComparison.OrdinalIgnoreCase)) yield return new(" · " + Visible.Line(name));
        yield return new((name == code ? " · " : " ") + Visible.Line(code), Ink.Code);
    }
}
