namespace Entente.Reading.Mentions;

/// <summary>Makes figures of names: what the cast lists by its index, other names by their words.</summary>
sealed class NameJoiner(List<Outline> outlines)
{
    readonly Dictionary<(int Actor, int Person), Figure> _listed = [];
    readonly List<Figure> _others = [];

    /// <summary>Gives each name of the document its figure.</summary>
    public void Join()
    {
        foreach (var outline in outlines)
            foreach (var phrase in outline.Phrases)
                if (phrase.Kind == PhraseKind.Name && !Describes(phrase)) Place(outline, phrase);
    }

    /// <summary>"The President", "the Kingdom": a capital, but an ordinary noun that no list takes for a name; not "the Hanson Institute".</summary>
    static bool Describes(Phrase phrase) =>
        phrase is { Actor: < 0, Person: < 0, Opening: Opening.The or Opening.This or Opening.Possessive, Sort: not Sort.Thing } && phrase.End == phrase.Head + 1 && phrase.IsCommon
        && (phrase.Sort == Sort.Person || phrase.Modifiers.Length == 0);

    void Place(Outline outline, Phrase phrase)
    {
        if (phrase.Actor >= 0 || phrase.Person >= 0)
        {
            if (_listed.TryGetValue((phrase.Actor, phrase.Person), out var known)) known.Add(phrase);
            else _listed.Add((phrase.Actor, phrase.Person), new Figure(phrase));
            return;
        }

        if (_others.FindLast(figure => figure.Phrases.Exists(other => IsSame(outline, phrase, other))) is { } found) found.Add(phrase);
        else _others.Add(new Figure(phrase));
    }

    /// <summary>"Ahmed Mohamed" and "Mohamed"; "the Sea Organisation" and "Sea Organisation"; "Northern Transport Corps" and "NTC".</summary>
    bool IsSame(Outline outline, Phrase phrase, Phrase other)
    {
        if (phrase.Sort != other.Sort && phrase.Sort != Sort.Thing && other.Sort != Sort.Thing) return false;
        var (words, others) = (Words(outline, phrase), Words(outlines[other.Sentence], other));
        if (words.SequenceEqual(others)) return words.Length > 0;
        if (phrase.Sort == Sort.Person || other.Sort == Sort.Person) return words.Length > 0 && others.Length > 0 && (words.All(others.Contains) || others.All(words.Contains));
        return IsAcronym(words, others) || IsAcronym(others, words);
    }

    static bool IsAcronym(string[] letters, string[] words) =>
        letters.Length == 1 && words.Length > 1 && letters[0].Length == words.Length && words.Select((word, i) => char.ToUpperInvariant(word[0]) == letters[0][i]).All(same => same);

    static string[] Words(Outline outline, Phrase phrase)
    {
        var found = new List<string>();
        for (var i = phrase.First; i < phrase.End; i++)
            if (outline.Tree[i].Upos is Parsing.Upos.Propn) found.Add(outline.Sentence[i].Text.ToString());
        return [.. found];
    }
}
