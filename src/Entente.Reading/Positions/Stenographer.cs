using System.Collections.Immutable;
using Entente.Reading.Commitments;
using Entente.Reading.Events;
using Entente.Reading.Times;

namespace Entente.Reading.Positions;

/// <summary>What stands in a document beside deeds, meetings and promises.</summary>
/// <param name="Facts">Standing facts between parties, in text order.</param>
/// <param name="Statements">Who said what, in text order.</param>
/// <param name="Matters">Third matters spoken of and positions taken, in text order.</param>
public sealed record Minutes(ImmutableArray<RelationFact> Facts, ImmutableArray<Statement> Statements, ImmutableArray<Matter> Matters);

/// <summary>Who said what, and what they think of third matters; what their relations stand on. The Positions stage.</summary>
/// <remarks>The rules stand in <c>data/rules</c>: statements, facts, matters. Built once; many threads may share it.</remarks>
public sealed class Stenographer
{
    readonly FrameBook _book;
    readonly Nouns _nouns;
    readonly SpeechFinder _speeches = new(PositionRule.Load("statements.jsonc"));

    readonly TieReader _ties;
    readonly LabelReader _labels;
    readonly StandingReader _standings;
    readonly BearingReader _bearings;
    readonly BelongingReader _belongings;
    readonly MatterReader _matters = new(PositionRule.Load("matters.jsonc"));

    /// <param name="coder">Of the Events stage, whose words for people and forms this one shares.</param>
    /// <exception cref="InvalidDataException">A rule is broken: says which.</exception>
    public Stenographer(Coder coder)
    {
        (_book, _nouns) = (coder.Book, new Nouns(coder.Book));
        var facts = PositionRule.Load("facts.jsonc");
        (_ties, _labels, _standings) = (new TieReader(facts), new LabelReader(facts), new StandingReader(facts));
        (_bearings, _belongings) = (new BearingReader(facts), new BelongingReader(facts));
    }

    /// <param name="scene">What earlier stages found.</param>
    public Minutes Take(Scenery scene)
    {
        var ground = new Ground(scene, _book, _nouns);
        var bonds = new Bonds(ground);
        return new(Facts(ground, bonds), new StatementReader(ground, _speeches).Read(), _matters.Read(ground, bonds));
    }

    ImmutableArray<RelationFact> Facts(Ground ground, Bonds bonds)
    {
        var draft = new FactDraft(ground, new Agenda(ground.Scenery.Times));
        for (var sentence = 0; sentence < ground.Limbs.Length; sentence++)
        {
            _labels.Read(ground, bonds, draft, sentence);
            _ties.Read(ground, bonds, draft, sentence);
            _standings.Read(ground, bonds, draft, sentence);
            _bearings.Read(ground, bonds, draft, sentence);
            _belongings.Read(ground, bonds, draft, sentence);
        }

        return draft.Made;
    }
}
