using Entente.Workshop.Sentences;

namespace Entente.Workshop.Engine;

/// <summary>What the shipped engine may learn from: see <c>data/models/engine.md</c> for each licence.</summary>
static class EngineCorpora
{
    // Beyond the sites of Corpora: OpenStax (CC BY 4.0), IOP (CC BY 3.0), Project Gutenberg (public domain).
    static readonly string[] MoreHosts = ["openstax.org", "iopscience.iop.org", "gutenberg.readingroo.ms"];

    // Speeches of presidents in office, works of the United States government.
    static readonly string[] MoreDocuments = ["GUM_speech_nixon", "GUM_speech_remarks"];

    public static string Path(string shared, string name) => System.IO.Path.Combine(shared, $"data/treebanks/{name}.conllu.gz");

    /// <summary>EWT and the open documents of GUM but <paramref name="without"/>, with names; then WikiGold.</summary>
    public static List<TreebankSentence> Training(string shared, IReadOnlySet<string> without)
    {
        var rules = new NameRules();
        var names = new NameCorpora(shared, rules);
        var weak = new WeakNames(rules);
        var ewt = Treebank.Read(Path(shared, "en_ewt-ud-train"));
        foreach (var sentence in ewt) sentence.Names = weak.Read(sentence.Words);
        var open = Corpora.Training().Select(document => document.Name).Concat(More(shared)).ToHashSet();
        var gum = Treebank.Read(Path(shared, "en_gum-ud-train")).Where(sentence => open.Contains(sentence.Document) && !without.Contains(sentence.Document)).ToList();
        names.AddGum(gum);
        return [.. ewt, .. gum, .. names.WikiGold()];
    }

    static IEnumerable<string> More(string shared) =>
        ConlluReader.Documents(Path(shared, "en_gum-ud-train")).Where(document => MoreDocuments.Contains(document.Name)
            || (Uri.TryCreate(document.Sentences[0].Comment("meta::sourceURL"), UriKind.Absolute, out var source) && MoreHosts.Contains(source.Host)))
            .Select(document => document.Name);
}
