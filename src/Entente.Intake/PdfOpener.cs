using System.Diagnostics;
using Entente.Reading.Documents;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;

namespace Entente.Intake;

/// <summary>PDF by PdfPig: the words on the pages in reading order, made into paragraphs again; title and day from its properties, with caution.</summary>
static class PdfOpener
{
    static readonly string[] Makers = ["Microsoft ", "Untitled", "PowerPoint ", "Slide 1"];
    static readonly string[] Suffixes = [".doc", ".docx", ".pdf", ".indd", ".qxd", ".odt", ".rtf", ".tmp"];

    public static Gathered Open(Sheet sheet)
    {
        try
        {
            return Roomy.Run(() => Read(sheet));
        }
        catch (PdfDocumentEncryptedException)
        {
            return sheet.Refuse("an encrypted PDF: open it with its password and save a copy without one");
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // PdfPig has no exception of its own for broken files: whatever it throws, the file was the cause.
            return sheet.Refuse($"a broken PDF ({exception.GetType().Name}): open it in a viewer and save it again, or save the text");
        }
    }

    static Gathered Read(Sheet sheet)
    {
        using var pdf = PdfDocument.Open(sheet.Bytes.ToArray(), new ParsingOptions { UseLenientParsing = true, SkipMissingFonts = true });
        if (pdf.NumberOfPages > Limits.PdfPages)
            return sheet.Refuse($"a PDF of {pdf.NumberOfPages} pages, more than the {Limits.PdfPages} that are read: split it");
        var started = Stopwatch.GetTimestamp();
        var pages = new List<PdfPage>();
        var length = 0L;
        for (var number = 1; number <= pdf.NumberOfPages; number++)
        {
            if (Stopwatch.GetElapsedTime(started) > Limits.PdfTime) return sheet.Refuse($"a PDF that takes longer than {Limits.PdfTime.TotalSeconds:0} seconds to read: save the text");
            pages.Add(PdfPage.Of(pdf.GetPage(number)));
            length += pages[^1].Length;
            if (length > Limits.PdfText) return sheet.Refuse($"a PDF with more than {Limits.PdfText} letters: split it");
        }

        var text = new PdfText(pages).Join();
        if (string.IsNullOrWhiteSpace(text)) return sheet.Refuse("a PDF without text, perhaps scanned: run text recognition over it first (ocrmypdf does)");
        return sheet.Deliver(sheet.Titled(text, Missing(pages)) with { Title = Title(pdf.Information.Title), Published = Day(pdf.Information.CreationDate) });
    }

    static System.Collections.Immutable.ImmutableArray<Problem> Missing(List<PdfPage> pages)
    {
        var bare = pages.Count(page => page.Length == 0);
        return bare == 0 ? [] : [new("pdf-pages-without-text", $"{bare} of {pages.Count} pages hold no text, only pictures perhaps.")];
    }

    /// <summary>The title property, unless it is what the writing program put there by itself: a file's name, "Microsoft Word - ...".</summary>
    static string? Title(string? title)
    {
        title = title is null ? "" : string.Join(' ', PdfText.Plain(title).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return title.Length < 4 || Makers.Any(maker => title.StartsWith(maker, StringComparison.OrdinalIgnoreCase))
            || Suffixes.Any(suffix => title.EndsWith(suffix, StringComparison.OrdinalIgnoreCase)) ? null : title;
    }

    /// <summary>The day the file was made ("D:20231218093000+07'00'"): good enough where nothing better tells, so never more than metadata.</summary>
    static Publication Day(string? created) =>
        created is { Length: >= 10 } && created.StartsWith("D:", StringComparison.Ordinal) && Days.Read(created.AsSpan(2, 8)) is { } day
            ? Publication.On(day, PublishedBasis.Metadata) : Publication.Unknown;
}
