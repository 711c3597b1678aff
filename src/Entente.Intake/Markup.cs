using System.Text;
using System.Text.RegularExpressions;

namespace Entente.Intake;

/// <summary>The character set a page or an XML file declares near its start.</summary>
static partial class Markup
{
    // WHATWG HTML looks at the first 1024 bytes; real pages are sloppier.
    const int Looked = 4096;

    public static string? DeclaredInXml(ReadOnlySpan<byte> bytes) => First(XmlDeclaration(), bytes);

    /// <summary>From <c>meta charset</c>, <c>meta http-equiv="Content-Type"</c>, or an XHTML page's XML declaration.</summary>
    public static string? DeclaredInHtml(ReadOnlySpan<byte> bytes) => First(Meta(), bytes) ?? First(XmlDeclaration(), bytes);

    static string? First(Regex regex, ReadOnlySpan<byte> bytes)
    {
        var match = regex.Match(Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, Looked)]));
        return match.Success ? match.Groups[1].Value : null;
    }

    [GeneratedRegex(@"<\?xml[^>]{0,200}?\bencoding\s*=\s*[""']([\w.:-]+)")]
    private static partial Regex XmlDeclaration();

    [GeneratedRegex(@"<meta[^>]{0,400}?\bcharset\s*=\s*[""']?\s*([\w.:-]+)", RegexOptions.IgnoreCase)]
    private static partial Regex Meta();
}
