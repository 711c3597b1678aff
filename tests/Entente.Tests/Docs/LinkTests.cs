using System.Text.RegularExpressions;

namespace Entente.Tests.Docs;

/// <summary>Every relative link of the repository's pages leads to a file, and to a heading where it names one.</summary>
public sealed partial class LinkTests
{
    static readonly string[] Skipped = ["artifacts", "bin", "obj", ".git", "shared", "BenchmarkDotNet.Artifacts"];

    public static TheoryData<string> Pages => [.. Below(Places.Repository).Select(path => Path.GetRelativePath(Places.Repository, path)).Order()];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Page_EveryRelativeLink_Resolves(string page)
    {
        var path = Path.Combine(Places.Repository, page);
        Assert.All(Links(File.ReadAllText(path)), link => Assert.True(Resolves(link, path), $"{link} leads nowhere"));
    }

    [Theory]
    [InlineData("see [x](other.md)", "other.md")]
    [InlineData("![picture](docs/p.svg)", "docs/p.svg")]
    [InlineData("[`code`](a.md#part-one)", "a.md#part-one")]
    [InlineData("[x](other.md \"Title\")", "other.md")]
    public void Links_RelativeLink_IsFound(string line, string link) => Assert.Equal([link], Links(line));

    [Theory]
    [InlineData("[x](https://example.org/a.md)")]
    [InlineData("[x](mailto:a@example.org)")]
    [InlineData("`[x](other.md)`")]
    [InlineData("```\n[x](other.md)\n```")]
    public void Links_AddressOrCode_IsNone(string text) => Assert.Empty(Links(text));

    [Theory]
    [InlineData("README.md", true)]
    [InlineData("docs", true)]
    [InlineData("docs/words.md#the-text", true)]
    [InlineData("docs/words.md#no-such-part", false)]
    [InlineData("docs/no-such-page.md", false)]
    [InlineData("readme.md", false)] // on every file system: links must hold on those that tell cases apart
    public void Resolves_Link_IsJudged(string link, bool resolves) =>
        Assert.Equal(resolves, Resolves(link, Path.Combine(Places.Repository, "README.md")));

    static IEnumerable<string> Below(string folder) =>
        Directory.EnumerateFiles(folder, "*.md").Concat(
            Directory.EnumerateDirectories(folder).Where(child => !Skipped.Contains(Path.GetFileName(child))).SelectMany(Below));

    static IEnumerable<string> Links(string page) =>
        from Match link in Link().Matches(Code().Replace(page, ""))
        let target = link.Groups[1].Value
        where !Address().IsMatch(target)
        select target;

    static bool Resolves(string link, string page)
    {
        var parts = link.Split('#');
        var target = parts[0] == "" ? page : Path.GetFullPath(Path.Combine(Path.GetDirectoryName(page)!, Uri.UnescapeDataString(parts[0])));
        return Exists(target) && (parts.Length == 1 || Anchors(File.ReadAllText(target)).Contains(parts[1]));
    }

    static bool Exists(string path) =>
        Path.Exists(path) && Directory.EnumerateFileSystemEntries(Path.GetDirectoryName(path)!).Contains(path.TrimEnd(Path.DirectorySeparatorChar));

    /// <summary>The names by which headings can be linked to: lower case, hyphens for blanks, no marks.</summary>
    static IEnumerable<string> Anchors(string page) =>
        from Match heading in Heading().Matches(page)
        select Mark().Replace(heading.Groups[1].Value.Trim().ToLowerInvariant(), "").Replace(' ', '-');

    [GeneratedRegex(@"\]\(([^)\s]+)(?:\s+""[^""]*"")?\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"^```.*?^```|`[^`\n]*`(?!\]\()", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Code();

    [GeneratedRegex(@"^[a-z][a-z0-9+.-]*:", RegexOptions.IgnoreCase)]
    private static partial Regex Address();

    [GeneratedRegex(@"^#{1,6} (.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"[^\w\- ]")]
    private static partial Regex Mark();
}
