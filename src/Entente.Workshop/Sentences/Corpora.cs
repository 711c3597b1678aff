namespace Entente.Workshop.Sentences;

/// <summary>The treebanks' documents that may train what ships.</summary>
static class Corpora
{
    // Where GUM's documents came from, as far as the sites' own licences are CC BY, CC BY-SA or public domain.
    static readonly string[] OpenHosts =
    [
        "en.wikinews.org", "en.wikipedia.org", "en.wikivoyage.org", "en.wikisource.org", "creativecommons.org",
        "journals.plos.org", "www.mdpi.com", "www.congress.gov", "www.speaker.gov", "www.supremecourt.gov", "www.whitehouse.gov",
    ];

    public static string Treebank(string name) => Path.Combine(Folders.Shared, $"data/treebanks/{name}.conllu.gz");

    public static IEnumerable<(string Name, List<ConlluSentence> Sentences)> Training() =>
        ConlluReader.Documents(Treebank("en_ewt-ud-train")).Concat(ConlluReader.Documents(Treebank("en_gum-ud-train")).Where(IsOpen));

    static bool IsOpen((string Name, List<ConlluSentence> Sentences) document) =>
        Uri.TryCreate(document.Sentences[0].Comment("meta::sourceURL"), UriKind.Absolute, out var source) && OpenHosts.Contains(source.Host);
}
