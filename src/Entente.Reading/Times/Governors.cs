using Entente.Reading.Documents;

namespace Entente.Reading.Times;

/// <summary>Words that a date may hang on, by lemma: <c>data/lexicons/time-governors.tsv</c>.</summary>
sealed class Governors
{
    readonly HashSet<string> _plans = new(StringComparer.OrdinalIgnoreCase);
    readonly HashSet<string> _carriers = new(StringComparer.OrdinalIgnoreCase);
    readonly HashSet<string> _events = new(StringComparer.OrdinalIgnoreCase);

    /// <exception cref="InvalidDataException">A class that the file does not describe.</exception>
    public Governors()
    {
        foreach (var cells in Table.Rows("time-governors.tsv"))
        {
            var words = cells[1] switch
            {
                "plan" => _plans,
                "carry" => _carriers,
                "event" => _events,
                _ => throw new InvalidDataException($"time-governors.tsv: {cells[0]} has the unknown class {cells[1]}."),
            };
            words.Add(cells[0]);

            // The engine's lemmas of rarer verbs may lack the last letter: "postpon".
            if (words != _events && cells[0].EndsWith('e')) words.Add(cells[0][..^1]);
        }
    }

    /// <summary>Whether what the word names lies ahead of it: "scheduled", "postponed until".</summary>
    public bool IsPlan(string lemma) => _plans.Contains(lemma);

    /// <summary>Whether an infinitive under the verb is of the verb's own time: "continued to talk".</summary>
    public bool IsCarrier(string lemma) => _carriers.Contains(lemma);

    /// <summary>Whether the noun names what happens at a time: "summit".</summary>
    public bool IsEvent(string lemma) => _events.Contains(lemma);
}
