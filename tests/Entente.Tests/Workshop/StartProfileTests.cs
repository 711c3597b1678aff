using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Entente.Workshop.Start;

namespace Entente.Tests.Workshop;

public sealed class StartProfileTests
{
    static readonly MethodNames Names = new();

    [Theory]
    [InlineData("   1: JIT compiled System.Collections.Generic.List`1[System.ValueTuple`2[System.__Canon,int]]:Add(System.ValueTuple`2[System.__Canon,int]) [Tier0, IL size=1, code size=1]", "Add")]
    [InlineData("JIT compiled System.Collections.Generic.Dictionary`2+KeyCollection[char,System.__Canon]:get_Count() [Tier0, IL size=12, code size=37]", "get_Count")]
    [InlineData("JIT compiled System.Array:Empty[Entente.Reading.Documents.Span]() [Tier0, IL size=6, code size=35]", "Empty")]
    public void Of_GenericMethod_IsFound(string line, string method) => Assert.Equal(method, Assert.Single(Names.Of(line)).Definition.Name);

    [Theory]
    [InlineData("JIT compiled System.RuntimeType:get_Cache() [Tier0, IL size=42, code size=95]")]
    [InlineData("JIT compiled System.Collections.Generic.EnumEqualityComparer`1[int]:.ctor() [Tier0, IL size=7, code size=31]")]
    [InlineData("JIT compiled No.Such`1[int]:Type() [Tier0, IL size=7, code size=31]")]
    [InlineData("JIT compiled System.Collections.Generic.List`1[No.Such]:Add(No.Such) [Tier0, IL size=7, code size=31]")]
    [InlineData("; Total bytes of code")]
    [InlineData("")]
    public void Of_WhatIsNoGenericMethodOrUnknown_IsNothing(string line) => Assert.Empty(Names.Of(line));

    [Fact]
    public void Write_TwoMethods_AreNamedInTheirGroup()
    {
        using var stream = new MemoryStream();
        Assert.Equal(2, new ProfileWriter().Write(
            [
                .. Names.Of("JIT compiled System.Collections.Generic.List`1[int]:Clear() [Tier0]"),
                .. Names.Of("JIT compiled System.Array:Empty[Entente.Reading.Documents.Span]() [Tier0]"),
            ], stream));
        using var image = new PEReader(new MemoryStream(stream.ToArray()));
        var metadata = image.GetMetadataReader();
        var methods = metadata.MethodDefinitions.Select(handle => metadata.GetString(metadata.GetMethodDefinition(handle).Name)).ToList();
        Assert.Equal(["Entente.Reading;System.Private.CoreLib;", "System.Private.CoreLib;", "AssemblyDictionary"], methods);
        Assert.Equal(["Clear", "Empty"], metadata.MemberReferences.Select(handle => metadata.GetString(metadata.GetMemberReference(handle).Name)).Order());
    }

    /// <summary>A name that is no more does no harm; when many are, the profile is to be renewed: docs/speed.md.</summary>
    [Fact]
    public void Profile_ThatShips_NamesTypesThatAreThere()
    {
        using var image = new PEReader(File.OpenRead(Path.Combine(Places.Repository, "src/Entente.Cli/start.mibc")));
        var metadata = image.GetMetadataReader();
        var ours = metadata.TypeReferences.Select(metadata.GetTypeReference).Where(type => metadata.GetString(type.Namespace).StartsWith("Entente.Reading", StringComparison.Ordinal))
            .Select(type => $"{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}").ToList();
        Assert.NotEmpty(ours);
        var gone = ours.Where(name => typeof(Entente.Reading.Reader).Assembly.GetType(name) is null).ToList();
        Assert.True(gone.Count <= ours.Count / 4, $"renew src/Entente.Cli/start.mibc: no more are {string.Join(", ", gone)}");
    }
}
