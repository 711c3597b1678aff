using Entente.Reading;
using Entente.Reading.Meetings;
using Entente.Workshop.Meetings;

namespace Entente.Tests.Meetings;

/// <summary>Runs every example and counter-example of <c>data/meetings</c>. <c>evaluate occasions</c> lists those that fail.</summary>
public sealed class OccasionExampleTests
{
    // The engine parses some made-up sentences wrongly; the share may only rise.
    const double HeldSoFar = 0.95;

    [Fact]
    public void Wrong_AllExamples_HoldsForMost()
    {
        var check = new OccasionCheck(new Reader());
        var examples = OccasionCheck.All().ToList();
        var wrong = examples.Where(example => check.Wrong(example) is not null).Select(example => example.Line).ToList();
        Assert.True(wrong.Count <= (1 - HeldSoFar) * examples.Count, string.Join('\n', wrong));
    }

    [Fact]
    public void Occasions_Each_HasExampleAndCounter()
    {
        var book = new OccasionBook();
        Assert.Empty(book.Occasions.Where(rule => rule.Examples.IsEmpty || rule.Not.IsEmpty).Select(rule => rule.Id));
        Assert.Empty(book.Standings.Where(rule => rule.Examples.IsEmpty || rule.Not.IsEmpty).Select(rule => rule.Id));
    }
}
