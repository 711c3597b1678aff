using Entente.Intake.Web;

namespace Entente.Intake;

/// <summary>
/// The door documents come in by: input words, as a person types them, to documents. One at a time, in order, nothing read
/// before it is asked for. What cannot be read is a <see cref="Refusal"/>, and the next one follows.
/// </summary>
public sealed class Gatherer : IDisposable
{
    /// <summary>The name of a document that came over standard input.</summary>
    public const string StandardName = "stdin";

    readonly Opener _opener;
    readonly Stream _standard;
    readonly Lazy<Surfer> _surfer;

    /// <param name="supplied">What the person says about the documents.</param>
    /// <param name="standard">What <c>-</c> stands for, read from where it stands and left open; nothing by default.</param>
    /// <param name="web">How addresses and feeds are read.</param>
    public Gatherer(Supplied? supplied = null, Stream? standard = null, WebRules? web = null)
    {
        _opener = new Opener(supplied ?? Supplied.None) { Feeds = (stream, input) => _surfer!.Value.Feed(stream, input) };
        _standard = standard ?? Stream.Null;
        var plain = new Opener(supplied ?? Supplied.None);
        _surfer = new Lazy<Surfer>(() => new Surfer(
            web ?? new WebRules(), (stream, input, name) => _opener.Open(stream, input, name), (stream, input, name) => plain.Open(stream, input, name)));
    }

    /// <summary>Documents and refusals of all the inputs: files, folders, <c>-</c>. Lazy; memory is bounded by the largest document.</summary>
    public IEnumerable<Gathered> Gather(IEnumerable<string> inputs) => inputs.SelectMany(Gather);

    /// <summary>The same for one input.</summary>
    public IEnumerable<Gathered> Gather(string input)
    {
        if (input == "-") return Guard(input, Standard());
        if (IsWeb(input)) return Guard(input, _surfer.Value.Gather(input));
        if (string.IsNullOrWhiteSpace(input)) return [new Refusal("\"\"", "an empty input: give a file, a folder or -")];
        return Directory.Exists(input) ? Folder(input) : Guard(input, _opener.Open(input));
    }

    // An iterator, so that a stream that breaks breaks inside the guard.
    IEnumerable<Gathered> Standard()
    {
        foreach (var gathered in _opener.Open(_standard, "-", StandardName)) yield return gathered;
    }

    /// <summary>A folder holding nothing that can be read is a refusal; files that are no documents are passed over beside those that are.</summary>
    IEnumerable<Gathered> Folder(string folder)
    {
        var (any, passed) = (false, 0);
        foreach (var found in Walker.Walk(folder))
        {
            if (found.Trouble is { } trouble)
            {
                any = true;
                yield return new Refusal(found.Path, trouble);
                continue;
            }

            foreach (var gathered in Guard(found.Path, _opener.Open(found.Path, true)))
            {
                any = true;
                yield return gathered;
            }

            passed++;
        }

        if (!any) yield return new Refusal(folder, passed == 0 ? "a folder without files (hidden ones are not read)"
            : $"a folder without documents: none of its {passed} files is of a kind that can be read (see docs/inputs.md)");
    }

    /// <summary>The outermost catch: whatever an opener throws becomes one line, and the inputs after it are read.</summary>
    static IEnumerable<Gathered> Guard(string input, IEnumerable<Gathered> gathered)
    {
        using var each = gathered.GetEnumerator();
        while (true)
        {
            Refusal? refusal = null;
            try
            {
                if (!each.MoveNext()) yield break;
            }
            catch (Exception exception) when (exception is not OutOfMemoryException)
            {
                refusal = new Refusal(input, Faults.Say(exception));
            }

            if (refusal is not null)
            {
                yield return refusal;
                yield break;
            }

            yield return each.Current;
        }
    }

    public void Dispose()
    {
        if (_surfer.IsValueCreated) _surfer.Value.Dispose();
    }

    static bool IsWeb(string input) => input.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
        || input.StartsWith("https://", StringComparison.OrdinalIgnoreCase);
}
