using Entente.Reading.Events;

namespace Entente.Workshop.Events;

/// <summary>Brings the tags of a line together with the parties that the reader finds: what is learned must look as it does in reading.</summary>
sealed class PartyTags(NewsSentence line, Owners owners)
{
    /// <summary>Parties that no tag touches are numbered from here.</summary>
    const int Untagged = 1000;

    readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    /// <summary>The party of each word: the tag's number where the reader finds someone in it; where it finds nobody, the whole tag.</summary>
    public int[] Groups(Limbs limbs, int[] owner)
    {
        var groups = new int[owner.Length];
        Array.Fill(groups, -1);
        foreach (var (number, span) in line.Parties)
        {
            var words = Enumerable.Range(0, owner.Length).Where(word => span.Overlaps(limbs.Tree.Sentence[word].Span)).ToList();
            var found = words.Where(word => owner[word] >= 0).ToList();
            foreach (var word in found.Count > 0 ? found : words) groups[word] = number;
            foreach (var word in found) _numbers.TryAdd(Key(limbs, owner, word), number);
        }

        for (var word = 0; word < owner.Length; word++)
        {
            if (owner[word] < 0 || groups[word] >= 0) continue;
            groups[word] = _numbers.TryGetValue(Key(limbs, owner, word), out var number) ? number : Untagged + owner[word];
        }

        return groups;
    }

    string Key(Limbs limbs, int[] owner, int word) => Reading.Events.Groups.Key(owners, limbs, owner[word], word);
}
