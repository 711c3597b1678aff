namespace Entente.Intake;

/// <summary>Plain text: the decoded file is the document, not a character changed.</summary>
static class TextOpener
{
    public static Gathered Open(Sheet sheet)
    {
        var (text, problems) = Encoded.Decode(sheet.Bytes.Span);
        return sheet.Deliver(sheet.Titled(text, problems));
    }
}
