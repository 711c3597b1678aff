using System.Collections.Immutable;
using System.Globalization;
using Entente.Reading.Documents;
using Entente.Reading.Parsing;

namespace Entente.Reading.Mentions;

/// <summary>Tells reports on sport and on markets from all others by the share of their words: <c>topic-words.tsv</c>.</summary>
/// <remarks>
/// "China beat Japan in the semifinal" is no attack, "Tokyo stocks fell" no deed of Japan. A text on the security of the Olympic Games has a few such words
/// among many others and stays what it is. The shares were set on newswire by title: see <c>docs/who.md</c>.
/// </remarks>
sealed class TopicJudge
{
    const double SportShare = 0.055;
    const double MarketShare = 0.095;

    /// <summary>So many words more are counted, so that a short text needs more than one of them.</summary>
    const int Allowance = 30;

    readonly Dictionary<string, int> _sport = [];
    readonly Dictionary<string, int> _markets = [];

    /// <exception cref="InvalidDataException">The list is broken.</exception>
    public TopicJudge()
    {
        foreach (var row in Table.Rows("topic-words.tsv"))
        {
            var list = row[1] switch { "sport" => _sport, "markets" => _markets, _ => throw new InvalidDataException($"topic-words.tsv: no topic {row[1]}.") };
            list.Add(row[0], int.Parse(row[2], CultureInfo.InvariantCulture));
        }
    }

    public Topic Judge(ImmutableArray<Tree> trees)
    {
        var (sport, markets, words) = (0, 0, Allowance);
        var isSure = false;
        foreach (var tree in trees)
            for (var word = 0; word < tree.Count; word++)
            {
                if (tree[word].Upos is Upos.Punct or Upos.Sym or Upos.Num) continue;
                words++;
                var lemma = Lowered(tree[word].Lemma);
                if (_sport.TryGetValue(lemma, out var weight))
                {
                    sport += weight;
                    isSure |= weight > 1;
                }

                if (_markets.TryGetValue(lemma, out weight)) markets += weight;
            }

        if (isSure && sport >= SportShare * words) return Topic.Sport;
        return markets >= MarketShare * words ? Topic.Markets : Topic.Affairs;
    }

    static string Lowered(string lemma)
    {
        foreach (var letter in lemma)
            if (char.IsUpper(letter)) return lemma.ToLowerInvariant();
        return lemma;
    }
}
