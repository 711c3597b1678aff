using System.Collections.Immutable;
using Entente.Ledger.Storage;

namespace Entente.Ledger.Following;

/// <summary>A document whose sentences are searched.</summary>
sealed record Searched(long Id, string Hash, string Name, long Story, string Text, string? Said, Sheet Sheet);

/// <summary>Words of a document on an open record.</summary>
sealed record Echo(Dossier Record, Subject Subject, Verdict Verdict, double Floor, EchoRow Row);

/// <summary>
/// Finds, in documents that have no row for it, the sentence that tells what became of an open record. It asks for more than rows must bring:
/// something particular has to be shared, and the record must still wait for news.
/// </summary>
sealed class EchoFinder(SubjectMaker maker, Cues cues)
{
    const int SameNames = 4;
    const double SameStory = 0.28; // likeness of the names around

    const double Stricter = 0.4;

    // News goes on about an occasion in the next sentences; past these it is another matter.
    const int MostSentences = 3;

    // A day that a sentence names may be that of anything; far from the document's own it is not the occasion's, unless it is the record's.
    const int Far = 21;

    /// <summary>The sentences that tell of a record, the best first.</summary>
    /// <param name="record">An open record.</param>
    /// <param name="document">A later document.</param>
    /// <param name="isOnly">Whether no other open record of the same parties could be meant.</param>
    public IEnumerable<Echo> Find(Dossier record, Searched document, bool isOnly) => document.Sheet.Sentences
        .Select(sentence => Judge(record, document, sentence, isOnly)).OfType<Echo>()
        .OrderByDescending(echo => echo.Verdict.Score).ThenBy(echo => echo.Row.Start).Take(MostSentences);

    Echo? Judge(Dossier record, Searched document, SheetSentence sentence, bool isOnly)
    {
        if (Row(record, document, sentence) is not { } row) return null;
        var subkind = record.Kind == "meeting" ? Cues.Occasion(row.Quote, IsVisit(record)) : record.Kind;
        if (subkind is null) return null;
        var subject = maker.Echo(document, row, subkind, sentence.People) with { Place = PlaceOf(record, row.Quote) };
        if (IsOther(record, subkind)) return Stay(record, subject, row);
        var (verdict, floor) = Weigh(record, subject);
        if (isOnly && record.Parties.Length > 1 && record.Parties.All(code => sentence.Parties.Contains(code))) verdict.Strongly(0.2, "the only one of these parties");
        return verdict.Carries(floor) ? new Echo(record, subject, verdict, floor, row) : null;
    }

    /// <summary>Why a sentence is or is not taken for words on a record, for makers.</summary>
    public string Explain(Dossier record, Searched document, SheetSentence sentence)
    {
        if (PartiesOf(record, document, sentence, document.Text[sentence.Start..sentence.End]).Length == 0) return "names none of the parties";
        if (Row(record, document, sentence) is not { } row) return "no cue";
        if (record.Kind == "meeting" && Cues.Occasion(row.Quote) is null) return "no word for an occasion";
        var subject = maker.Echo(document, row, record.Kind == "meeting" ? Cues.Occasion(row.Quote, IsVisit(record))! : record.Kind, sentence.People) with { Place = PlaceOf(record, row.Quote) };
        var (verdict, floor) = Weigh(record, subject);
        return $"{row.Status}{(IsOther(record, subject.Subkind) ? ", another kind of occasion" : "")}: {verdict.Show(floor)}";
    }

    /// <summary>A sentence with what it says of the record; null where it names none of its parties or says nothing.</summary>
    EchoRow? Row(Dossier record, Searched document, SheetSentence sentence)
    {
        var words = document.Text[sentence.Start..sentence.End];
        var parties = PartiesOf(record, document, sentence, words);
        return parties.Length > 0 && cues.Read(record.Kind, words) is { } status
            && DaysOf(record, document, sentence) is var days
            ? new(status, [.. parties], days?.From, days?.To, words, Points(document.Text, sentence.Start), Points(document.Text, sentence.End))
            : null;
    }

    /// <summary>Of the days a sentence names, those that are the record's, else the first that is near.</summary>
    static SheetDays? DaysOf(Dossier record, Searched document, SheetSentence sentence) =>
        sentence.Days.FirstOrDefault(days => record.Days.IsKnown && Following.Days.Of(days.From, days.To).Gap(record.Days) == 0)
        ?? sentence.Days.FirstOrDefault(days => Following.Days.Number(document.Said) is not { } said || Math.Abs(Following.Days.Of(days.From, days.To).First - said) <= Far);

    /// <summary>Talks that a sentence tells of, during the visit a record holds.</summary>
    static Echo? Stay(Dossier record, Subject subject, EchoRow row)
    {
        if (subject.Subkind == "visit" || subject.Status is not ("held" or "ongoing") || MeetingJudge.Stay(subject, record) is not { } reason) return null;
        var verdict = new Verdict();
        verdict.For(MeetingJudge.Floor, reason);
        return new Echo(record, subject, verdict, MeetingJudge.Floor, row);
    }

    static (Verdict Verdict, double Floor) Weigh(Dossier record, Subject subject)
    {
        var (verdict, floor) = record.Kind switch
        {
            "meeting" => (MeetingJudge.Judge(subject, record), MeetingJudge.Floor),
            "commitment" => (PromiseJudge.Judge(subject, record), PromiseJudge.Floor),
            _ => (PaperJudge.Judge(subject, record), PaperJudge.Floor),
        };
        verdict.Ask();
        return (verdict, floor + Stricter);
    }

    /// <summary>A visit is told of as one; whatever else people meet in goes by many names.</summary>
    static bool IsOther(Dossier record, string subkind) =>
        record.Kind == "meeting" && (subkind == "visit") != IsVisit(record);

    static bool IsVisit(Dossier record) => record.First.Subkind == "visit";

    /// <summary>The parties named; and where one of the record's is, those of the record that the document speaks of elsewhere.</summary>
    ImmutableArray<string> PartiesOf(Dossier record, Searched document, SheetSentence sentence, string words)
    {
        var sheet = document.Sheet;
        var ours = record.Parties;
        var served = sentence.People.Select(person => person.Serves).OfType<string>();
        var named = sentence.Parties.Concat(served).Distinct().ToImmutableArray();
        if (IsNamed(record, words)) return [.. ours.Where(code => named.Contains(code) || sheet.Parties.Contains(code))];
        if (named.Length == 0 && record.Kind == "meeting" && IsAround(record, document)) return [.. ours.Where(sheet.Parties.Contains)];
        if (!named.Intersect(ours).Any() || IsHalf(record, named)) return [];
        return [.. ours.Where(code => named.Contains(code) || sheet.Parties.Contains(code))];
    }

    /// <summary>"The summit ended on Monday", in a report that names the same around it.</summary>
    bool IsAround(Dossier record, Searched document) =>
        record.First.Around.Value is var around && maker.Around(document.Id) is var ours && around.Shared(ours) >= SameNames && around.Likeness(ours) >= SameStory;

    /// <summary>"A ninth round of six-party talks" needs no names of states beside it.</summary>
    static bool IsNamed(Dossier record, string words) =>
        record.Kind == "meeting" && Ordinals.Find(words) is > 1 and var number && record.Members.Any(one => one.Subject.Ordinal == number);

    /// <summary>Of two states that meet one alone is named: it may meet anybody. A visitor is told by his name.</summary>
    static bool IsHalf(Dossier record, ImmutableArray<string> named) =>
        record.Kind == "meeting" && record.First.Subkind != "visit" && record.Parties.Where(States.Has).ToArray() is { Length: 2 } two && !two.All(named.Contains);

    static string? PlaceOf(Dossier record, string words) =>
        record.Members.Select(one => one.Subject.Place).OfType<string>().FirstOrDefault(place => words.Contains(place, StringComparison.OrdinalIgnoreCase));

    /// <summary>From UTF-16 units to code points.</summary>
    internal static int Points(string text, int unit)
    {
        var points = unit;
        for (var i = 0; i + 1 < unit; i++)
            if (char.IsSurrogatePair(text, i)) points--;
        return points;
    }
}
