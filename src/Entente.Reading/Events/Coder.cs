using System.Collections.Immutable;
using Entente.Reading.Mentions;
using Entente.Reading.Parsing;
using Entente.Reading.Times;

namespace Entente.Reading.Events;

/// <summary>What counts as an event worth telling.</summary>
/// <param name="Day">The day of the document; null where unknown.</param>
/// <param name="IsLoose">Whether parties without a code will do, as in the frames' examples.</param>
readonly record struct EventPolicy(DateOnly? Day, bool IsLoose);

/// <summary>Trees to political events in PLOVER's terms: who did what to whom. The Events stage.</summary>
/// <remarks>The frames stand in <c>data/plover</c>. Built once; many threads may share it.</remarks>
public sealed class Coder
{
    readonly Ontology _ontology = new();
    readonly Odds _odds = new("event");
    readonly Watcher _watcher;
    readonly Nouns _nouns;
    readonly WordSet _lightVerbs;
    readonly Inflections _forms;
    readonly ContextFinder _contexts;
    readonly Backdrop _backdrop;
    readonly Completer? _completer;

    /// <exception cref="InvalidDataException">A frame is broken: says which.</exception>
    public Coder() : this(new FrameBook(), SurmiseModel.Load()) { }

    /// <param name="book">The frames.</param>
    /// <param name="model">Null: frames alone decide.</param>
    internal Coder(FrameBook book, SurmiseModel? model = null)
    {
        (Book, _watcher, _nouns, _forms) = (book, new Watcher(book), new Nouns(book), book.Forms);
        (_contexts, _backdrop) = (new ContextFinder(book.Contexts), new Backdrop(new Eras(), book.Class("remembrances")));
        _lightVerbs = book.Class("light-verbs");
        _completer = model is null ? null : new Completer(_watcher, new Surmiser(book, WordClusters.Load(), _watcher, model), _nouns.Motion);
    }

    /// <summary>The frames and their words, for later stages that need the same.</summary>
    internal FrameBook Book { get; }

    /// <summary>The events of a document in text order; those that say the same are one, with all the clauses that say it.</summary>
    /// <param name="trees">All its sentences, parsed.</param>
    /// <param name="cast">Who is named in them.</param>
    /// <param name="times">When.</param>
    /// <param name="day">The day of the document; null where unknown.</param>
    public ImmutableArray<CodedEvent> Code(ImmutableArray<Tree> trees, Cast cast, ImmutableArray<TimeExpression> times, DateOnly? day) =>
        Code(trees, cast, times, new EventPolicy(day, IsLoose: false));

    /// <summary>The same under a policy of one's own.</summary>
    internal ImmutableArray<CodedEvent> Code(ImmutableArray<Tree> trees, Cast cast, ImmutableArray<TimeExpression> times, EventPolicy policy)
    {
        if (cast.Topic == Topic.Sport && !policy.IsLoose) return [];
        var owners = new Owners(cast);
        var docket = new Docket();
        var groups = new Groups(owners);
        var (locator, agenda) = (new Locator(cast, trees), new Agenda(times));
        for (var index = 0; index < trees.Length; index++)
        {
            var tree = trees[index];
            var limbs = new Limbs(tree, _forms);
            var sightings = _watcher.Watch(limbs);
            if (sightings.Count == 0 && _completer is null) continue;
            var owner = owners.Of(tree, index);
            var driller = new Driller(limbs, owner, _nouns, word => owners.IsSpot(index, word));
            var filler = new RoleFiller(driller);
            var settings = new SettingFinder(locator, agenda, limbs, index) { Backdrop = _backdrop, LightVerbs = _lightVerbs, Day = policy.Day };
            var maker = new EventMaker(_ontology, owners, limbs) { Nouns = _nouns, Driller = driller, Meant = new MeantParty(limbs, owners, owner, docket), IsLoose = policy.IsLoose, Settings = settings, Contexts = _contexts, Odds = _odds };
            var chosen = Chosen(limbs, sightings, filler, maker).ToList();
            if (_completer is { } completer && !policy.IsLoose) completer.Complete(new Survey(new Roster(limbs, groups.Of(limbs, owner)) { Kind = word => owners.Kind(owner[word]) }, sightings, filler), owner, maker, chosen);
            foreach (var (_, made) in chosen) docket.Add(made);
        }

        return docket.Events();
    }

    /// <summary>One event a predicate: of the frames that fit there the choosiest whose roles are filled.</summary>
    IEnumerable<(int Word, CodedEvent Made)> Chosen(Limbs limbs, IReadOnlyList<Sighting> sightings, RoleFiller filler, EventMaker maker)
    {
        var scope = new Scope(limbs, sightings, _nouns.Motion);
        var best = new SortedDictionary<int, (CodedEvent Made, int Worth, int YieldsTo)>();
        foreach (var sighting in sightings)
        {
            if (!scope.Tells(sighting) || maker.Make(scope.Timed(sighting), filler.Fill(sighting), sighting.Inner is { } inner ? filler.Fill(inner) : null) is not { } made) continue;
            var worth = 2 * sighting.Demands + (made.Recipients.Length > 0 || sighting.IsMutual ? 3 : 0) + (sighting.Form == Form.Phrase ? 1 : 0);
            if (!best.TryGetValue(sighting.Predicate, out var held) || worth > held.Worth) best[sighting.Predicate] = (made, worth, sighting.YieldsTo);
        }

        foreach (var (word, (made, _, yieldsTo)) in best)
            if (yieldsTo < 0 || (!best.ContainsKey(yieldsTo) && IsKept(made.Type, yieldsTo, sightings))) yield return (word, made);
    }

    /// <summary>"opened talks" without sides still tells of talks; "withdrew support" tells of no support.</summary>
    static bool IsKept(PloverType type, int predicate, IReadOnlyList<Sighting> sightings)
    {
        foreach (var one in sightings)
            if (one.Predicate == predicate && (one.Type == type || (one.Clause.IsPassive && one.Type is PloverType.Accuse or PloverType.Support or PloverType.Reject))) return true;
        return false;
    }
}
