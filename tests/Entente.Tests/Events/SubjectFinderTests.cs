using Entente.Reading.Documents;
using Entente.Reading.Events;
using Entente.Reading.Parsing;
using Entente.Reading.Sentences;

namespace Entente.Tests.Events;

/// <summary>The grammar's detours: who is the subject of a verb that has none of its own.</summary>
public sealed class SubjectFinderTests
{
    static readonly Parser Parser = new();
    static readonly Splitter Splitter = new();
    static readonly FrameBook Book = new();

    [Theory]
    [InlineData("Norway promised to help Sudan.", "help", "Norway")]
    [InlineData("Norway urged Sudan to stop.", "stop", "Sudan")]
    [InlineData("Kenya, which borders Sudan, closed the road.", "borders", "Kenya")]
    [InlineData("Kenya met envoys and signed a pact.", "signed", "Kenya")]
    [InlineData("Kenya is expected to leave.", "leave", "Kenya")]
    [InlineData("Villagers stoned the trucks to protest at the camp.", "protest", "Villagers")]
    [InlineData("Norway called for Chad to withdraw.", "withdraw", "Chad")]
    public void Find_VerbWithoutSubject_FindsWhoDoesIt(string text, string verb, string subject)
    {
        var limbs = Read(text);
        var found = new SubjectFinder(Book).Find(limbs, Place(limbs, verb));
        Assert.Equal(subject, limbs.Tree.Sentence[found].ToString());
    }

    [Theory]
    [InlineData("The envoy was expelled by Chad.", "expelled", true)]
    [InlineData("Chad expelled the envoy.", "expelled", false)]
    [InlineData("The pact signed by Chad was short.", "signed", true)]
    public void IsPassive_Verb_Tells(string text, string verb, bool passive)
    {
        var limbs = Read(text);
        Assert.Equal(passive, ClauseMaker.IsPassive(limbs, Place(limbs, verb)));
    }

    static Limbs Read(string text) => new(Parser.Parse(Splitter.Cut(new Document("test", text)))[0], Book.Forms);

    static int Place(Limbs limbs, string word) => Enumerable.Range(0, limbs.Count).First(i => limbs.Tree.Sentence[i].ToString() == word);
}
