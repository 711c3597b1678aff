namespace Entente.Ledger.Storage;

/// <summary>The full-text index: the one place that speaks to SQLite's FTS5, so that another database's can stand in for it.</summary>
/// <param name="book">The ledger.</param>
sealed class FullText(Book book)
{
    // Ranking looks at every hit; of very many, those looked at are as good as drawn by lot, since ids are hashes.
    const int MostRanked = 2000;

    public void EnterDocument(long id, string? title, string text) =>
        book.Run("INSERT INTO document_words (rowid, title, text) VALUES ($1, $2, $3)", id, title, text);

    public void EnterRecord(long id, string name) => book.Run("INSERT INTO record_words (rowid, name) VALUES ($1, $2)", id, name);

    public void DropRecord(long id) => book.Run("DELETE FROM record_words WHERE rowid = $1", id);

    /// <param name="ids">A query of the records' ids.</param>
    public void DropRecords(string ids) => book.Run($"DELETE FROM record_words WHERE rowid IN ({ids})");

    /// <summary>Ids of documents that hold all the words, the best first; of more than 2,000 the best of as many.</summary>
    public List<long> Documents(string words, int most) => Find("document_words", words, most);

    /// <summary>Ids of records whose names hold all the words, likewise.</summary>
    public List<long> Records(string words, int most) => Find("record_words", words, most);

    /// <summary>Some words of a document around the first of those asked for, which stand between « and ».</summary>
    public string Excerpt(long document, string words) => (string)book.Value(
        "SELECT snippet(document_words, 1, '«', '»', '…', 14) FROM document_words WHERE document_words MATCH $1 AND rowid = $2", Ask(words), document)!;

    List<long> Find(string index, string words, int most) => Ask(words) is not { } query ? [] : book.Query(
        $"SELECT id FROM (SELECT rowid AS id, rank AS place FROM {index} WHERE {index} MATCH $1 LIMIT {MostRanked}) ORDER BY place, id LIMIT $2", row => row.GetInt64(0), query, most);

    /// <summary>Every word quoted, so that nothing a person types is taken for an operator; null where there is none.</summary>
    static string? Ask(string words)
    {
        var asked = words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Where(word => word.Any(char.IsLetterOrDigit))
            .Select(word => $"\"{word.Replace("\"", "", StringComparison.Ordinal)}\"").ToArray();
        return asked.Length == 0 ? null : string.Join(' ', asked);
    }
}
