namespace Entente.Intake;

/// <summary>How much is read at most. Articles are a thousand times smaller; what is larger is a mistake or an attack.</summary>
static class Limits
{
    /// <summary>Bytes of one document, of one JSON line, of what standard input brings when it is one document.</summary>
    public const int Document = 64 << 20;

    /// <summary>Bytes of an HTML page: finding the article costs far more than reading a text.</summary>
    public const int Page = 8 << 20;

    /// <summary>Elements of an HTML page.</summary>
    public const int Elements = 50_000;

    /// <summary>How deep they may nest; browsers stop at the same depth.</summary>
    public const int Depth = 512;

    /// <summary>Pages of a PDF.</summary>
    public const int PdfPages = 1_000;

    /// <summary>UTF-16 units of text taken out of a PDF.</summary>
    public const int PdfText = 8 << 20;

    /// <summary>How long the pages of one PDF may take; looked at between pages.</summary>
    public static readonly TimeSpan PdfTime = TimeSpan.FromSeconds(60);

    /// <summary>Bytes looked at to tell the kind.</summary>
    public const int Head = 64 << 10;

    /// <summary>Folders inside folders.</summary>
    public const int Folders = 64;

    public static string Say(long bytes) => bytes >= 1 << 20 ? $"{bytes / (1 << 20)} MiB" : $"{bytes} bytes";
}
