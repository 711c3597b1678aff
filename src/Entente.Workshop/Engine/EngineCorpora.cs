using Entente.Workshop.Sentences;

namespace Entente.Workshop.Engine;

/// <summary>What the shipped engine may learn from: see <c>data/models/engine.md</c> for each licence.</summary>
static class EngineCorpora
{
    // Beyond the sites of Corpora. CC BY: OpenStax, Rebus, Open Washington (88 Open Essays), IOP, PLSA, the DH2017 abstracts. Public domain: Gutenberg.
    static readonly string[] MoreHosts =
    [
        "openstax.org", "press.rebus.community", "openwa.pressbooks.pub", "human.libretexts.org", "iopscience.iop.org",
        "journals.linguisticsociety.org", "dh2017.adho.org", "gutenberg.readingroo.ms",
    ];

    // YouTube knows one open licence, CC BY 3.0; GUM's video diaries are under it.
    const string Diaries = "GUM_vlog_";

    // Speeches of presidents in office, works of the United States government.
    static readonly string[] MoreDocuments = ["GUM_speech_nixon", "GUM_speech_remarks"];

    public static string Path(string shared, string name) => System.IO.Path.Combine(shared, $"data/treebanks/{name}.conllu.gz");

    /// <summary>EWT and the open documents of GUM but <paramref name="without"/>, with names; then WikiGold, and the corpora of names <paramref name="also"/>.</summary>
    public static List<TreebankSentence> Training(string shared, IReadOnlySet<string> without, IReadOnlyList<string> also)
    {
        var rules = new NameRules();
        var names = new NameCorpora(shared, rules);
        var weak = new WeakNames(rules, new KnownNames());
        var ewt = Treebank.Read(Path(shared, "en_ewt-ud-train"));
        foreach (var sentence in ewt) sentence.Names = weak.Read(sentence.Words);
        var open = Corpora.Training().Select(document => document.Name).Concat(More(shared)).ToHashSet();
        var gum = Treebank.Read(Path(shared, "en_gum-ud-train")).Where(sentence => open.Contains(sentence.Document) && !without.Contains(sentence.Document)).ToList();
        names.AddGum(gum);
        return [.. ewt, .. gum, .. names.WikiGold(), .. also.SelectMany(names.Alone)];
    }

    static IEnumerable<string> More(string shared) =>
        ConlluReader.Documents(Path(shared, "en_gum-ud-train")).Where(document => MoreDocuments.Contains(document.Name) || document.Name.StartsWith(Diaries, StringComparison.Ordinal)
            || (Uri.TryCreate(document.Sentences[0].Comment("meta::sourceURL"), UriKind.Absolute, out var source) && MoreHosts.Contains(source.Host)))
            .Select(document => document.Name);
}
