namespace Entente.Ledger.Storage;

/// <summary>Keeps what a record's row said before it changes, so that what was known on an earlier day can still be told.</summary>
/// <param name="book">Opened to write.</param>
sealed class Views(Book book)
{
    // Since when the row has said what it says: a record that lived before under its id began anew.
    const string Since = "coalesce((SELECT max(v.unlearned) FROM views v WHERE v.record = r.id AND v.unlearned > r.learned), r.learned)";

    /// <summary>One record's row, about to change or to go.</summary>
    /// <param name="record">Its id; one the ledger has not is nothing to keep.</param>
    /// <param name="now">Seconds since 1970. What has stood for less than a second was never known.</param>
    public void Keep(long record, long now)
    {
        if (book.Value("SELECT 1 FROM records WHERE id = $1 AND learned < $2", record, now) is not null) Keep("r.id = $2", now, record);
    }

    /// <summary>All rows that no person has touched.</summary>
    public void KeepUntouched(long now) => Keep("r.id NOT IN (SELECT subject FROM reviews)", now);

    void Keep(string which, long now, params ReadOnlySpan<object?> values)
    {
        var where = $"FROM records r WHERE {which} AND r.kind <> 'tenure' AND r.review <> 'rejected' AND {Since} < $1";
        book.Run($"INSERT INTO view_keys (party, kind, record, learned) SELECT k.party, k.kind, r.id, {Since} {where.Replace("WHERE", "JOIN record_keys k ON k.record = r.id WHERE", StringComparison.Ordinal)}", [now, .. values]);
        book.Run(
            $"""
            INSERT INTO views (record, kind, subkind, name, parties, status, level, place, from_day, to_day, founded, changed, sources, learned, unlearned)
            SELECT r.id, r.kind, r.subkind, r.name, r.parties, r.status, r.level, r.place, r.from_day, r.to_day, r.founded, r.changed, r.sources, {Since}, $1 {where}
            """,
            [now, .. values]);
    }
}
