using Microsoft.Data.Sqlite;

namespace Entente.Ledger.Storage;

/// <summary>What databases say in different words, here as SQLite says it; all other SQL of the ledger is common.</summary>
static class Sql
{
    /// <summary>A member of the JSON in a column, as text.</summary>
    public static string Member(string column, string name) => $"json_extract({column}, '$.{name}')";

    /// <summary>Whether words with spaces between hold one.</summary>
    public static string HasWord(string words, string word) => $"instr(' ' || {words} || ' ', ' ' || {word} || ' ') > 0";

    /// <summary>The smaller of two; of a value and null, null.</summary>
    public static string Least(string one, string other) => $"min({one}, {other})";

    /// <summary>The greater of two; of a value and null, null.</summary>
    public static string Greatest(string one, string other) => $"max({one}, {other})";

    /// <summary>The words in a column of a row; null where there are none.</summary>
    public static string? Text(this SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);
}
