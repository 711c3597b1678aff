using Entente.Reading.Parsing;

namespace Entente.Workshop.Engine;

/// <summary>Learns <see cref="LemmaRules"/>: for every tag and ending the rule that most words with it obey.</summary>
sealed class LemmaLearner
{
    readonly Dictionary<string, int> _rules = [];
    readonly List<string> _texts = [];
    readonly Dictionary<(int Tag, string Ending), int> _kept = [];

    /// <param name="words">Forms, tags and lemmas, as often as they occur.</param>
    public LemmaLearner(IEnumerable<(string Form, int Tag, string Lemma)> words)
    {
        foreach (var group in words.Where(word => word.Lemma != "_").GroupBy(word => word.Tag).OrderBy(group => group.Key)) Learn(group.Key, group);
    }

    public IReadOnlyList<string> Rules => _texts;

    public IReadOnlyDictionary<(int Tag, string Ending), int> Kept => _kept;

    void Learn(int tag, IEnumerable<(string Form, int Tag, string Lemma)> words)
    {
        var sharing = new Dictionary<string, List<Pair>>();
        foreach (var group in words.Where(word => !LemmaRules.IsNumber(word.Form)).GroupBy(word => (word.Form, word.Lemma)))
        {
            string marked = "^" + Vocabulary.Fold(group.Key.Form);
            var pair = new Pair(group.Key.Form, group.Key.Lemma, Rule(group.Key.Form, group.Key.Lemma), group.Count());
            for (int length = 0; length <= Math.Min(LemmaRules.LongestEnding, marked.Length); length++)
            {
                string ending = marked[(marked.Length - length)..];
                if (!sharing.TryGetValue(ending, out var pairs)) sharing.Add(ending, pairs = []);
                pairs.Add(pair);
            }
        }
        foreach (var (ending, pairs) in sharing.OrderBy(one => one.Key.Length).ThenBy(one => one.Key, StringComparer.Ordinal)) Keep(tag, ending, pairs);
    }

    readonly record struct Pair(string Form, string Lemma, string Rule, int Count)
    {
        /// <summary>Endings are learned from how many words share them, whole words from how often they come.</summary>
        public int Weight(string ending) => ending.StartsWith('^') ? Count : 1 + int.Log2(Count);
    }

    void Keep(int tag, string ending, List<Pair> pairs)
    {
        // What counts is not whose rule it is but how many lemmas it makes: "i" and "I" are both "I".
        string best = pairs.Select(pair => pair.Rule).Distinct().OrderByDescending(Right).ThenBy(rule => rule, StringComparer.Ordinal).First();
        int shorter = -1;
        for (int from = 1; from <= ending.Length && shorter < 0; from++) shorter = _kept.GetValueOrDefault((tag, ending[from..]), -1);
        if (shorter >= 0 && Right(best) == Right(_texts[shorter])) return;
        if (!_rules.TryGetValue(best, out int number))
        {
            _rules.Add(best, number = _rules.Count);
            _texts.Add(best);
        }
        _kept.Add((tag, ending), number);

        int Right(string rule) => pairs.Where(pair => LemmaRules.Apply(rule, pair.Form) == pair.Lemma).Sum(pair => pair.Weight(ending));
    }

    /// <summary>The rule that makes the lemma of the form; the longest common beginning stays.</summary>
    public static string Rule(string form, string lemma)
    {
        string lower = form.ToLowerInvariant();
        int kept = Common(form, lemma), lowered = Common(lower, lemma);
        bool lowers = lowered > kept;
        int common = lowers ? lowered : kept;
        if (form.Length - common > 20) (common, lowers) = (form.Length - Math.Min(form.Length, 20), false);
        return $"{(lowers || lower == form ? 'l' : 'k')}{(char)('a' + form.Length - common)}{lemma[Math.Min(common, lemma.Length)..]}";
    }

    static int Common(string one, string other)
    {
        int at = 0;
        while (at < one.Length && at < other.Length && one[at] == other[at]) at++;
        return at;
    }
}
