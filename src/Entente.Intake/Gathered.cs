using Entente.Reading.Documents;

namespace Entente.Intake;

/// <summary>What became of one input, or of one part of it: an <see cref="Arrival"/> or a <see cref="Refusal"/>; nothing else.</summary>
public abstract record Gathered
{
    private protected Gathered()
    {
    }
}

/// <summary>A document, ready to read.</summary>
public sealed record Arrival(Document Document) : Gathered;

/// <summary>Something that could not be read, in one line for a person; the inputs after it are read all the same.</summary>
/// <param name="Input">What was meant: the word as typed, the file found in a folder, with ":12" for a line of JSON lines.</param>
/// <param name="Message">What is wrong and what to do, without line breaks. The guide lists each (docs/inputs.md).</param>
public sealed record Refusal(string Input, string Message) : Gathered
{
    /// <summary>The line to show: "reports/may.jsonl:12: not JSON ...".</summary>
    public override string ToString() => $"{Plain(Input)}: {Plain(Message)}";

    // A file's name may hold line breaks and escape sequences; a line on a terminal must not.
    static string Plain(string text) =>
        text.AsSpan().IndexOfAnyInRange('\0', '\u001f') < 0 ? text : string.Concat(text.Select(c => char.IsControl(c) ? '\uFFFD' : c));
}
