using System.Collections.Immutable;
using System.Text.Json;

namespace Entente.Workshop.Following;

/// <summary>A quote of an article.</summary>
sealed record GoldQuote(string Doc, string Quote);

/// <summary>Two quotes about one thing, or about two that look alike (relation "none"), or one that nothing later settles ("open").</summary>
sealed record GoldLink(string Id, string Kind, string Relation, string[] Parties, GoldQuote Earlier, GoldQuote? Later)
{
    static readonly JsonSerializerOptions Words = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    public bool IsLink => Relation is not ("none" or "open");

    /// <exception cref="JsonException">The file is none of that kind.</exception>
    public static ImmutableArray<GoldLink> Of(string path) => JsonSerializer.Deserialize<ImmutableArray<GoldLink>>(File.ReadAllText(path), Words);
}
