using System.Collections.Immutable;
using System.Text.Json;
using Entente.Reading;
using Entente.Reading.Documents;
using Entente.Reading.Events;

namespace Entente.Tests.Events;

/// <summary>Runs every example and counter-example of <c>data/plover/contexts.jsonc</c>, and shows that a bad file is refused.</summary>
public sealed class ContextExampleTests
{
    static readonly Reader Reader = new();
    static readonly Coder Coder = new();

    public static TheoryData<string, string, bool> Examples()
    {
        var data = new TheoryData<string, string, bool>();
        foreach (var context in new FrameBook(withExamples: true).Contexts)
        {
            foreach (var line in context.Examples) data.Add(context.Id, line, true);
            foreach (var line in context.Not) data.Add(context.Id, line, false);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Find_ExampleOfAContext_AsItSays(string id, string sentence, bool has)
    {
        var events = Events(sentence);
        Assert.NotEmpty(events);
        Assert.Equal(has, events.Any(one => one.Contexts.Contains(id)));
    }

    [Fact]
    public void Contexts_Each_HasExampleAndCounter() =>
        Assert.Empty(new FrameBook(withExamples: true).Contexts.Where(context => context.Examples.IsEmpty || context.Not.IsEmpty).Select(context => context.Id));

    [Fact]
    public void Contexts_All_AreThere() => Assert.Equal(37, new FrameBook().Contexts.Count);

    [Fact]
    public void Find_NameOfAParty_TellsNoContext() =>
        Assert.DoesNotContain("migration", Assert.Single(Events("The Migration Forum thanked Norway.")).Contexts);

    [Fact]
    public void Find_ModeOfTheSameName_BringsTheContext()
    {
        var one = Assert.Single(Events("Russia attacked the computers of Estonia with a virus."), one => one.Modes.Contains("cyber"));
        Assert.Contains("cyber", one.Contexts);
    }

    [Theory]
    [InlineData("""{"contexts":[{"id":"sports","why":"x","words":"ball","examples":[],"not":[]}]}""", "sports")]
    [InlineData("""{"contexts":[{"id":"health","words":"doctor","examples":[],"not":[]}]}""", "why")]
    [InlineData("""{"contexts":[{"id":"health","why":"x","examples":[],"not":[]}]}""", "words")]
    [InlineData("""{"contexts":[{"id":"health","why":"x","words":"doctor","examples":[]}]}""", "not")]
    [InlineData("""{"contexts":[{"id":"health","why":"x","words":"a","examples":[],"not":[]},{"id":"health","why":"x","words":"b","examples":[],"not":[]}]}""", "twice")]
    public void Read_BrokenFile_NamesTheCulprit(string file, string said)
    {
        using var json = JsonDocument.Parse(file);
        var wrong = Assert.Throws<InvalidDataException>(() => ContextReader.Read(json.RootElement, (words, _) => new WordSet(words.Split(' ', StringSplitOptions.RemoveEmptyEntries)), withExamples: true));
        Assert.Contains(said, wrong.Message, StringComparison.Ordinal);
    }

    static ImmutableArray<CodedEvent> Events(string sentence)
    {
        var report = Reader.Read(new Document("example", sentence));
        return Coder.Code(report.Trees, report.Cast, report.Times, new EventPolicy(null, IsLoose: true));
    }
}
