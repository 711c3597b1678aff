using Entente.Reading.Parsing;

namespace Entente.Reading.Mentions;

/// <summary>What follows the head of an office: "of foreign affairs", "of the Nautical Academy of Peru", "to China".</summary>
/// <param name="End">Index after its last token; the head's own end where nothing follows.</param>
/// <param name="TextEnd">The same without a state at the end, which the office's text leaves out.</param>
readonly record struct Complement(int End, int TextEnd, Sense? Served, string? Organisation);

/// <summary>Reads the prepositional phrase after an office's head, and stops where a name begins.</summary>
/// <remarks>
/// "Minister of Inland Fisheries and Regional Development Juma Binti Asha": words that news writes in lower case, or
/// that are listed, belong to the office; the first capital that is neither begins the name. "Head of Hamas Khaled
/// Meshaal": a listed name may stand in it. Not "the leader of a party that ...": unlisted lower-case words end it.
/// </remarks>
sealed class ComplementReader(WordList lowercase)
{
    const int Longest = 16;
    const int LongestSmall = 5;
    static readonly string[] Firms = ["Corp", "Corp.", "Co", "Co.", "Ltd", "Ltd.", "Inc", "Inc.", "Plc", "AG", "SA", "GmbH"];

    /// <summary>How far the phrase has come.</summary>
    ref struct Progress
    {
        /// <summary>Index of its first token after the preposition and the determiner.</summary>
        public required int Body { get; init; }

        /// <summary>Index after what is taken in.</summary>
        public int End;

        /// <summary>The last element was a listed one, so that the next unlisted capital is not part of it.</summary>
        public bool Closed;

        /// <summary>Some capital in it is listed nowhere: it names a body no list knows.</summary>
        public bool Unknown;
    }

    /// <param name="sheet">The sentence.</param>
    /// <param name="at">Index after the head.</param>
    /// <param name="isServed">Whether the state served is known already, so that one named here is another.</param>
    public Complement Read(Sheet sheet, int at, bool isServed)
    {
        var link = Charge(sheet, at);
        if (!sheet.IsAny(link, ["of", "for", "to", "in", "at", "with"])) return new Complement(at, at, null, null);
        var body = Skip(sheet, link + 1);
        var progress = new Progress { Body = body, End = body };
        while (progress.End < sheet.Count && progress.End - at < Longest && Step(sheet, ref progress))
        {
        }

        var end = Trim(sheet, body, progress.End);
        if (end == body || IntroducesAnother(sheet, at, end)) return new Complement(at, at, null, null);
        var isOf = sheet.IsAny(link, ["of", "for", "with", "at"]);
        var served = isOf && !isServed ? Served(sheet, body, end) : null;
        return new Complement(end, TextEnd(sheet, at, body, end), served, isOf && progress.Unknown ? OfficeReader.Words(sheet, body, end) : null);
    }

    /// <summary>The index of "of" in "minister in charge of health", of the preposition itself where there is no such link.</summary>
    static int Charge(Sheet sheet, int at)
    {
        if (sheet.IsAny(at, ["in"]) && sheet.IsAny(at + 1, ["charge"])) return at + 2;
        return sheet.IsAny(at, ["responsible"]) ? at + 1 : at;
    }

    /// <summary>"a spokesman for Kenyan President Moses Otieno": the inner office, right before a name, is that of who is named.</summary>
    /// <remarks>
    /// Not "an adviser to the president Moses Otieno", which may be either: news writes no article before an office and its holder. Nor
    /// "police chief of Nakuru Gen. Otieno": a rank goes with the office before it.
    /// </remarks>
    bool IntroducesAnother(Sheet sheet, int at, int end)
    {
        if (!sheet.IsAny(at, ["for", "of", "to"]) || sheet.IsAny(at + 1, ["the"]) || sheet.TermAt(end - 1) is not { } inner || inner.End != end || !sheet.IsCapital(inner.First)) return false;
        if (inner.Senses[0] is not { Kind: TermKind.Office, IsPlural: false, Detail: not "military" }) return false;
        return NameHints.BeginsPerson(sheet, end) || (sheet.IsCapital(end) && sheet.NameAt(end) is null && sheet.TermAt(end) is null && !lowercase.Holds(sheet[end].Text));
    }

    static int Skip(Sheet sheet, int at) =>
        sheet.IsAny(at, ["the", "his", "her", "its", "their", "a", "an"]) ? at + 1 : at;

    /// <summary>Takes in the element at the end; false where the phrase stops.</summary>
    bool Step(Sheet sheet, ref Progress progress)
    {
        var at = progress.End;
        if (NameHints.BeginsPerson(sheet, at) && !sheet.IsAny(at - 1, ["the"])) return false;
        if (Phrase(sheet, progress) is var listed && listed > at)
        {
            (progress.End, progress.Closed) = (listed, true);
            return true;
        }

        if (sheet.IsCapital(at) ? Takes(sheet, progress) : Ties(sheet, progress))
        {
            progress.Unknown |= sheet.IsCapital(at) && (!lowercase.Holds(sheet[at].Text) || at == progress.Body);
            progress.Closed &= !sheet.IsCapital(at);
            progress.End = sheet.IsAny(at, ["of", "for", "on"]) ? Skip(sheet, at + 1) : at + 1;
            return true;
        }

        return false;
    }

    /// <summary>The index after the listed element here, or after a second portfolio or a body in small letters; the same index for none.</summary>
    static int Phrase(Sheet sheet, in Progress progress)
    {
        var at = progress.End;
        if (Listed(sheet, at) is var listed && listed > at) return listed;
        return at == progress.Body ? Small(sheet, at) : Coordinated(sheet, progress);
    }

    /// <summary>"of the | fair's coordination committee": small words up to a listed body.</summary>
    static int Small(Sheet sheet, int at)
    {
        for (var i = at; i < sheet.Count && i < at + LongestSmall; i++)
        {
            if (sheet.TermAt(i) is { } term && term.Senses.Any(sense => sense.Kind == TermKind.Body)) return i == at ? at : term.End;
            var isSmall = char.IsLower(sheet[i].Text[0]) && (sheet.Tree[i].Upos is Upos.Noun or Upos.Adj or Upos.Propn || (i > at && sheet.Is(i, "and")));
            if (!isSmall && !sheet.IsPossessive(i)) return at;
        }

        return at;
    }

    /// <summary>"of health | and child care", "of youth | , sports and culture": what the tree sets beside the first; small words only.</summary>
    static int Coordinated(Sheet sheet, in Progress progress)
    {
        var at = progress.End;
        if (!sheet.IsAny(at, ["and", "&", ","])) return at;
        for (var i = at + 1; i < sheet.Count && i <= at + LongestSmall; i++)
        {
            if (!char.IsLower(sheet[i].Text[0]) || sheet.Tree[i].Upos is not (Upos.Noun or Upos.Adj) || sheet.TermAt(i)?.Senses[0].Kind == TermKind.Office) return at;
            var head = sheet.Tree[i].Head;
            if (sheet.Tree[i].Deprel == "conj" && head >= progress.Body && head < at) return EndOf(sheet, i);
        }

        return at;
    }

    /// <summary>Index after a small noun and the one it is part of: "child | care".</summary>
    static int EndOf(Sheet sheet, int at)
    {
        var end = at + 1;
        while (end < sheet.Count && sheet.Tree[end].Upos == Upos.Noun && char.IsLower(sheet[end].Text[0]) && sheet.Tree[end].Head >= 0) end++;
        return end;
    }

    static int Listed(Sheet sheet, int at)
    {
        if (sheet.NameAt(at) is { } name && name.First == at) return Bracketed(sheet, name.End);
        return sheet.TermAt(at) is { } term && term.First == at && term.Senses.Any(sense => sense.Kind is TermKind.Portfolio or TermKind.Body or TermKind.Rank or TermKind.Office) ? term.End : at;
    }

    /// <summary>Index after the acronym in brackets that follows a name: "of the Republic of Korea | (ROK)".</summary>
    static int Bracketed(Sheet sheet, int end) =>
        sheet.Is(end, "(") && sheet.IsAcronym(end + 1) && sheet.Is(end + 2, ")") ? end + 3 : end;

    /// <summary>Whether an unlisted capital goes on with the phrase: after a joint, or beside another capital of the same body.</summary>
    /// <remarks>
    /// "Chief of Crossings | Nadia Haddad", "director of Nordlys Plant | Lars Holm": without an article, a name begins after a word
    /// that news writes small. Not "leader of the Free Azania Movement": after an article the body goes on.
    /// </remarks>
    bool Takes(Sheet sheet, in Progress progress)
    {
        var at = progress.End;
        if (at == progress.Body || sheet.IsAny(at, Firms) || sheet.IsAny(at - 1, ["of", "the", "for", "on", "-", "and", "&"]) || sheet.IsPossessive(at - 1)) return true;
        if (!sheet.IsCapital(at - 1)) return false;
        if (lowercase.Holds(sheet[at].Text)) return true;
        return !progress.Closed && (sheet.Is(progress.Body - 1, "the") || !BeginsName(sheet, at));
    }

    /// <summary>Two capitals that are no listed words, after one that news writes small.</summary>
    bool BeginsName(Sheet sheet, int at) =>
        lowercase.Holds(sheet[at - 1].Text) && sheet.TermAt(at) is null && sheet.IsCapital(at + 1) && sheet.TermAt(at + 1) is null && !lowercase.Holds(sheet[at + 1].Text);

    /// <summary>Whether a small word ties two elements of the phrase.</summary>
    bool Ties(Sheet sheet, in Progress progress)
    {
        var at = progress.End;
        if (sheet.IsAny(at, ["and", "&"])) return IsListed(sheet, at + 1);
        if (sheet.Is(at, ",")) return sheet.TermAt(at + 1)?.Senses[0].Kind == TermKind.Portfolio;
        return at > progress.Body && (sheet.IsAny(at, ["of", "for", "on"]) || sheet.IsPossessive(at) || sheet.Is(at, "-"));
    }

    bool IsListed(Sheet sheet, int at) =>
        sheet.TermAt(at)?.Senses[0].Kind is TermKind.Portfolio or TermKind.Body
        || (sheet.IsCapital(at) && sheet.NameAt(at) is null && sheet.TermAt(at) is null && lowercase.Holds(sheet[at].Text));

    static int Trim(Sheet sheet, int body, int end)
    {
        while (end > body && (sheet.IsAny(end - 1, ["of", "for", "on", "the", "and", "&", "-", ",", "his", "her", "its", "their", "a", "an"]) || sheet.IsPossessive(end - 1))) end--;
        return end;
    }

    /// <summary>The first state, organisation or group named; of "the Palestinian group Hamas" the group.</summary>
    static Sense? Served(Sheet sheet, int body, int end)
    {
        for (var i = body; i < end; i++)
        {
            if (sheet.NameAt(i) is not { } name || name.Senses[0].Kind is SenseKind.City or SenseKind.Capital or SenseKind.Region or SenseKind.Blocker) continue;
            if (name.Senses[0].Kind == SenseKind.Adjective && sheet.NameAt(end - 1) is { } last && last.Senses[0].Kind == SenseKind.Group) return last.Senses[0];
            return name.Senses[0];
        }

        return null;
    }

    /// <summary>
    /// Leaves "of Bangladesh" out, also at the end of a longer phrase, "of the Palestinian group Hamas" and whom somebody works at or with;
    /// keeps "of the European Commission".
    /// </summary>
    static int TextEnd(Sheet sheet, int at, int body, int end)
    {
        if (sheet.IsAny(at, ["at", "with"])) return at;
        if (sheet.Is(end - 1, ")") && sheet.Is(end - 3, "(")) return TextEnd(sheet, at, body, end - 3);
        if (sheet.IsAny(at, ["of"]) && NamesGroup(sheet, body, end)) return at;
        if (sheet.NameAt(end - 1) is not { } name || name.Senses[0].Kind is not (SenseKind.State or SenseKind.Adjective)) return end;
        if (name.First <= body) return sheet.IsAny(at, ["of"]) ? at : end;
        return sheet.IsAny(name.First - 1, ["of"]) ? name.First - 1 : sheet.Is(name.First - 1, "the") && sheet.IsAny(name.First - 2, ["of"]) ? name.First - 2 : end;
    }

    /// <summary>"the Palestinian militant group | Hamas": a state or people first, its group last.</summary>
    static bool NamesGroup(Sheet sheet, int body, int end) =>
        sheet.NameAt(end - 1) is { } last && last.Senses[0].Kind == SenseKind.Group && last.First > body && sheet.NameAt(body) is not null;
}
