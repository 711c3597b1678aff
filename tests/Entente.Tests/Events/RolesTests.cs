using Entente.Reading.Events;

namespace Entente.Tests.Events;

public sealed class RolesTests
{
    [Fact]
    public void Parse_TwoSides_KeepsOrderOfPreference()
    {
        var roles = Roles.Parse("subj > obj|against", "test");
        Assert.Equal("subj", Assert.Single(Assert.Single(roles.Sources)));
        Assert.Equal(["obj", "against"], Assert.Single(roles.Targets));
    }

    [Fact]
    public void Parse_EqualsSign_IsMutual()
    {
        var roles = Roles.Parse("subj+with|obj > =", "test");
        Assert.True(roles.IsMutual);
        Assert.Equal(2, roles.Sources.Length);
    }

    [Fact]
    public void Parse_OneSide_NamesTheFrame() =>
        Assert.Contains("accuse-x", Assert.Throws<InvalidDataException>(() => Roles.Parse("subj", "accuse-x")).Message, StringComparison.Ordinal);
}
