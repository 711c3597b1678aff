using System.Text;

namespace Entente.Intake;

/// <summary>Opens one file or stream: tells its kind and hands it to the reader of that kind.</summary>
sealed class Opener
{
    readonly Supplied _supplied;

    public Opener(Supplied supplied) => _supplied = supplied;

    /// <summary>Reads what a feed lists, by its stream and the input's name.</summary>
    public Func<Stream, string, IEnumerable<Gathered>>? Feeds { get; init; }

    /// <param name="path">A file, as typed or found.</param>
    /// <param name="inFolder">Whether a file that is no document is passed over without a word.</param>
    public IEnumerable<Gathered> Open(string path, bool inFolder = false)
    {
        var file = new FileInfo(path);
        // Pipes and devices have no length; opening one could wait for ever. What is not there at all, opening says best.
        if (file.Exists && Length(file) == 0)
        {
            yield return new Refusal(path, "empty (0 bytes), or not a regular file: a pipe or a device is read by giving - and sending it to standard input");
            yield break;
        }

        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 1);
        foreach (var gathered in Open(stream, path, file.Name, inFolder)) yield return gathered;
    }

    /// <param name="stream">Read once, from where it stands.</param>
    /// <param name="input">What refusals name.</param>
    /// <param name="name">The document's name; its extension breaks ties.</param>
    /// <param name="inFolder">As of <see cref="Open(string, bool)"/>.</param>
    public IEnumerable<Gathered> Open(Stream stream, string input, string name, bool inFolder = false)
    {
        var head = new byte[Limits.Head];
        var got = stream.ReadAtLeast(head, head.Length, false);
        var (kind, what) = Sniffer.Tell(head.AsSpan(0, got), Path.GetExtension(name));
        if (inFolder && kind == Kind.Binary) return [];
        if (Unread(kind, what) is { } message) return [new Refusal(input, got == 0 ? "empty: there is nothing to read" : message)];
        if (got == 0) return [new Refusal(input, "empty: there is nothing to read")];
        var whole = new Prefixed(head.AsMemory(0, got), stream);
        if (kind == Kind.Feed) return Feeds!(whole, input);
        return kind == Kind.JsonLines ? new JsonLines(_supplied).Read(InUtf8(whole, Encoded.Wide(head.AsSpan(0, got))), input, name) : [Whole(whole, kind, new(input, name, default))];
    }

    static Stream InUtf8(Stream stream, Encoding? wide) => wide is null ? stream : Encoding.CreateTranscodingStream(stream, wide, Encoding.UTF8);

    string? Unread(Kind kind, string what) => kind switch
    {
        Kind.Foreign or Kind.Binary => $"looks like {what}, which is not read: save it as text, HTML or PDF",
        Kind.Feed when Feeds is null => "an RSS or Atom feed, and the web is not read here: save the pages it lists and give the files",
        Kind.Xml => "XML, but not TimeML: of XML only TimeML and XHTML are read",
        Kind.JsonArray => "a JSON array: JSON lines are expected, one object {\"text\": ...} a line (with jq: jq -c '.[]')",
        _ => null,
    };

    Gathered Whole(Prefixed stream, Kind kind, Sheet sheet)
    {
        var limit = kind == Kind.Html ? Limits.Page : Limits.Document;
        if (stream.ReadUpTo(limit) is not { } bytes)
            return sheet.Refuse($"larger than {Limits.Say(limit)}, the most that is read of one document: split it, or make it JSON lines");
        sheet = sheet with { Bytes = bytes };
        return kind switch
        {
            Kind.Html => Over(HtmlOpener.Open(sheet)),
            Kind.Pdf => Over(PdfOpener.Open(sheet)),
            Kind.Markdown => Over(MarkdownOpener.Open(sheet)),
            Kind.TimeMl => Under(TimeMlOpener.Open(sheet)),
            Kind.ConllU => Under(ConllUOpener.Open(sheet)),
            _ => Over(TextOpener.Open(sheet)),
        };
    }

    Gathered Over(Gathered gathered) => gathered is Arrival arrival ? new Arrival(_supplied.Over(arrival.Document)) : gathered;

    Gathered Under(Gathered gathered) => gathered is Arrival arrival ? new Arrival(_supplied.Under(arrival.Document)) : gathered;

    static long Length(FileInfo file)
    {
        if (file.LinkTarget is null) return file.Length;
        if (file.ResolveLinkTarget(true) is FileInfo { Exists: true } target) return target.Length;
        // A link to a pipe ("/dev/fd/63") resolves to nothing that has a path; any other such link leads nowhere, as opening it will say.
        return file.FullName.StartsWith("/dev/", StringComparison.Ordinal) || file.FullName.StartsWith("/proc/", StringComparison.Ordinal) ? 0 : -1;
    }
}
