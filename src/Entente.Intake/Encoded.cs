using System.Collections.Immutable;
using System.Text;
using System.Text.Unicode;
using Entente.Reading.Documents;

namespace Entente.Intake;

/// <summary>Bytes to text: by byte order mark, else UTF-16 by its zero bytes, else UTF-8, else what is declared, else Windows-1252 with a warning.</summary>
static class Encoded
{
    // Of the bytes, how many may be control characters before a file counts as binary. Escape is none of them: coloured texts are full of it.
    const int ControlsPerThousand = 20;

    static readonly UnicodeEncoding Little = new(false, false);
    static readonly UnicodeEncoding Big = new(true, false);

    /// <summary>The text, without a byte order mark, and what there is to say about it.</summary>
    /// <param name="bytes">All of the document.</param>
    /// <param name="declared">The character set the document names itself, where it does; only for bytes that tell nothing better.</param>
    public static (string Text, ImmutableArray<Problem> Problems) Decode(ReadOnlySpan<byte> bytes, string? declared = null)
    {
        if (Wide(bytes) is { } wide) return Checked(wide.GetString(bytes[Mark(bytes)..]));
        var body = bytes[Mark(bytes)..];
        var named = declared is null ? null : Named(declared);
        // Valid UTF-8 beyond ASCII does not happen by chance; saved pages often keep a declaration that no longer holds.
        var text = Utf8.IsValid(body) ? Encoding.UTF8.GetString(body) : null;
        if (text is not null && (named is null || !Ascii.IsValid(body))) return Checked(text);
        if (named is not null && named.CodePage != Encoding.UTF8.CodePage) return Checked(named.GetString(body));
        return text is not null ? Checked(text) : Fallback(bytes);
    }

    /// <summary>UTF-16 in one of its orders, by mark or by where the zero bytes stand; null for everything else.</summary>
    public static Encoding? Wide(ReadOnlySpan<byte> bytes)
    {
        if (bytes is [0xFF, 0xFE, ..]) return Little;
        if (bytes is [0xFE, 0xFF, ..]) return Big;
        var head = bytes[..(Math.Min(bytes.Length, Limits.Head) & ~1)];
        int even = 0, odd = 0;
        for (var i = 0; i < head.Length; i += 2)
        {
            if (head[i] == 0) even++;
            if (head[i + 1] == 0) odd++;
        }

        // English in UTF-16 has a zero in nearly every pair, always on the same side.
        var most = head.Length / 2 * 7 / 10;
        if (head.Length < 4) return null;
        return odd > most && even == 0 ? Little : even > most && odd == 0 ? Big : null;
    }

    /// <summary>Whether the first bytes can be text in any of the encodings read here: no NUL, hardly any control characters.</summary>
    public static bool LooksLikeText(ReadOnlySpan<byte> head)
    {
        if (Wide(head) is { } wide) head = Encoding.UTF8.GetBytes(wide.GetString(head[Mark(head)..]));
        var controls = 0;
        foreach (var b in head)
        {
            if (b == 0) return false;
            if (b < 0x20 && b is not ((byte)'\t' or (byte)'\n' or (byte)'\r' or (byte)'\f' or 0x1B) || b == 0x7F) controls++;
        }

        return (long)controls * 1000 <= (long)head.Length * ControlsPerThousand;
    }

    /// <summary>The first bytes as text, for looking at only: what does not decode becomes U+FFFD.</summary>
    public static string Peek(ReadOnlySpan<byte> head) => (Wide(head) ?? Encoding.UTF8).GetString(head[Mark(head)..]);

    /// <summary>An encoding by the name a page or an XML declaration gives, as browsers read it; null where it is unknown.</summary>
    static Encoding? Named(string name)
    {
        var lower = name.Trim().ToLowerInvariant();
        if (lower is "iso-8859-1" or "latin1" or "us-ascii" or "ascii") lower = "windows-1252"; // WHATWG Encoding, section 4.2
        if (lower.StartsWith("utf-16", StringComparison.Ordinal)) return null; // the declaration itself was readable as bytes, so it is wrong
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(lower) ?? Encoding.GetEncoding(lower);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    static (string, ImmutableArray<Problem>) Fallback(ReadOnlySpan<byte> bytes)
    {
        var bad = FirstBad(bytes);
        var text = CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetString(bytes[Mark(bytes)..]);
        var said = new Problem("encoding-fallback", $"Not valid UTF-8 (first at byte {bad}); read as Windows-1252.");
        var (same, more) = Checked(text);
        return (same, [said, .. more]);
    }

    static (string, ImmutableArray<Problem>) Checked(string text) => (text, Lost(text));

    /// <summary>A warning where the text holds U+FFFD: it is kept, and the reader should know.</summary>
    public static ImmutableArray<Problem> Lost(string text)
    {
        var lost = text.AsSpan().Count('\uFFFD');
        return lost == 0 ? [] : [new("replacement-character",
            $"The text holds the replacement character U+FFFD {lost} times: letters were lost before or while it was decoded.", At(text))];
    }

    static Span At(string text)
    {
        var first = text.IndexOf('\uFFFD');
        return new(first, first + 1);
    }

    /// <summary>How many bytes the byte order mark takes.</summary>
    public static int Mark(ReadOnlySpan<byte> bytes) => bytes is [0xEF, 0xBB, 0xBF, ..] ? 3 : bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] ? 2 : 0;

    static int FirstBad(ReadOnlySpan<byte> bytes)
    {
        var at = 0;
        while (at < bytes.Length && Rune.DecodeFromUtf8(bytes[at..], out _, out var used) == System.Buffers.OperationStatus.Done) at += used;
        return at;
    }
}
