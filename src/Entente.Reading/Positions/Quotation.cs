using System.Collections.Immutable;
using Entente.Reading.Documents;
using Entente.Reading.Parsing;

namespace Entente.Reading.Positions;

/// <summary>A stretch between quotation marks, which may run over sentences.</summary>
/// <param name="FirstSentence">Index of the sentence it begins in.</param>
/// <param name="First">Index of its first word there.</param>
/// <param name="LastSentence">Index of the sentence it ends in.</param>
/// <param name="Last">Index of its last word there.</param>
/// <param name="Span">Its words, without the marks.</param>
readonly record struct Quotation(int FirstSentence, int First, int LastSentence, int Last, Span Span)
{
    /// <summary>Whether a word of a sentence stands in it.</summary>
    public bool Holds(int sentence, int word) => (FirstSentence, First).CompareTo((sentence, word)) <= 0 && (sentence, word).CompareTo((LastSentence, Last)) <= 0;
}

/// <summary>Finds quotations by their marks. One left open ends with its paragraph, unless the next opens with a mark again.</summary>
static class QuotationFinder
{
    const int Opens = 1;
    const int Closes = -1;

    /// <summary>All quotations in text order.</summary>
    public static ImmutableArray<Quotation> Find(ImmutableArray<Tree> trees)
    {
        var found = ImmutableArray.CreateBuilder<Quotation>();
        (int Sentence, int Word)? open = null;
        var last = (Sentence: 0, Word: 0);
        for (var index = 0; index < trees.Length; index++)
        {
            var opens = trees[index].Sentence.OpensParagraph;
            var goesOn = opens && open is not null && MarkAt(trees[index], 0) == Opens;
            if (opens && !goesOn) Close();
            for (var word = goesOn ? 1 : 0; word < trees[index].Count; word++)
            {
                var mark = MarkAt(trees[index], word);
                if (mark == 0) last = (index, word);
                else Close(); // a second opening mark closes as well
                if (mark == Opens && word + 1 < trees[index].Count) open = (index, word + 1);
            }
        }

        Close();
        return found.ToImmutable();

        void Close()
        {
            if (open is { } from && (last.Sentence, last.Word).CompareTo(from) >= 0) found.Add(Made(trees, from, last));
            open = null;
        }
    }

    static Quotation Made(ImmutableArray<Tree> trees, (int Sentence, int Word) from, (int Sentence, int Word) to) =>
        new(from.Sentence, from.Word, to.Sentence, to.Word, trees[from.Sentence].Sentence[from.Word].Span.Through(trees[to.Sentence].Sentence[to.Word].Span));

    /// <summary>Straight marks open where they lean on the word after, and close where they lean on the one before.</summary>
    static int MarkAt(Tree tree, int word) => tree.Sentence[word].Text switch
    {
        "“" or "``" or "„" or "«" => Opens,
        "”" or "»" => Closes,
        "\"" or "''" => word == 0 || (tree.Sentence[word - 1].SpaceAfter && !tree.Sentence[word].SpaceAfter) ? Opens : Closes,
        _ => 0,
    };
}
