using System.Collections.Immutable;
using Entente.Reading.Documents;
using Entente.Reading.Parsing;

namespace Entente.Reading.Events;

/// <summary>Tells by the words of a clause what its event was about.</summary>
sealed class ContextFinder
{
    readonly IReadOnlyList<Context> _contexts;
    readonly Dictionary<string, List<int>> _words = new(StringComparer.OrdinalIgnoreCase);
    readonly Dictionary<string, List<int>> _verbs = new(StringComparer.OrdinalIgnoreCase);
    readonly Dictionary<string, List<int>> _modes = new(StringComparer.Ordinal);

    public ContextFinder(IReadOnlyList<Context> contexts)
    {
        _contexts = contexts;
        for (var i = 0; i < contexts.Count; i++)
        {
            Enter(_words, contexts[i].Words, i);
            Enter(_verbs, contexts[i].Verbs, i);
            Enter(_modes, contexts[i].Modes, i);
        }
    }

    /// <summary>The contexts of an event, in the order of the data file.</summary>
    /// <param name="limbs">The sentence.</param>
    /// <param name="clause">The words that say it.</param>
    /// <param name="parties">The words of those who take part: their names tell who, not what about.</param>
    /// <param name="mode">Its mode; null for none.</param>
    public ImmutableArray<string> Find(Limbs limbs, Span clause, IEnumerable<Span> parties, string? mode)
    {
        SortedSet<int>? found = null;
        if (mode is not null && _modes.TryGetValue(mode, out var brought)) Add(ref found, brought);
        for (var word = 0; word < limbs.Count; word++)
        {
            var span = limbs.Tree.Sentence[word].Span;
            if (!clause.Contains(span) || (limbs.Upos(word) == Upos.Propn && parties.Any(party => party.Contains(span)))) continue;
            var lists = limbs.Upos(word) switch { Upos.Verb => _verbs, Upos.Noun or Upos.Propn or Upos.Adj => _words, _ => null };
            if (lists is null) continue;
            if (lists.TryGetValue(limbs.Lemma(word), out var own)) Add(ref found, own);
            if (word > 0 && lists == _words && lists.TryGetValue(limbs.Lemma(word - 1) + "_" + limbs.Lemma(word), out var joint)) Add(ref found, joint);
        }

        return found is null ? [] : [.. found.Select(index => _contexts[index].Id)];
    }

    static void Enter(Dictionary<string, List<int>> lists, WordSet words, int context)
    {
        foreach (var word in words.Words)
        {
            if (!lists.TryGetValue(word, out var list)) lists[word] = list = [];
            list.Add(context);
        }
    }

    static void Add(ref SortedSet<int>? found, List<int> contexts)
    {
        found ??= [];
        foreach (var context in contexts) found.Add(context);
    }
}
