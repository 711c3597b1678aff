using Entente.Reading;
using Entente.Reading.Documents;
using Entente.Reading.Events;
using Entente.Reading.Reports;

namespace Entente.Workshop.Events;

/// <summary>Runs the examples and counter-examples of the frames in <c>data/plover</c>.</summary>
sealed class FrameCheck(Reader reader)
{
    readonly Coder _coder = new();

    /// <summary>All examples of the lexicon: the frame's id, its type, its mode, the line, and whether it is a counter-example.</summary>
    public static IEnumerable<FrameExample> All(FrameBook book)
    {
        foreach (var frame in book.Frames)
        {
            foreach (var line in frame.Examples) yield return new(frame.Id, frame.Type, frame.Mode, line, false);
            foreach (var line in frame.Not) yield return new(frame.Id, frame.Type, frame.Mode, line, true);
        }

        foreach (var one in book.Operators)
        {
            foreach (var line in one.Examples) yield return new(one.Id, null, null, line, false);
            foreach (var line in one.Not) yield return new(one.Id, null, null, line, true);
        }
    }

    /// <returns>Null where the coder agrees, else what it says instead.</returns>
    public string? Wrong(FrameExample example)
    {
        if (example.IsCounter)
        {
            var read = Read(example.Line);
            return read.Events.FirstOrDefault(one => one.Rule == example.Frame) is { } wrong ? "codes " + Tell(wrong, read) : null;
        }

        if (example.Line.Split('|', 2) is not [var parties, var sentence] || parties.Split('>') is not [var source, var target]) return "is not 'SOURCE > TARGET | sentence'";
        var report = Read(sentence.Trim());
        return report.Events.Any(one => IsOf(one, example) && Names(one.Actors, source, report) && Names(one.Recipients, target, report))
            ? null : "says " + (report.Events.Length == 0 ? "nothing" : string.Join("; ", report.Events.Select(one => Tell(one, report))));
    }

    static bool IsOf(CodedEvent one, FrameExample example) =>
        example.Type is not { } type || (one.Type == type && (example.Mode is not { } mode || one.Modes.Contains(mode)));

    /// <summary>A report with all events, whoever takes part: the people of the examples have no codes.</summary>
    Report Read(string sentence)
    {
        var report = reader.Read(new Document("example", sentence));
        return report with { Events = _coder.Code(report.Trees, report.Cast, report.Times, new EventPolicy(null, IsLoose: true)) };
    }

    /// <summary>An event as a line: TYPE mode (rule) actors > recipients.</summary>
    public static string Tell(CodedEvent one, Report report) =>
        $"{Ontology.Name(one.Type)} {string.Join('+', one.Modes)} ({one.Rule}) {Texts(one.Actors, report)} > {Texts(one.Recipients, report)}";

    static string Texts(IEnumerable<Participant> side, Report report) => string.Join(" + ", side.Select(one => one.Span.In(report.Document.Text).ToString()));

    static bool Names(IReadOnlyList<Participant> side, string said, Report report) =>
        said.Trim() == "-" || said.Split('+', StringSplitOptions.TrimEntries).All(text => side.Any(one => Names(one, text, report)));

    static bool Names(Participant one, string text, Report report) =>
        Alike(one.Span.In(report.Document.Text).ToString(), text)
        || (one.Actor is { } actor && (Alike(report.Cast.Actors[actor].Name, text) || report.Cast.Actors[actor].Mentions.Any(mention => Alike(mention.Span.In(report.Document.Text).ToString(), text))))
        || (one.Person is { } person && Alike(report.Cast.People[person].Name, text));

    static bool Alike(string one, string other) =>
        one.Contains(other, StringComparison.OrdinalIgnoreCase) || other.Contains(one, StringComparison.OrdinalIgnoreCase);
}

/// <summary>A line of <c>examples</c> or <c>not</c>.</summary>
/// <param name="Type">Null for an operator, whose examples may be of any type.</param>
sealed record FrameExample(string Frame, PloverType? Type, string? Mode, string Line, bool IsCounter);
