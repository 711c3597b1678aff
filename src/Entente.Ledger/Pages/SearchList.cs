using Entente.Ledger.Storage;

namespace Entente.Ledger.Pages;

/// <summary>A document that holds the words asked for.</summary>
/// <param name="Excerpt">Some words around the first, which stand between « and ».</param>
public sealed record SearchHit(string Name, string? Published, string? Title, string Excerpt);

/// <summary>Full text: SQLite's FTS5 behind one door.</summary>
public static class SearchList
{
    // Ranking looks at every hit; of very many, those looked at are as good as drawn by lot, since ids are hashes.
    const int MostRanked = 5000;

    /// <summary>Documents that hold all the words, the best first; of more than 5,000 the best of as many.</summary>
    public static IReadOnlyList<SearchHit> Documents(Book book, string words, int most) => Ask(words) is not { } query ? [] :
    [
        .. book.Query(
                """
                SELECT id FROM (SELECT rowid AS id, rank AS place FROM document_words WHERE document_words MATCH $1 LIMIT $3) ORDER BY place LIMIT $2
                """,
                row => row.GetInt64(0), query, most, MostRanked)
            .SelectMany(id => book.Query(
                """
                SELECT d.name, d.published, d.title, snippet(document_words, 1, '«', '»', '…', 14)
                FROM document_words JOIN documents d ON d.id = document_words.rowid WHERE document_words MATCH $1 AND document_words.rowid = $2
                """,
                row => new SearchHit(row.GetString(0), row.IsDBNull(1) ? null : row.GetString(1), row.IsDBNull(2) ? null : row.GetString(2), row.GetString(3)),
                query, id)),
    ];

    /// <summary>Records whose names hold all the words, the best first.</summary>
    public static IReadOnlyList<RecordLine> Records(Book book, string words, int most) => Ask(words) is not { } query ? [] : book.Query(
        $"""
        SELECT {RecordLine.Columns} FROM record_words JOIN records r ON r.id = record_words.rowid
        WHERE record_words MATCH $1 AND r.review <> 'rejected' ORDER BY record_words.rank LIMIT $2
        """,
        RecordLine.Read, query, most);

    /// <summary>Every word quoted, so that nothing a person types is taken for an operator; null where there is none.</summary>
    static string? Ask(string words)
    {
        var asked = words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Where(word => word.Any(char.IsLetterOrDigit))
            .Select(word => $"\"{word.Replace("\"", "", StringComparison.Ordinal)}\"").ToArray();
        return asked.Length == 0 ? null : string.Join(' ', asked);
    }
}
