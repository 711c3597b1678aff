using Entente.Reading;
using Entente.Reading.Events;
using Entente.Workshop.Events;

namespace Entente.Tests.Events;

/// <summary>Runs every example and counter-example of <c>data/plover</c>. <c>evaluate frames</c> lists those that fail.</summary>
public sealed class FrameExampleTests
{
    // The engine parses some made-up sentences wrongly, and some frames compete; the share may only rise.
    const double HeldSoFar = 0.95;

    [Fact]
    public void Wrong_AllExamples_HoldsForMost()
    {
        var check = new FrameCheck(new Reader());
        var examples = FrameCheck.All(new FrameBook(withExamples: true)).ToList();
        var held = examples.Count(example => check.Wrong(example) is null);
        Assert.True(held >= HeldSoFar * examples.Count, $"{held} of {examples.Count} examples hold: see evaluate frames.");
    }

    [Fact]
    public void Frames_Each_HasExampleAndCounter()
    {
        var book = new FrameBook(withExamples: true);
        Assert.Empty(book.Frames.Where(frame => frame.Examples.IsEmpty || frame.Not.IsEmpty).Select(frame => frame.Id));
    }

    [Fact]
    public void Frames_Each_HasAModeOfItsType()
    {
        var ontology = new Ontology();
        Assert.Empty(new FrameBook().Frames.Where(frame => frame.Mode is { } mode && !ontology.Has(frame.Type, mode)).Select(frame => frame.Id));
    }
}
