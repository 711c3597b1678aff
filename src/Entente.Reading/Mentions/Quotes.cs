using Entente.Reading.Parsing;

namespace Entente.Reading.Mentions;

/// <summary>Which words stand in quotation marks, and who says them.</summary>
sealed class Quotes
{
    const int Opens = 1;
    const int Closes = -1;
    const int Longest = 6; // sentences of a quotation that goes on over paragraphs
    const int Reach = 2; // sentences from a quotation without a speaker of its own to the last one with

    readonly WordList _speech;
    readonly List<Outline> _outlines;
    readonly int[][] _quoteOf; // by sentence and word: number of the quotation, -1 outside
    readonly List<Phrase?> _speakers = [];

    public Quotes(List<Outline> outlines, WordList speech)
    {
        (_outlines, _speech) = (outlines, speech);
        _quoteOf = [.. outlines.Select(outline => new int[outline.Tree.Count])];
        var bounds = Mark();
        foreach (var (first, last) in bounds) _speakers.Add(Speaker(first, last));
    }

    public bool Holds(Phrase phrase) => _quoteOf[phrase.Sentence][phrase.Head] >= 0;

    /// <summary>Who says the words around a phrase; null outside quotations and where nobody is named.</summary>
    public Phrase? Speaker(Phrase phrase) => _quoteOf[phrase.Sentence][phrase.Head] is var quote && quote >= 0 ? _speakers[quote] : null;

    /// <summary>Numbers the quotations; an open one ends with its paragraph.</summary>
    List<(int First, int Last)> Mark()
    {
        var bounds = new List<(int First, int Last)>();
        var open = false;
        foreach (var outline in _outlines)
        {
            if (open && outline.Sentence.OpensParagraph) open = GoesOn(outline.Index);
            for (var i = 0; i < outline.Tree.Count; i++)
            {
                var mark = MarkAt(outline, i);
                if (mark == Opens && !(open && i == 0 && outline.Sentence.OpensParagraph)) bounds.Add((outline.Index, outline.Index));
                open = mark == Opens || (open && mark != Closes);
                _quoteOf[outline.Index][i] = open && mark == 0 ? bounds.Count - 1 : -1;
                if (open) bounds[^1] = (bounds[^1].First, outline.Index);
            }
        }

        return bounds;
    }

    /// <summary>Whether a quotation left open goes on in this paragraph: it opens with a mark again, or the next mark closes.</summary>
    bool GoesOn(int sentence)
    {
        for (var at = sentence; at < _outlines.Count && at < sentence + Longest; at++)
            for (var i = 0; i < _outlines[at].Tree.Count; i++)
                if (MarkAt(_outlines[at], i) is var mark && mark != 0) return mark == Closes || (at == sentence && i == 0);
        return false;
    }

    /// <summary>Straight marks open where they lean on the word after, and close where they lean on the one before.</summary>
    static int MarkAt(Outline outline, int word) => outline.Sentence[word].Text switch
    {
        "“" or "``" or "„" or "«" => Opens,
        "”" or "»" => Closes,
        "\"" or "''" => word == 0 || (outline.Sentence[word - 1].SpaceAfter && !outline.Sentence[word].SpaceAfter) ? Opens : Closes,
        _ => 0,
    };

    Phrase? Speaker(int first, int last)
    {
        var quote = _speakers.Count;
        for (var at = first; at <= last; at++)
            if (In(_outlines[at]) is { } found) return found;
        for (var other = quote - 1; other >= 0 && other >= quote - Reach; other--)
            if (_speakers[other] is { } before && first - before.Sentence <= Reach) return before;
        for (var at = first - 1; at >= 0 && at >= first - Reach; at--)
            if (In(_outlines[at]) is { } found) return found;
        return null;
    }

    /// <summary>The subject of a verb of speech outside the quotations of a sentence; "according to X".</summary>
    Phrase? In(Outline outline)
    {
        for (var i = 0; i < outline.Tree.Count; i++)
        {
            if (_quoteOf[outline.Index][i] >= 0) continue;
            if (outline.Tree[i].Upos == Upos.Verb && _speech.Holds(outline.Sentence[i].Text) && Subject(outline, i) is { } speaker) return speaker;
            if (outline.Sentence[i].Text.Equals("according", StringComparison.OrdinalIgnoreCase) && outline.HeadedBy(outline.Tree[i].Head) is { } source) return source;
        }

        return null;
    }

    Phrase? Subject(Outline outline, int verb)
    {
        var subject = outline.Subject(verb);
        if (subject < 0 && outline.Is(verb, "conj") && outline.Tree[verb].Head >= 0) subject = outline.Subject(outline.Tree[verb].Head);
        if (subject < 0 && outline.Relation(verb) is "acl" or "advcl" && outline.Tree[verb].Head is var above && above >= 0) return outline.HeadedBy(above) ?? outline.HeadedBy(outline.Subject(above));
        if (subject < 0 || _quoteOf[outline.Index][subject] >= 0) return null;
        return outline.Tree[subject].Xpos is "WP" or "WDT" ? outline.HeadedBy(outline.Tree[verb].Head) : outline.HeadedBy(subject);
    }
}
