using Entente.Reading.Documents;

namespace Entente.Reading.Mentions;

/// <summary>The state a document is written from, by its dateline: whose "president" an unmarked president is.</summary>
sealed class HomeFinder(SheetMaker sheets)
{
    /// <summary>Code of the state, null without dateline or where its place is not listed.</summary>
    public string? Find(Document document, List<Sheet> pages, DateOnly? day)
    {
        if (document.Dateline is { } apart) return sheets.Home(apart, day);
        if (pages.Count == 0) return null;
        var opening = document.Text.AsSpan(0, Math.Min(document.Text.Length, 60));
        var end = opening.IndexOfAny("(-–—");
        return end > 0 ? sheets.Home(opening[..end].ToString(), day) : null;
    }
}
