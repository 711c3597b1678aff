using System.Collections.Immutable;
using Entente.Reading.Documents;
using Entente.Reading.Parsing;

namespace Entente.Reading.Mentions;

/// <summary>Finds every mention of a place in a document and which place it is.</summary>
sealed class PlaceFinder
{
    const double Said = 0.9;
    const double Guessed = 0.5;

    readonly Gazetteer _gazetteer;
    readonly PlaceJudge _judge;
    readonly Position _position;
    readonly WordList _lowercase;

    /// <param name="gazetteer">All places by name.</param>
    /// <param name="words">The words around places.</param>
    /// <param name="lowercase">Words that news writes small: no names of towns.</param>
    public PlaceFinder(Gazetteer gazetteer, PlaceWords words, WordList lowercase) =>
        (_gazetteer, _judge, _position, _lowercase) = (gazetteer, new PlaceJudge(gazetteer, words), new Position(words), lowercase);

    /// <summary>What the finder reads from.</summary>
    /// <param name="Sheets">All sentences.</param>
    /// <param name="Trees">Their trees.</param>
    /// <param name="People">The names of people, in order: a place in one is none.</param>
    /// <param name="Namings">Names that stand for governments, organisations, groups.</param>
    /// <param name="Start">Where the text begins after a dateline (UTF-16).</param>
    internal sealed record Scene(List<Sheet> Sheets, ImmutableArray<Tree> Trees, List<Span> People, List<Naming> Namings, int Start);

    /// <param name="scene">The document.</param>
    /// <param name="home">The place it is dated from; null for none.</param>
    public ImmutableArray<Place> Find(Scene scene, Place? home)
    {
        var setting = new PlaceJudge.Setting(Count(scene.Sheets), home?.Country);
        var found = new List<Place>();
        for (var i = 0; i < scene.Sheets.Count; i++)
        {
            foreach (var hit in scene.Sheets[i].Names)
                if (Listed(scene, i, hit, setting) is { } place) found.Add(place);
            found.AddRange(Unlisted(scene, i, found));
            found.AddRange(Capitals(scene, i, found));
            if (home is not null) found.AddRange(Here(scene, i, home));
        }

        return [.. found.OrderBy(place => place.Span)];
    }

    /// <summary>How often each state is named beyond doubt.</summary>
    static Dictionary<string, int> Count(List<Sheet> sheets)
    {
        var counts = new Dictionary<string, int>();
        foreach (var hit in sheets.SelectMany(sheet => sheet.Names))
            if (hit.Senses[0] is { Kind: SenseKind.State or SenseKind.Adjective or SenseKind.Demonym, Ambiguous: null } sense)
                counts[sense.Code] = counts.GetValueOrDefault(sense.Code) + 1;
        return counts;
    }

    Place? Listed(Scene scene, int sentence, Hit<Sense> hit, PlaceJudge.Setting setting)
    {
        var (sheet, tree) = (scene.Sheets[sentence], scene.Trees[sentence]);
        if (hit.Start < scene.Start || !MayBePlace(hit) || IsPerson(scene, tree, hit)) return null;
        if (_judge.Judge(sheet, hit, setting) is not { } verdict || !Stands(scene, sentence, hit, verdict)) return null;
        return verdict.Spot.At((sentence, hit), verdict.Rule, verdict.Confidence);
    }

    static bool MayBePlace(Hit<Sense> hit) =>
        hit.Senses.Any(sense => sense.Kind is SenseKind.State or SenseKind.Capital or SenseKind.City or SenseKind.Region or SenseKind.Seat or SenseKind.Blocker);

    /// <summary>Whether a person is named: by the finder of people, or by the engine where the form is no place everybody knows.</summary>
    static bool IsPerson(Scene scene, Tree tree, Hit<Sense> hit)
    {
        var span = new Span(hit.Start, hit.Stop);
        if (scene.People.Exists(person => person.Overlaps(span))) return true;
        foreach (var name in tree.Names)
            if (name.Kind == NameKind.Person && name.First < hit.End && hit.First < name.End)
                return name.End - name.First > hit.End - hit.First || hit.Senses.All(sense => sense.Kind == SenseKind.City && (sense.Rank > 1 || sense.Ambiguous is not null) || sense.MayBe("person"));
        return false;
    }

    /// <summary>Whether the name stands for the place here, not for its government or as part of another name.</summary>
    bool Stands(Scene scene, int sentence, Hit<Sense> hit, PlaceJudge.Verdict verdict)
    {
        var tree = scene.Trees[sentence];
        var isPlace = verdict.Rule == "places.beside" || _position.IsPlace(tree, tree.Top(hit.First, hit.End));
        if (isPlace) return true;
        if (verdict.Spot.Kind == PlaceKind.State || hit.Senses[0].Kind == SenseKind.Seat) return false;
        if (Covers(tree, hit, NameKind.Organisation) || Covers(tree, hit, NameKind.Other)) return false;
        if (verdict.Spot.Renown == Renown.Capital) return !scene.Namings.Exists(naming => naming.Span.Start == hit.Start) && Position.MayBeTown(tree, tree.Top(hit.First, hit.End));
        return verdict.Spot.Renown != Renown.Little && hit.Senses.All(sense => sense.Kind != SenseKind.City || sense.Ambiguous is null) || Overlaps(tree, hit, NameKind.Place);
    }

    /// <summary>"Bank of Tokyo": the name is a part of a longer one.</summary>
    static bool Covers(Tree tree, Hit<Sense> hit, NameKind kind)
    {
        foreach (var name in tree.Names)
            if (name.Kind == kind && name.First <= hit.First && hit.End <= name.End && name.End - name.First > hit.End - hit.First) return true;
        return false;
    }

    static bool Overlaps(Tree tree, Hit<Sense> hit, NameKind kind)
    {
        foreach (var name in tree.Names)
            if (name.Kind == kind && name.First < hit.End && hit.First < name.End) return true;
        return false;
    }

    /// <summary>Names that the engine takes for places and no list knows; the country only where it is said beside them.</summary>
    List<Place> Unlisted(Scene scene, int sentence, List<Place> listed)
    {
        var (sheet, tree) = (scene.Sheets[sentence], scene.Trees[sentence]);
        var found = new List<Place>();
        foreach (var name in tree.Names)
        {
            var span = new Span(sheet[name.First].Span.Start, sheet[name.End - 1].Span.End);
            if (name.Kind != NameKind.Place || span.Start < scene.Start || !_position.IsPlace(tree, tree.Top(name.First, name.End))) continue;
            if (scene.People.Exists(span.Overlaps) || listed.Exists(place => place.Span.Overlaps(span)) || Overlapping(sheet, name)) continue;
            if (name.End - name.First == 1 && (_lowercase.Holds(sheet[name.First].Text) || sheet.IsAcronym(name.First))) continue;
            var hit = new Hit<Sense>(name.First, name.End, span.Start, span.End, []);
            var beside = _judge.Beside(sheet, hit);
            found.Add(new Spot(PlaceKind.Unlisted, span.In(sheet.Sentence.Document.Text).ToString(), beside?.Code is { Length: > 0 } code ? code : null) { Renown = Renown.Little }
                .At((sentence, hit), "places.unlisted", Guessed));
        }

        return found;
    }

    /// <summary>Whether a listed form that is no place shares a word with a name.</summary>
    static bool Overlapping(Sheet sheet, NameSpan name)
    {
        for (var token = name.First; token < name.End; token++)
            if (sheet.NameAt(token) is { } hit && !hit.Senses.All(sense => sense.Kind == SenseKind.City && sense.Rank > 1)) return true;
        return false;
    }

    /// <summary>"the Chinese capital", "the capital of Peru", where the city is not named beside it.</summary>
    List<Place> Capitals(Scene scene, int sentence, List<Place> named)
    {
        var (sheet, tree) = (scene.Sheets[sentence], scene.Trees[sentence]);
        var found = new List<Place>();
        for (var i = 1; i < sheet.Count; i++)
        {
            if (!sheet.IsAny(i, ["capital"]) || tree[i].Is("compound") || IsNamed(tree, sentence, i, named)) continue;
            var owner = sheet.IsPossessive(i - 1) ? sheet.NameAt(i - 2) : sheet.NameAt(i - 1);
            var after = owner is null && sheet.IsAny(i + 1, ["of"]) ? sheet.NameAt(i + 2) : null;
            if ((owner ?? after)?.Senses.FirstOrDefault(sense => sense.Kind is SenseKind.Adjective or SenseKind.State) is not { } sense || _gazetteer.Capital(sense.Code) is not { } capital) continue;
            var (first, end) = owner is { } before ? (before.First, i + 1) : (i, after!.Value.End);
            found.Add(capital.At((sentence, new Hit<Sense>(first, end, sheet[first].Span.Start, sheet[end - 1].Span.End, [])), "places.capital-of", Said));
        }

        return found;
    }

    /// <summary>"the Chinese capital, Beijing", "Beijing, the Chinese capital", "the Chinese capital of Beijing".</summary>
    static bool IsNamed(Tree tree, int sentence, int word, List<Place> named) =>
        named.Exists(place => place.Sentence == sentence && place.Kind == PlaceKind.City
            && (place.First - word is > 0 and <= 2 && !(place.First - word == 2 && !tree.Sentence[word + 1].Text.SequenceEqual(",") && !tree.Sentence[word + 1].Text.SequenceEqual("of"))
                || tree[word].Is("appos") && place.First <= tree[word].Head && tree[word].Head < place.End));

    /// <summary>"was signed here on Monday": where the dateline says.</summary>
    static List<Place> Here(Scene scene, int sentence, Place home)
    {
        var (sheet, tree) = (scene.Sheets[sentence], scene.Trees[sentence]);
        var found = new List<Place>();
        for (var i = 0; i < sheet.Count; i++)
            if (sheet.Is(i, "here") && tree[i].Upos == Upos.Adv && sheet[i].Span.Start >= scene.Start)
                found.Add(home with { Span = sheet[i].Span, Sentence = sentence, First = i, End = i + 1, Rule = "places.here", Confidence = Said });
        return found;
    }

    /// <summary>The place a document is dated from; null where the dateline names none that is listed.</summary>
    /// <param name="towns">What the dateline names: the town, then what it lies in.</param>
    public Place? Home(List<(DatelineWords Words, Hit<Sense> Hit)> towns)
    {
        var area = towns.Count < 2 ? null : towns[^1].Hit.Senses.FirstOrDefault(sense => sense.Kind is SenseKind.State or SenseKind.Region)?.Code;
        foreach (var (words, hit) in towns)
        {
            var spots = _gazetteer.Find(words.Words, hit);
            var best = spots.Where(spot => area is not null && spot.Country == area).MaxBy(spot => spot.Renown) ?? spots.MaxBy(spot => (spot.Kind == PlaceKind.City, spot.Renown));
            if (best is not null) return best.At((-1, hit), "places.dateline", Said) with { Span = words.Span };
        }

        return null;
    }
}
