using Entente.Workshop.Events;

namespace Entente.Tests.Workshop;

public sealed class LinearTrainerTests
{
    static readonly Lesson[] Lessons = [new([0, 1], 0), new([0, 2], 1), new([0, 1], 0), new([0, 2], 1)];

    [Fact]
    public void Train_FeatureOfOneClass_SpeaksForIt()
    {
        var weights = new LinearTrainer(4, 2, seed: 1).Train(Lessons);
        Assert.True(weights[2] > weights[3] && weights[5] > weights[4]);
    }

    [Fact]
    public void Train_SameSeed_GivesSameWeights() => Assert.Equal(new LinearTrainer(4, 2, seed: 1).Train(Lessons), new LinearTrainer(4, 2, seed: 1).Train(Lessons));

    [Fact]
    public void Train_FeatureNeverMet_HasNoWeight() => Assert.Equal([0f, 0f], new LinearTrainer(4, 2, seed: 1).Train(Lessons)[6..]);
}
