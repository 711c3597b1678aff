using Entente.Reading.Events;

namespace Entente.Tests.Events;

public sealed class SurmiseModelTests
{
    static SurmiseModel Model(Action<float[]> set)
    {
        var triggers = new float[SurmiseModel.Buckets * SurmiseModel.Types];
        set(triggers);
        using var stream = new MemoryStream();
        SurmiseModel.Write(triggers, new float[SurmiseModel.Buckets * SurmiseModel.Parts], stream);
        return SurmiseModel.Read(new MemoryStream(stream.ToArray()));
    }

    [Fact]
    public void Judge_WeightOfAFeature_RaisesItsClass()
    {
        var traits = new Traits();
        traits.Add("lemma", "meet");
        Span<float> shares = stackalloc float[SurmiseModel.Types];
        Model(weights => weights[(traits.Buckets[0] * SurmiseModel.Types) + 3] = 2).Triggers.Judge(traits, shares);
        Assert.True(shares[3] > shares[4]);
        Assert.Equal(1, shares.ToArray().Sum(), 4);
    }

    [Fact]
    public void Read_AnotherFile_SaysSo() => Assert.Contains("surmise", Assert.Throws<InvalidDataException>(() => SurmiseModel.Read(new MemoryStream(new byte[64]))).Message, StringComparison.Ordinal);

    [Fact]
    public void Add_SameFeatureTwice_StandsOnce()
    {
        var traits = new Traits(isNamed: true);
        traits.Add("has", "to", "visit");
        traits.Add("has", "TO", "visit");
        Assert.Equal("has:to:visit", Assert.Single(traits.Names));
        Assert.Single(traits.Buckets);
    }
}
