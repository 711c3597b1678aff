using Entente.Ledger.Storage;

namespace Entente.Ledger.Pages;

/// <summary>A document that holds the words asked for.</summary>
/// <param name="Excerpt">Some words around the first, which stand between « and ».</param>
public sealed record SearchHit(string Name, string? Published, string? Title, string Excerpt);

/// <summary>Full text over documents and records.</summary>
public static class SearchList
{
    /// <summary>Documents that hold all the words, the best first; of more than 2,000 the best of as many.</summary>
    public static IReadOnlyList<SearchHit> Documents(Book book, string words, int most)
    {
        var index = new FullText(book);
        return
        [
            .. index.Documents(words, most).SelectMany(id => book.Query(
                "SELECT name, published, title FROM documents WHERE id = $1",
                row => new SearchHit(row.GetString(0), row.Text(1), row.Text(2), ""), id).Select(hit => hit with { Excerpt = index.Excerpt(id, words) })),
        ];
    }

    /// <summary>Records whose names hold all the words, likewise.</summary>
    public static IReadOnlyList<RecordLine> Records(Book book, string words, int most) =>
    [
        // Twice as many, since some may have been rejected.
        .. new FullText(book).Records(words, 2 * most)
            .SelectMany(id => book.Query($"SELECT {RecordLine.Columns} FROM records r WHERE r.id = $1 AND r.review <> 'rejected'", RecordLine.Read, id)).Take(most),
    ];
}
