using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace Entente.Reading.Documents;

/// <summary>A text to read, exactly as decoded, with what is known about it. Evidence: never altered.</summary>
public sealed record Document
{
    /// <param name="name">The file's name without folders, or a JSON line's <c>id</c>.</param>
    /// <param name="text">The text all offsets count in.</param>
    public Document(string name, string text) => (Name, Text) = (name, text);

    public string Name { get; }

    public string Text { get; }

    public string? Title { get; init; }

    public string? Publisher { get; init; }

    public string? Url { get; init; }

    /// <summary>The agency's dateline where it stands outside <see cref="Text"/>: "ANKARA, April 3, 1997 (AFP)".</summary>
    public string? Dateline { get; init; }

    /// <summary>The CoNLL-U this document came as, whose sentences and trees are to be used; null where there is none.</summary>
    public string? Conllu { get; init; }

    /// <summary>What intake knows; the reader tries the dateline and the text where this is unknown.</summary>
    public Publication Published { get; init; }

    /// <summary>What intake noticed, such as a fallback to Latin-1.</summary>
    public ImmutableArray<Problem> Problems { get; init; } = [];

    /// <summary><c>sha256:</c> and the hash of the text in UTF-8, lower-case hex: the same words are the same document.</summary>
    public string Id() => "sha256:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Text)));
}
