using Entente.Ledger.Storage;

namespace Entente.Ledger.Folding;

/// <summary>What a document is to the story it tells.</summary>
public enum Fold
{
    /// <summary>A story of its own.</summary>
    None,

    /// <summary>The words of an earlier document again.</summary>
    Reprint,

    /// <summary>Mostly the words of an earlier document: shortened, continued or brought up to date.</summary>
    Edition,
}

/// <summary>Finds the story a new document belongs to, by its bands.</summary>
sealed class TwinFinder(Book book)
{
    // Found on two months of two agencies' files: same stories lie above, other stories of one series (market reports) below.
    const double AlikeEdition = 0.5;
    const double AlikeReprint = 0.9;
    const double Contained = 0.8;

    // Agencies bring a story up to date for a day or two, papers reprint within a week; a market report of last month is another.
    const int Days = 7;

    // Boilerplate in common could bring thousands; the likest are among the first.
    const int Most = 20;

    /// <summary>The story's id and what the document is to it; itself where it is new.</summary>
    public (long Story, Fold Fold) Find(long document, string? published, Fingerprint print, IEnumerable<long> bands)
    {
        var best = (Story: document, Fold: Fold.None);
        var likest = 0.0;
        foreach (var candidate in Candidates(published, bands))
        {
            var other = Fingerprint.Of(Text(candidate));
            var likeness = print.Likeness(other);
            var fold = likeness >= AlikeReprint ? Fold.Reprint
                : likeness >= AlikeEdition || print.Containment(other) >= Contained ? Fold.Edition : Fold.None;
            if (fold == Fold.None || likeness <= likest) continue;
            (likest, best) = (likeness, (StoryOf(candidate), fold));
        }

        return best;
    }

    IEnumerable<long> Candidates(string? published, IEnumerable<long> bands) => bands
        .SelectMany(band => book.Query("SELECT document FROM bands WHERE band = $1 LIMIT 50", row => row.GetInt64(0), band))
        .GroupBy(one => one).OrderByDescending(group => group.Count()).Select(group => group.Key)
        .Where(one => IsNear(one, published)).Take(Most);

    bool IsNear(long document, string? published) =>
        book.Value("SELECT published FROM documents WHERE id = $1", document) is not string other || published is null
        || Math.Abs(DateOnly.ParseExact(other, "O").DayNumber - DateOnly.ParseExact(published, "O").DayNumber) <= Days;

    string Text(long document) => (string)book.Value("SELECT text FROM documents WHERE id = $1", document)!;

    long StoryOf(long document) => (long)book.Value("SELECT story FROM documents WHERE id = $1", document)!;
}
