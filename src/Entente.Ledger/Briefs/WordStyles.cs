using DocumentFormat.OpenXml.Wordprocessing;

namespace Entente.Ledger.Briefs;

/// <summary>The styles of a brief in Word: named as Word names its own, so that a ministry's template can take their place.</summary>
static class WordStyles
{
    public static Styles Make() => new(
        new DocDefaults(
            new RunPropertiesDefault(new RunPropertiesBaseStyle(
                new RunFonts { Ascii = "Georgia", HighAnsi = "Georgia" }, new FontSize { Val = "21" }, new Languages { Val = "en-GB" })),
            new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(new SpacingBetweenLines { After = "80", Line = "264", LineRule = LineSpacingRuleValues.Auto }))),
        new Style(new StyleName { Val = "Normal" }) { Type = StyleValues.Paragraph, StyleId = "Normal", Default = true },
        Of("Title", "Title", "36", isBold: true),
        Of("Subtitle", "Subtitle", "19", isBold: false),
        Heading("Heading1", "heading 1", "26", 0),
        Heading("Heading2", "heading 2", "22", 1),
        new Style(
            new StyleName { Val = "List Bullet" }, new BasedOn { Val = "Normal" },
            new StyleParagraphProperties(new SpacingBetweenLines { After = "60" }, new Indentation { Left = "227", Hanging = "227" }))
        { Type = StyleValues.Paragraph, StyleId = "ListBullet" },
        Of("EndnoteText", "endnote text", "17", isBold: false),
        new Style(
            new StyleName { Val = "endnote reference" },
            new StyleRunProperties(new VerticalTextAlignment { Val = VerticalPositionValues.Superscript }))
        { Type = StyleValues.Character, StyleId = "EndnoteReference" },
        new Style(
            new StyleName { Val = "Hyperlink" }, new StyleRunProperties(new Color { Val = "04508C" }, new Underline { Val = UnderlineValues.Single }))
        { Type = StyleValues.Character, StyleId = "Hyperlink" });

    static Style Heading(string id, string name, string size, int level)
    {
        var style = Of(id, name, size, isBold: true);
        style.InsertAfter(
            new StyleParagraphProperties(new KeepNext(), new SpacingBetweenLines { Before = "200", After = "60" }, new OutlineLevel { Val = level }),
            style.GetFirstChild<BasedOn>()!);
        return style;
    }

    /// <param name="id">As paragraphs name it.</param>
    /// <param name="name">As Word shows it.</param>
    /// <param name="size">In half points.</param>
    /// <param name="isBold">Whether it is bold.</param>
    static Style Of(string id, string name, string size, bool isBold)
    {
        var look = new StyleRunProperties();
        if (isBold) look.Append(new Bold());
        look.Append(new FontSize { Val = size });
        return new Style(new StyleName { Val = name }, new BasedOn { Val = "Normal" }, look) { Type = StyleValues.Paragraph, StyleId = id };
    }
}
