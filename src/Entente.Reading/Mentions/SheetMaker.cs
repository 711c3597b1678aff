using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Entente.Reading.Documents;
using Entente.Reading.Parsing;
using Entente.Reading.Sentences;

namespace Entente.Reading.Mentions;

/// <summary>Looks up every listed form in a sentence: the longest at each place, from left to right.</summary>
sealed class SheetMaker(Atomizer atomizer, Lexicon lexicon)
{
    /// <param name="tree">The sentence to look through.</param>
    /// <param name="day">The day of the document: meanings in use then come first.</param>
    public Sheet Make(Tree tree, DateOnly? day)
    {
        var sentence = tree.Sentence;
        var atoms = new List<Atom>(sentence.Count + 8);
        atomizer.Cut(sentence.Document.Text, sentence.Span, atoms);
        var row = CollectionsMarshal.AsSpan(atoms);
        return new Sheet(tree, Names(sentence, row, day), Terms(sentence, row));
    }

    /// <summary>The codes of all states, organisations and groups that a title names.</summary>
    public HashSet<string> Codes(string title, DateOnly? day) =>
        [.. Forms(title, day).Select(senses => senses.FirstOrDefault(IsParty)).OfType<Sense>().Select(sense => sense.Code)];

    /// <summary>
    /// The state a document is written from, by its dateline: whose "president" an unmarked president is. What the town lies in says
    /// it best; of several towns of a name the best known is meant. Null without dateline or where no place in it is listed.
    /// </summary>
    public string? Home(Dateline? dateline, DateOnly? day) =>
        dateline?.Places.Reverse().Select(place => Place(place.Words, day)).FirstOrDefault(code => code is not null);

    string? Place(string words, DateOnly? day) =>
        Forms(words, day).SelectMany(senses => senses.Where(sense => sense.Code.Length == 3 && sense.Kind is not (SenseKind.Organisation or SenseKind.Group)).OrderBy(sense => sense.Rank))
            .FirstOrDefault()?.Code;

    /// <summary>The towns, regions and states of a dateline with their meanings; what no list has is left out.</summary>
    public List<(DatelineWords Words, Hit<Sense> Hit)> Towns(Dateline? dateline, DateOnly? day) =>
        dateline is null ? [] : [.. dateline.Places.Select(place => (place, Whole(place.Words, day))).Where(town => !town.Item2.Senses.IsEmpty)];

    /// <summary>The first listed form of a text that is not cut into tokens; without meanings where it holds none.</summary>
    Hit<Sense> Whole(string text, DateOnly? day)
    {
        var atoms = new List<Atom>();
        atomizer.Cut(text, new Span(0, text.Length), atoms);
        var row = CollectionsMarshal.AsSpan(atoms);
        for (var at = 0; at < row.Length; at++)
            if (Match((text, day), row, at) is var (length, senses) && length > 0) return new Hit<Sense>(0, 0, row[at].Start, row[at + length - 1].End, senses);
        return new Hit<Sense>(0, 0, 0, 0, []);
    }

    static bool IsParty(Sense sense) => sense.Kind is not (SenseKind.City or SenseKind.Region or SenseKind.Blocker);

    /// <summary>The meanings of each listed form in a text that is not cut into tokens.</summary>
    List<ImmutableArray<Sense>> Forms(string text, DateOnly? day)
    {
        var atoms = new List<Atom>();
        atomizer.Cut(text, new Span(0, text.Length), atoms);
        var row = CollectionsMarshal.AsSpan(atoms);
        var found = new List<ImmutableArray<Sense>>();
        for (var at = 0; at < row.Length;)
        {
            var (length, senses) = Match((text, day), row, at);
            if (length > 0) found.Add(senses);
            at += Math.Max(1, length);
        }

        return found;
    }

    /// <summary>The longest listed form at an atom, a city's among them: how many atoms it takes (0: none) and what it may mean.</summary>
    (int Length, ImmutableArray<Sense> Senses) Match((string Text, DateOnly? Day) page, ReadOnlySpan<Atom> atoms, int at)
    {
        var (length, entry) = Longest(atoms, at);
        var (reach, towns) = lexicon.Cities.Longest(page.Text, atoms, at);
        if (reach > length) return (reach, [.. towns]);
        if (length == 0) return (0, []);
        return (length, reach == length ? Meanings(entry, page.Day).AddRange(towns) : Meanings(entry, page.Day));
    }

    (int Length, int Entry) Longest(ReadOnlySpan<Atom> atoms, int at)
    {
        var exact = lexicon.Names.Longest(atoms, at, Casing.Exact);
        return exact.Length > 0 ? exact : lexicon.Names.Longest(atoms, at, Casing.Titled);
    }

    /// <summary>The meanings in use on the day; a form out of use by then keeps what it meant: "the former Zaire" in 2016.</summary>
    ImmutableArray<Sense> Meanings(int entry, DateOnly? day)
    {
        ImmutableArray<Sense> all = [.. lexicon.Names.Meanings(entry).Reverse().OrderBy(sense => sense.Kind)];
        ImmutableArray<Sense> current = all.RemoveAll(sense => !sense.HoldsOn(day));
        return current.IsEmpty ? all : current;
    }

    ImmutableArray<Hit<Sense>> Names(Sentence sentence, ReadOnlySpan<Atom> atoms, DateOnly? day)
    {
        var found = ImmutableArray.CreateBuilder<Hit<Sense>>();
        var token = 0;
        for (var at = 0; at < atoms.Length;)
        {
            var (length, senses) = Match((sentence.Document.Text, day), atoms, at);
            // "the Sudan People's Liberation Army" is not "the Sudan".
            if (length == 2 && IsArticle(sentence.Document.Text, atoms[at]) && Match((sentence.Document.Text, day), atoms, at + 1).Length >= length) length = 0;
            if (length > 0 && !IsLeaning(sentence.Document.Text, atoms[at].Start)) found.Add(Place(sentence, atoms[at], atoms[at + length - 1], senses, ref token));
            at += Math.Max(1, length);
        }

        return found.DrainToImmutable();
    }

    /// <summary>"the pro-Syrian president" is not Syria's.</summary>
    static bool IsLeaning(string text, int start) => start >= 4 && text.AsSpan(start - 4, 4).Equals("pro-", StringComparison.OrdinalIgnoreCase) && (start == 4 || !char.IsLetter(text[start - 5]));

    static bool IsArticle(string text, Atom atom) => text.AsSpan(atom.Start, atom.End - atom.Start).Equals("the", StringComparison.OrdinalIgnoreCase);

    ImmutableArray<Hit<Term>> Terms(Sentence sentence, ReadOnlySpan<Atom> atoms)
    {
        var found = ImmutableArray.CreateBuilder<Hit<Term>>();
        var token = 0;
        for (var at = 0; at < atoms.Length;)
        {
            var (length, entry) = lexicon.Terms.Longest(atoms, at, Casing.Any);
            if (length > 0) found.Add(Place(sentence, atoms[at], atoms[at + length - 1], [.. lexicon.Terms.Meanings(entry).Reverse()], ref token));
            at += Math.Max(1, length);
        }

        return found.DrainToImmutable();
    }

    /// <summary>Atoms as tokens: the tokens that share a unit with them. Walks on from <paramref name="token"/>.</summary>
    static Hit<T> Place<T>(Sentence sentence, Atom first, Atom last, ImmutableArray<T> senses, ref int token)
    {
        while (sentence.Words[token].End <= first.Start) token++;
        var end = token;
        while (end < sentence.Count && sentence.Words[end].Start < last.End) end++;
        return new Hit<T>(token, Math.Max(end, token + 1), first.Start, last.End, senses);
    }
}
