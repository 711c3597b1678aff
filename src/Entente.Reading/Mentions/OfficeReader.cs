using System.Text;
using Entente.Reading.Parsing;

namespace Entente.Reading.Mentions;

/// <summary>
/// Finds office phrases: a head ("minister"), what stands before it ("Turkish deputy defence") and what follows with a
/// preposition ("of foreign affairs", "for the Royal Academy of Cambodia").
/// </summary>
sealed class OfficeReader(ComplementReader complements, WordList lowercase)
{
    const int LongestUnknown = 4;
    static readonly string[] Newly = ["new", "newly"]; // the office is held in full, unlike by who is acting or designated

    /// <summary>What stands before a head, gathered from right to left.</summary>
    sealed class Before
    {
        public int First;
        public Sense? Served;

        /// <summary>The town or region it is an office of: "Shanghai police chief"; tells the state where nothing else does.</summary>
        public Sense? Place;
        public int UnknownFirst = -1;
        public int UnknownEnd = -1;
        public readonly List<(int First, int End)> Pieces = [];
    }

    /// <summary>All office phrases of a sentence, in order, none overlapping.</summary>
    public List<OfficePhrase> Find(Sheet sheet)
    {
        var found = new List<OfficePhrase>();
        var done = 0;
        foreach (var term in sheet.Terms)
        {
            var hit = sheet.Is(term.End, "-") && sheet.IsAny(term.End - 1, ["secretary", "director"]) && sheet.IsAny(term.End + 1, ["general"]) ? term with { End = term.End + 2 } : term;
            if (hit.First < done || hit.Senses.FirstOrDefault(term => term.Kind == TermKind.Office) is not { } head) continue;
            if (LeadsOn(sheet, hit) || IsGivenName(sheet, hit, head)) continue;
            var phrase = Read(sheet, hit, head, done);
            if (found.Count > 0 && Both(sheet, found[^1], phrase) is { } both) found[^1] = phrase = both;
            else found.Add(phrase);
            done = phrase.End;
        }

        return found;
    }

    /// <summary>"Deputy Prime Minister and Defence Minister X": one holder, two offices.</summary>
    static OfficePhrase? Both(Sheet sheet, OfficePhrase first, OfficePhrase second)
    {
        if (first.End != second.First - 1 || !sheet.IsAny(first.End, ["and", "&"]) || first.IsPlural || second.IsPlural || first.IsRelational) return null;
        if (second.Served is { Kind: not (SenseKind.Group or SenseKind.Seat) } || !sheet.IsCapital(first.End - 1) || !sheet.IsCapital(second.First)) return null;
        return first with { End = second.End, Text = first.Text + " and " + second.Text, Organisation = first.Organisation ?? second.Organisation };
    }

    /// <summary>"Abdel Amir al-Anbari": what may be a ruler's title is a name inside a name. Not "Qatari Emir Hamad".</summary>
    static bool IsGivenName(Sheet sheet, Hit<Term> hit, Term head) =>
        hit.End - hit.First == 1 && head.Detail is "royal" or "head-of-state" && head.Form != "president" && NameHints.IsInsidePerson(sheet, hit.First, hit.End);

    /// <summary>"party leader": the first head is only part of what stands before the second.</summary>
    static bool LeadsOn(Sheet sheet, Hit<Term> hit) =>
        sheet.TermAt(hit.End) is { } next && next.First == hit.End && next.Senses.Any(term => term.Kind == TermKind.Office)
        && !hit.Senses.Any(term => term.IsPlural) && next.Senses.All(term => term.Detail != "military" && (term.Kind != TermKind.Title || !sheet.IsCapital(next.End) || !sheet.IsCapital(next.First)));

    OfficePhrase Read(Sheet sheet, Hit<Term> hit, Term head, int floor)
    {
        var before = Gather(sheet, hit, head, floor);
        var after = complements.Read(sheet, Designate(sheet, hit.End), isServed: before.Served is not null);
        var several = OthersOf(sheet, before, head);
        if (several >= 0) (before.First, before.Served) = (several, null);
        var organisation = before.UnknownFirst >= 0 ? Words(sheet, before.UnknownFirst, before.UnknownEnd) : after.Organisation;
        return new OfficePhrase
        {
            First = before.First,
            End = after.End,
            Text = Compose(sheet, before, (hit, head), after),
            Head = head,
            Served = before.Served ?? after.Served ?? before.Place,
            Organisation = organisation,
        };
    }

    /// <summary>The index of the first state in "the Chilean and Peruvian presidents", where the next one is whom one of them serves only; else -1.</summary>
    static int OthersOf(Sheet sheet, Before before, Term head) =>
        head.IsPlural && before.Served is not null && sheet.IsAny(before.First - 1, ["and", ","]) && sheet.NameAt(before.First - 2) is { } other && IsServable(other.Senses[0]) ? other.First : -1;

    /// <summary>The index after "-designate" or "-elect", which belong to the head: "chancellor-designate | Angela".</summary>
    static int Designate(Sheet sheet, int end)
    {
        var word = sheet.Is(end, "-") ? end + 1 : end;
        return sheet.IsAny(word, ["designate", "elect"]) ? word + 1 : end;
    }

    Before Gather(Sheet sheet, Hit<Term> hit, Term head, int floor)
    {
        var before = new Before { First = hit.First };
        if (sheet.NameAt(hit.First) is { } own && own.End < hit.End && IsServable(own.Senses[0])) before.Served = own.Senses[0];
        while (before.First > floor && (Term(sheet, before) || Joined(sheet, before) || Named(sheet, before) || Placed(sheet, before, head) || Unknown(sheet, before, head)))
        {
        }

        return before;
    }

    /// <summary>A portfolio, rank or body before what is gathered: "deputy | defence | minister".</summary>
    static bool Term(Sheet sheet, Before before)
    {
        var end = before.First;
        if (sheet.Is(end - 1, "-") && sheet.TermAt(end - 2) is { } joined && joined.Senses.Any(IsRankOrTense)) end--;
        if (sheet.TermAt(end - 1) is not { } hit || hit.End != end || hit.Senses.Any(term => term.Kind == TermKind.Title) || IsPreposition(sheet, hit.First, before.First)) return false;
        if (sheet.NameAt(end - 1) is { } name && (IsServable(name.Senses[0]) || name.First < hit.First)) return false;
        if (hit.Senses[0].Kind == TermKind.Office && hit.Senses[0].IsPlural) return false;
        var first = SkipServed(sheet, hit, before);
        if (hit.Senses[0].Kind != TermKind.Loose && !sheet.IsAny(hit.First, Newly)) before.Pieces.Add((first, before.First));
        before.First = hit.First;
        return true;
    }

    /// <summary>"under | President Holm", not "under | secretary"; "appointed | former president Holm", not "the appointed | president".</summary>
    static bool IsPreposition(Sheet sheet, int at, int next) =>
        (sheet.IsAny(at, ["under"]) && !sheet.IsAny(next, ["secretary", "general"]))
        || (sheet.Tree[at].Upos == Upos.Verb && sheet.Tree[at].Deprel is "root" or "conj" or "ccomp" or "xcomp" or "advcl" or "acl:relcl" or "parataxis");

    /// <summary>Index after the state or body a listed phrase begins with, which is taken as the one served: "UN | chief" before "investigator".</summary>
    static int SkipServed(Sheet sheet, Hit<Term> hit, Before before)
    {
        if (before.Served is not null || sheet.NameAt(hit.First) is not { } own || own.First != hit.First || own.End >= hit.End || !IsServable(own.Senses[0])) return hit.First;
        before.Served = own.Senses[0];
        return own.End;
    }

    static bool IsRankOrTense(Term term) => term.Kind is TermKind.Rank or TermKind.Tense;

    /// <summary>"trade and industry | minister", "foreign affairs, trade and industry | minister".</summary>
    bool Joined(Sheet sheet, Before before)
    {
        if (before.Served is not null || !sheet.IsAny(before.First - 1, ["and", "&", ","])) return false;
        if (sheet.TermAt(before.First)?.Senses[0].Kind != TermKind.Portfolio) return false;
        var first = before.First - 2;
        if (sheet.TermAt(first) is { } hit && hit.Senses[0].Kind == TermKind.Portfolio) first = hit.First;
        else if (!(sheet.IsCapital(first) && sheet.IsCapital(before.First) && !sheet.Is(first + 1, ",") && lowercase.Holds(sheet[first].Text))) return false;
        before.Pieces.Add((first, before.First));
        before.First = first;
        return true;
    }

    /// <summary>"Turkish | defence minister", "Israel's | prime minister", "EU | foreign policy chief", "Republic of Korea (ROK) | minister".</summary>
    static bool Named(Sheet sheet, Before before)
    {
        if (before.Served is not null) return false;
        var end = sheet.IsPossessive(before.First - 1) ? before.First - 1 : before.First;
        if (sheet.Is(end - 1, ")") && sheet.NameAt(end - 2) is { } inner && sheet.Is(inner.First - 1, "(")) end = sheet.NameAt(inner.First - 2) is null ? end - 1 : inner.First - 1;
        if (sheet.NameAt(end - 1) is not { } name || name.End != end || !IsServable(name.Senses[0])) return false;
        before.Served = name.Senses[0];
        before.First = name.First;
        return true;
    }

    /// <summary>"West Bank | security chief", "Alberta | lawmaker", "Chechnya's | prime minister". Not "in Shanghai Finance Minister ...": there it says where.</summary>
    static bool Placed(Sheet sheet, Before before, Term head)
    {
        var end = sheet.IsPossessive(before.First - 1) ? before.First - 1 : before.First;
        if (before.Served is not null || before.Place is not null || (end == before.First && head.Detail is not ("police" or "official" or "chair" or "legislature" or "judiciary"))) return false;
        if (sheet.NameAt(end - 1) is not { } name || name.End != end || name.Senses[0].Code.Length == 0) return false;
        if (name.Senses[0] is not { Kind: SenseKind.Region or SenseKind.City, Rank: 1, Ambiguous: null } place || sheet.IsAny(name.First - 1, ["in", "at", "from", "to", "near", ","])) return false;
        before.Place = place;
        if (end == before.First) before.Pieces.Add((name.First, name.End));
        before.First = name.First;
        return true;
    }

    static bool IsServable(Sense sense) =>
        sense.Kind is SenseKind.State or SenseKind.Adjective or SenseKind.Demonym or SenseKind.Seat or SenseKind.Organisation or SenseKind.Group;

    /// <summary>
    /// A body no list knows: "Likud | leader". Not at the head of a sentence, where any word has a capital, nor before "president",
    /// where it may be a name; an acronym may be either: "QRST | president".
    /// </summary>
    bool Unknown(Sheet sheet, Before before, Term head)
    {
        if (before.Served is not null || !CanLead(sheet, before.First - 1, head)) return false;
        var at = before.First - 1;
        if (before.UnknownFirst >= 0 && (before.UnknownFirst != before.First || before.UnknownEnd - at > LongestUnknown)) return false;
        if (!sheet.IsCapital(at) || sheet.NameAt(at) is not null || sheet.TermAt(at) is not null) return false;
        if (before.UnknownFirst < 0 && lowercase.Holds(sheet[at].Text)) return false;
        if (before.UnknownFirst < 0) before.UnknownEnd = before.First;
        before.UnknownFirst = before.First = at;
        return true;
    }

    static bool CanLead(Sheet sheet, int at, Term head)
    {
        if (at < 0 || head.Detail is "military" or "relational") return false;
        return (at > 0 && head.Detail != "head-of-state") || sheet.IsAcronym(at);
    }

    static string Compose(Sheet sheet, Before before, (Hit<Term> Hit, Term Head) core, Complement after)
    {
        var (hit, head) = core;
        var text = new StringBuilder();
        for (var i = before.Pieces.Count - 1; i >= 0; i--) Append(text, sheet, before.Pieces[i].First, before.Pieces[i].End);
        if (head.IsPlural) text.Append(text.Length > 0 ? " " : "").Append(head.Form);
        else Append(text, sheet, sheet.NameAt(hit.First) is { } own && own.End < hit.End ? own.End : hit.First, hit.End);
        for (var i = hit.End; i < after.TextEnd; i++)
            if (!IsOfState(sheet, i, before.Served ?? after.Served)) Append(text, sheet, i, i + 1);
        return text.ToString().ToLowerInvariant();
    }

    /// <summary>
    /// "Japanese" in "head of the Japanese delegation", "Japan's" likewise: said by <see cref="OfficePhrase.Served"/>. Not "Macau"
    /// in "head of China's Macau and Taiwan Affairs Office", which is not whom it serves.
    /// </summary>
    static bool IsOfState(Sheet sheet, int at, Sense? served)
    {
        if (sheet.IsPossessive(at)) return IsOfState(sheet, at - 1, served);
        return sheet.NameAt(at) is { } name && (served is null || name.Senses[0].Code == served.Code) && name.Senses[0].Kind is SenseKind.State or SenseKind.Adjective && !sheet.IsAny(name.First - 1, ["to", "for", "in", "with"]);
    }

    static void Append(StringBuilder text, Sheet sheet, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (text.Length > 0 && i > 0 && sheet[i - 1].SpaceAfter && text[^1] != ' ') text.Append(' ');
            text.Append(sheet[i].Text);
        }
    }

    /// <summary>Tokens as the text writes them, white space folded.</summary>
    public static string Words(Sheet sheet, int first, int end)
    {
        var text = new StringBuilder();
        Append(text, sheet, first, end);
        return text.ToString();
    }
}
