namespace Entente.Reading.Mentions;

/// <summary>Settles whom "I" and "we" stand for: in a quotation, its speaker or those the speaker acts for.</summary>
/// <remarks>
/// Example: "'We will sign,' Minister Ozola of Latvia said": Latvia. Counter-example: "we" outside quotation marks, the writer's, stands
/// for nobody the text names; a later "we" is the same.
/// </remarks>
sealed class VoiceReader(Quotes quotes, Func<Figure, Phrase, Figure?> served)
{
    const int Near = 3;

    readonly Dictionary<(Figure? Speaker, bool IsPlural), Figure> _groups = [];

    public void Read(Phrase pronoun)
    {
        var speaker = quotes.Speaker(pronoun)?.Figure;
        var plural = Pronouns.IsFirstPlural(pronoun.Lemma);
        if (Side(speaker, pronoun, plural) is { } figure) Bind(pronoun, figure, plural);
        else if (_groups.TryGetValue((speaker, plural), out var group) && pronoun.Sentence - group.Phrases[^1].Sentence <= Near) Bind(pronoun, group, plural);
        else _groups[(speaker, plural)] = new Figure(pronoun);
    }

    Figure? Side(Figure? speaker, Phrase pronoun, bool plural)
    {
        if (speaker is null || (!plural && speaker.Sort != Sort.Person)) return null;
        return !plural || speaker.Sort != Sort.Person || speaker.IsPlural ? speaker : served(speaker, pronoun);
    }

    static void Bind(Phrase pronoun, Figure figure, bool plural)
    {
        if (figure.Antecedent(pronoun) is not { } antecedent) return;
        pronoun.Link = new Link([figure], [antecedent], plural ? "reference-our-side" : "reference-speaker", plural ? 0.6 : 0.85);
        figure.Add(pronoun);
    }
}
