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
    const double Stricter = 0.6;

    /// <summary>The best sentence for a record; null where none will do.</summary>
    public Echo? Find(Dossier record, Searched document)
    {
        Echo? best = null;
        foreach (var sentence in document.Sheet.Sentences)
        {
            if (Judge(record, document, sentence) is not { } echo) continue;
            if (best is null || echo.Verdict.Score > best.Verdict.Score) best = echo;
        }

        return best;
    }

    Echo? Judge(Dossier record, Searched document, SheetSentence sentence)
    {
        var parties = PartiesOf(record, document.Sheet, sentence);
        if (parties.Length == 0) return null;
        var words = document.Text[sentence.Start..sentence.End];
        if (cues.Read(record.Kind, words) is not { } status) return null;
        var subkind = record.Kind == "meeting" ? Cues.Occasion(words) : record.Kind;
        if (subkind is null || IsOther(record, subkind)) return null;
        var row = new EchoRow(status, [.. parties], sentence.From, sentence.To, words, Points(document.Text, sentence.Start), Points(document.Text, sentence.End));
        var subject = maker.Echo(document, row, subkind, sentence.People) with { Place = PlaceOf(record, words) };
        var (verdict, floor) = record.Kind switch
        {
            "meeting" => (MeetingJudge.Judge(subject, record), MeetingJudge.Floor),
            "commitment" => (PromiseJudge.Judge(subject, record), PromiseJudge.Floor),
            _ => (PaperJudge.Judge(subject, record), PaperJudge.Floor),
        };
        verdict.Ask();
        return verdict.Carries(floor + Stricter) ? new Echo(record, subject, verdict, floor + Stricter, row) : null;
    }

    /// <summary>A visit is told of as one; whatever else people meet in goes by many names.</summary>
    static bool IsOther(Dossier record, string subkind) =>
        record.Kind == "meeting" && (subkind == "visit") != record.Members.Any(one => one.Subject.Subkind == "visit");

    /// <summary>The parties named; and where one of the record's is, those of the record that the document speaks of elsewhere.</summary>
    static ImmutableArray<string> PartiesOf(Dossier record, Sheet sheet, SheetSentence sentence)
    {
        var ours = record.Parties;
        var served = sentence.People.Select(person => person.Serves).OfType<string>();
        var named = sentence.Parties.Concat(served).Distinct().ToImmutableArray();
        if (!named.Intersect(ours).Any()) return [];
        return [.. named.Concat(ours.Intersect(sheet.Parties)).Distinct().Where(code => ours.Contains(code) || sentence.Parties.Contains(code))];
    }

    static string? PlaceOf(Dossier record, string words) =>
        record.Members.Select(one => one.Subject.Place).OfType<string>().FirstOrDefault(place => words.Contains(place, StringComparison.OrdinalIgnoreCase));

    static int Points(string text, int unit)
    {
        var points = unit;
        for (var i = 0; i + 1 < unit; i++)
            if (char.IsSurrogatePair(text, i)) points--;
        return points;
    }
}
