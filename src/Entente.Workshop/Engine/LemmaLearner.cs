using Entente.Reading.Parsing;

namespace Entente.Workshop.Engine;

/// <summary>Learns <see cref="LemmaRules"/>: for every tag and ending the rule that most words with it obey.</summary>
sealed class LemmaLearner
{
    readonly Dictionary<string, int> _rules = [];
    readonly Dictionary<(int Tag, string Ending), int> _kept = [];

    /// <param name="words">Forms, tags and lemmas, as often as they occur.</param>
    public LemmaLearner(IEnumerable<(string Form, int Tag, string Lemma)> words)
    {
        foreach (var group in words.Where(word => word.Lemma != "_").GroupBy(word => word.Tag).OrderBy(group => group.Key)) Learn(group.Key, group);
    }

    public IReadOnlyList<string> Rules => [.. _rules.Keys];

    public IReadOnlyDictionary<(int Tag, string Ending), int> Kept => _kept;

    void Learn(int tag, IEnumerable<(string Form, int Tag, string Lemma)> words)
    {
        var tallies = new Dictionary<string, Dictionary<string, int>>();
        foreach (var group in words.GroupBy(word => (word.Form, word.Lemma)))
        {
            string marked = "^" + Vocabulary.Fold(group.Key.Form), rule = Rule(group.Key.Form, group.Key.Lemma);
            for (int length = 0; length <= Math.Min(LemmaRules.LongestEnding, marked.Length); length++)
            {
                string ending = marked[(marked.Length - length)..];
                if (!tallies.TryGetValue(ending, out var tally)) tallies.Add(ending, tally = []);
                // A word counts little more for being frequent: endings are learned from how many words share them.
                tally[rule] = tally.GetValueOrDefault(rule) + (ending[..Math.Min(1, ending.Length)] == "^" ? 8 * group.Count() : 1 + int.Log2(group.Count()));
            }
        }
        foreach (var (ending, tally) in tallies.OrderBy(pair => pair.Key.Length).ThenBy(pair => pair.Key, StringComparer.Ordinal)) Keep(tag, ending, tally);
    }

    void Keep(int tag, string ending, Dictionary<string, int> tally)
    {
        string best = tally.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).First().Key;
        int shorter = -1;
        for (int from = 1; from <= ending.Length && shorter < 0; from++) shorter = _kept.GetValueOrDefault((tag, ending[from..]), -1);
        if (shorter >= 0 && _rules.TryGetValue(best, out int known) && known == shorter) return;
        if (!_rules.TryGetValue(best, out int rule)) _rules.Add(best, rule = _rules.Count);
        _kept.Add((tag, ending), rule);
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
