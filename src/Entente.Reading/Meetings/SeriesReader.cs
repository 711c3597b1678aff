using Entente.Reading.Events;

namespace Entente.Reading.Meetings;

/// <summary>The series that an occasion belongs to: "the seventh regular meeting of prime ministers" is one of the regular meetings of prime ministers.</summary>
sealed class SeriesReader(GuestWords words)
{
    static readonly string[] Ordinals = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "inaugural"];

    /// <param name="limbs">The sentence.</param>
    /// <param name="word">Index of the occasion's noun.</param>
    /// <param name="held">Index of the round or session it is told by, else the same.</param>
    public Series Read(Limbs limbs, int word, int held)
    {
        if (!words.Mechanisms.Contains(limbs.Lemma(word)) && !limbs.Tree.Sentence[word].Text.Equals("talks", StringComparison.OrdinalIgnoreCase)) return default;
        var (ordinal, cadence) = Marks(limbs, word);
        var (outer, often) = held == word ? (ordinal, cadence) : Marks(limbs, held);
        if (ordinal < 0 && outer < 0 && (cadence ?? often) is null && !IsNumbered(limbs, word)) return default;
        var (first, last) = (First(limbs, word), Last(limbs, word));
        var start = ordinal >= first ? ordinal + 1 : first;
        return new Series(ordinal >= 0 ? Text(limbs, Math.Min(ordinal, first), last) : null, Text(limbs, start, last), cadence ?? often);
    }

    /// <summary>Index of an ordinal before a noun (-1 for none) and how often its like is held.</summary>
    (int Ordinal, string? Cadence) Marks(Limbs limbs, int noun)
    {
        var (ordinal, cadence) = (-1, default(string));
        for (var at = limbs.First(noun); at >= 0 && at < noun; at = limbs.Next(at))
        {
            if (!IsBefore(limbs, at)) continue;
            if (IsOrdinal(limbs, at)) ordinal = at;
            if (words.Cadences.TryGetValue(limbs.Lemma(at), out var value)) cadence = value;
        }

        return (ordinal, cadence);
    }

    static bool IsBefore(Limbs limbs, int at) => limbs.Is(at, "amod") || limbs.Is(at, "compound") || limbs.Is(at, "nmod") || limbs.Is(at, "nummod");

    /// <summary>Where the name of the series begins: after articles and possessors.</summary>
    static int First(Limbs limbs, int word)
    {
        var first = word;
        for (var at = limbs.First(word); at >= 0 && at < word; at = limbs.Next(at))
            if (IsBefore(limbs, at) && !limbs.Is(at, "nmod:poss") && limbs.Child(at, "case") < 0) first = Math.Min(first, limbs.Reach(at).First);
        return first;
    }

    /// <summary>"six-party talks".</summary>
    static bool IsNumbered(Limbs limbs, int word)
    {
        for (var at = limbs.First(word); at >= 0 && at < word; at = limbs.Next(at))
            if (limbs.HasLemma(at, "party") && limbs.Child(at, "nummod") >= 0) return true;
            else if (limbs.Lemma(at).EndsWith("-party", StringComparison.Ordinal)) return true;
        return false;
    }

    static bool IsOrdinal(Limbs limbs, int word)
    {
        var text = limbs.Tree.Sentence[word].ToString().ToLowerInvariant();
        return Array.IndexOf(Ordinals, text) >= 0
            || (text.Length > 2 && char.IsAsciiDigit(text[0]) && (text.EndsWith("th", StringComparison.Ordinal) || text.EndsWith("st", StringComparison.Ordinal) || text.EndsWith("nd", StringComparison.Ordinal) || text.EndsWith("rd", StringComparison.Ordinal)));
    }

    /// <summary>To the end of "of prime ministers"; what follows by another preposition is no part of the name.</summary>
    static int Last(Limbs limbs, int word)
    {
        for (var at = limbs.First(word); at >= 0; at = limbs.Next(at))
            if (at > word && at - word < 5 && limbs.Is(at, "nmod") && ClauseMaker.Preposition(limbs, at) == "of") return Math.Max(at, NameEnd(limbs, at));
        return word;
    }

    static int NameEnd(Limbs limbs, int word)
    {
        var last = word;
        for (var at = limbs.First(word); at >= 0; at = limbs.Next(at))
            if (at > word && limbs.Is(at, "flat")) last = at;
        return last;
    }

    static string Text(Limbs limbs, int first, int last)
    {
        var text = limbs.SpanOf(first, last).In(limbs.Tree.Sentence.Document.Text).ToString();
        return string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
