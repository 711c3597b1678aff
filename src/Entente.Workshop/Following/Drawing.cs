using Entente.Ledger.Following;
using Entente.Ledger.Storage;

namespace Entente.Workshop.Following;

/// <summary>Draws joined pairs at random, to be read and judged.</summary>
sealed class Drawing(Book book)
{
    readonly Microscope _microscope = new(book);

    /// <summary>Each with the words that opened its record and the reason given.</summary>
    public IEnumerable<string> Lines(int many, int seed)
    {
        var joins = book.Query(
            """
            SELECT s.record, s.assertion FROM steps s JOIN records r ON r.id = s.record
            WHERE s.relation IS NOT NULL AND s.unlearned IS NULL AND r.kind IN ('meeting', 'commitment', 'instrument') ORDER BY s.record, s.assertion
            """,
            row => (Record: row.GetInt64(0), Assertion: row.GetInt64(1))).ToArray();
        new Random(seed).Shuffle(joins);
        return joins.Take(many).SelectMany((join, number) => _microscope.Join(join.Record, join.Assertion).Prepend($"{number + 1} of {joins.Length}"));
    }
}
