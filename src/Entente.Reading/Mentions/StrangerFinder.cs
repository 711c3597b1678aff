using Entente.Reading.Documents;
using Entente.Reading.Parsing;

namespace Entente.Reading.Mentions;

/// <summary>Finds those who act or are acted on although no list knows them: named bodies, and collectives without a name.</summary>
/// <remarks>
/// Only what the tree shows to take part counts, not every mention. Example: in "Nordhavn Shipping sued rebels in Darfur" both take
/// part. Counter-example: in "near the Nordhavn Shipping yard" nobody does.
/// </remarks>
sealed class StrangerFinder(RoleReader roles, RoleWords words, Collectives collectives)
{
    /// <summary>Those of one sentence.</summary>
    /// <param name="sheet">The sentence.</param>
    /// <param name="isTaken">Whether a stretch of the text is already named as someone.</param>
    public IEnumerable<Stranger> Find(Sheet sheet, Func<Span, bool> isTaken)
    {
        foreach (var name in sheet.Tree.Names)
            if (name.Kind == NameKind.Organisation && IsName(sheet, name) && Words(sheet, name.First, name.End) is var span && !isTaken(span))
                yield return new Stranger(Text(sheet, span), ActorKind.Organisation, new Mention(span, "strangers.name", 0.6) { Sector = SectorOf(sheet, name) });
        for (var word = 0; word < sheet.Count; word++)
            if (collectives.At(sheet, word) is { } crowd && roles.Read(sheet, word, word + 1) > Role.Host && !isTaken(sheet[word].Span))
            {
                var span = Words(sheet, crowd.First, crowd.End);
                yield return new Stranger(Lower(Text(sheet, span), crowd.First == word), crowd.Kind, new Mention(span, "strangers.collective", 0.6) { Sector = crowd.Sector });
            }
    }

    /// <summary>
    /// A body or acronym that takes part, or any other name that acts. Not a body without a name of its own ("the Foreign Ministry"), nor
    /// an occasion ("the Nordhavn Summit").
    /// </summary>
    bool IsName(Sheet sheet, NameSpan name)
    {
        if (!sheet.IsCapital(name.First) || IsListed(sheet, name) || words.Noun(sheet.Tree[name.End - 1].Lemma.ToLowerInvariant()) is not (RoleWord.None or RoleWord.Rule)) return false;
        if (sheet.IsAny(name.First, ["Operation"]) || IsPeople(sheet, name)) return false;
        var role = roles.Read(sheet, name.First, name.End);
        if (role == Role.Agent) return true;
        return role > Role.Host && (sheet.IsAcronym(name.First) || SectorOf(sheet, name) is not null);
    }

    /// <summary>"Nordlanders": one word in the plural is a people, not a body.</summary>
    static bool IsPeople(Sheet sheet, NameSpan name) =>
        name.End - name.First == 1 && !sheet.IsAcronym(name.First) && (sheet.Tree[name.First].Upos != Upos.Propn || sheet.Tree[name.First].Feats.Contains("Plur", StringComparison.Ordinal));

    /// <summary>Whether a list knows the whole of it, or something in it that is no name of a body.</summary>
    static bool IsListed(Sheet sheet, NameSpan name)
    {
        if (sheet.TermAt(name.End - 1) is { } term && term.First <= name.First) return true;
        for (var i = name.First; i < name.End; i++)
            if (sheet.NameAt(i) is { } hit && (hit.Senses[0].Kind == SenseKind.Blocker || (hit.First <= name.First && hit.End >= name.End))) return true;
        return false;
    }

    /// <summary>By its last word: "Nordhavn Shipping Company" is a company.</summary>
    static string? SectorOf(Sheet sheet, NameSpan name)
    {
        if (sheet.TermAt(name.End - 1) is not { } term) return null;
        foreach (var sense in term.Senses)
            if (sense.Kind == TermKind.Body) return sense.Sector;
        return null;
    }

    /// <summary>A noun begins in lower case, also at the head of a sentence; "Western" does not.</summary>
    static string Lower(string text, bool isNoun) => isNoun ? char.ToLowerInvariant(text[0]) + text[1..] : text;

    static Span Words(Sheet sheet, int first, int end)
    {
        while (first < end - 1 && sheet.IsAny(first, ["the", "a", "an"])) first++;
        return new Span(sheet[first].Span.Start, sheet[end - 1].Span.End);
    }

    static string Text(Sheet sheet, Span span) =>
        string.Join(' ', span.In(sheet.Sentence.Document.Text).ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
