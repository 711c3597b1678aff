using System.Text;
using AngleSharp.Dom;

namespace Entente.Intake;

/// <summary>The text of HTML elements as a reader sees it: paragraphs with a blank line between. Walks without recursion.</summary>
sealed class Blocks
{
    static readonly HashSet<string> Block = new(StringComparer.OrdinalIgnoreCase)
    {
        "address", "article", "aside", "blockquote", "body", "caption", "dd", "details", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer",
        "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main", "nav", "ol", "p", "pre", "section", "summary", "table", "tr", "ul",
    };

    static readonly HashSet<string> Unseen = new(StringComparer.OrdinalIgnoreCase)
    {
        "audio", "button", "canvas", "datalist", "dialog", "embed", "head", "iframe", "input", "math", "noscript", "object", "option",
        "script", "select", "style", "svg", "template", "textarea", "title", "video",
    };

    // What stands around the article; left out only where no article was made out.
    static readonly HashSet<string> Around = new(StringComparer.OrdinalIgnoreCase) { "aside", "footer", "nav" };

    readonly bool _whole;
    readonly StringBuilder _text = new();
    readonly StringBuilder _paragraph = new();

    Blocks(bool whole) => _whole = whole;

    /// <param name="root">Whose text; the element's own tag does not matter.</param>
    /// <param name="whole">Whether the page's surroundings (navigation, footers) are taken too.</param>
    public static string Of(INode root, bool whole)
    {
        var blocks = new Blocks(whole);
        for (var node = root.FirstChild; node is not null; node = blocks.Step(node, root))
        {
        }

        blocks.Close();
        return blocks._text.ToString();
    }

    /// <summary>Takes a node in and finds the next in document order, closing what ends between them.</summary>
    INode? Step(INode node, INode root)
    {
        if (Enter(node) && node.FirstChild is { } child) return child;
        for (var at = node; at is not null && at != root; at = at.Parent)
        {
            Leave(at);
            if (at.NextSibling is { } next) return next;
        }

        return null;
    }

    bool Enter(INode node)
    {
        if (node is IText text)
        {
            Add(text.Data);
            return false;
        }

        if (node is not IElement element || Unseen.Contains(element.LocalName) || !_whole && Around.Contains(element.LocalName) || IsHidden(element)) return false;
        if (Block.Contains(element.LocalName)) Close();
        else if (element.LocalName is "br") Break();
        else if (element.LocalName is "td" or "th") Add(" ");
        return true;
    }

    void Leave(INode node)
    {
        if (node is IElement element && Block.Contains(element.LocalName)) Close();
    }

    static bool IsHidden(IElement element) => element.HasAttribute("hidden") || element.GetAttribute("aria-hidden") is "true";

    /// <summary>White space of HTML collapses; the no-break space is a space to a reader of words.</summary>
    void Add(string words)
    {
        foreach (var c in words)
        {
            if (c is not (' ' or '\t' or '\r' or '\n' or '\f' or '\u00A0')) _paragraph.Append(c);
            else if (_paragraph.Length > 0 && _paragraph[^1] is not (' ' or '\n')) _paragraph.Append(' ');
        }
    }

    /// <summary>One forced break stays a line break; two in a row are how old pages make paragraphs.</summary>
    void Break()
    {
        while (_paragraph.Length > 0 && _paragraph[^1] == ' ') _paragraph.Length--;
        if (_paragraph.Length == 0) return;
        if (_paragraph[^1] == '\n') Close();
        else _paragraph.Append('\n');
    }

    void Close()
    {
        while (_paragraph.Length > 0 && _paragraph[^1] is ' ' or '\n') _paragraph.Length--;
        if (_paragraph.Length == 0) return;
        if (_text.Length > 0) _text.Append("\n\n");
        _text.Append(_paragraph);
        _paragraph.Clear();
    }
}
