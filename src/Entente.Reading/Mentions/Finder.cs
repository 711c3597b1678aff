using System.Collections.Immutable;
using Entente.Reading.Documents;
using Entente.Reading.Parsing;

namespace Entente.Reading.Mentions;

/// <summary>Sentences to who is named: states, organisations and groups, and people with the office they hold. The Mentions stage.</summary>
public sealed class Finder
{
    readonly Lexicon _lexicon;
    readonly SheetMaker _sheets;
    readonly PeopleFinder _people;
    readonly ActorFinder _actors;
    readonly PlaceFinder _places;
    readonly TopicJudge _topics = new();
    readonly Referrer _referrer = Referrer.Load();

    Finder(Lexicon lexicon, (SheetMaker Sheets, Gazetteer Gazetteer) makers, WordList lowercase, Tenures tenures)
    {
        (_lexicon, _sheets) = (lexicon, makers.Sheets);
        _places = new PlaceFinder(makers.Gazetteer, new PlaceWords(), lowercase);
        var words = RoleWords.Load();
        var roles = new RoleReader(words);
        _people = PeopleFinder.Load(lowercase, tenures);
        _actors = new ActorFinder(lexicon, new SenseJudge(lowercase, WordList.Load("currencies.tsv"), roles), roles, words);
    }

    /// <summary>Built from the embedded lists; takes some milliseconds, so build one and share it.</summary>
    /// <exception cref="InvalidDataException">A list is broken.</exception>
    public static Finder Load()
    {
        var lowercase = Task.Run(() => WordList.Load("lowercase-words.tsv"));
        var atomizer = Atomizer.Load();
        var lexicon = Lexicon.Load(atomizer);
        return new Finder(lexicon, (new SheetMaker(atomizer, lexicon), Gazetteer.Load(lexicon.Cities, atomizer)), lowercase.GetAwaiter().GetResult(), new Tenures(new NameKey(atomizer)));
    }

    /// <param name="document">Its title helps to tell the parties.</param>
    /// <param name="dateline">Its dateline, null for none: tells whose an unmarked office is, and names nobody itself.</param>
    /// <param name="trees">All its sentences, parsed.</param>
    /// <param name="day">The day of the document; null where unknown: then all its names are in use.</param>
    public Cast Find(Document document, Dateline? dateline, ImmutableArray<Tree> trees, DateOnly? day)
    {
        var sheets = Homonyms.Sort(Acronyms.Settle([.. trees.Select(tree => _sheets.Make(tree, day))], code => _lexicon.Find(code)?.Name));
        var holders = _people.Holders(sheets, day);
        var characters = _people.Gather(sheets, holders);
        var page = new Page(sheets, _sheets.Codes(document.Title ?? "", day), dateline is { IsInText: true } ? dateline.Span.End : 0);
        var namings = _actors.Settle(page, characters);
        var home = _places.Home(_sheets.Towns(dateline, day));
        var places = _places.Find(new PlaceFinder.Scene(sheets, trees, Spans(characters), namings, page.Start), home);
        namings.RemoveAll(naming => IsMerePlace(naming, places));
        var service = new ServiceFinder(sheets, characters, namings, new Backdrop(_sheets.Home(dateline, day), holders));
        var people = PeopleFinder.Portray(characters, service);
        var topic = _topics.Judge(trees);
        var actors = _actors.Gather(namings, people, page);
        if (topic != Topic.Affairs) actors = [.. actors.Select(actor => actor with { IsParty = false })];
        return new Cast(actors, people) { Topic = topic, Places = places, Home = home, References = _referrer.Refer(trees, sheets, actors, people) };
    }

    /// <summary>"in Georgia, USA", "signed in Oslo": no government is meant.</summary>
    static bool IsMerePlace(Naming naming, ImmutableArray<Place> places) =>
        places.Any(place => place.Kind is PlaceKind.City or PlaceKind.Region && place.Span == naming.Span);

    /// <summary>The names of all people.</summary>
    static List<Span> Spans(List<Character> characters) =>
        [.. characters.SelectMany(character => character.Candidates.Select(candidate => candidate.Span).Concat(character.Mentions.Select(mention => mention.Span)))];
}
