namespace Entente.Reading.Mentions;

/// <summary>How present a figure is to a reader who has come to a phrase.</summary>
/// <remarks>
/// After Lappin and Leass, "An algorithm for pronominal anaphora resolution" (1994): what is said last and what is subject weighs
/// most, and the weight falls with each sentence.
/// </remarks>
static class Salience
{
    const double Decay = 0.35;
    const double Parallel = 30;
    const double Aside = 60;
    const double Familiarity = 0.05; // for each time it was spoken of
    const int Familiar = 6;

    /// <summary>The figure's weight at a phrase; 0 where it has not been spoken of within the sentences before.</summary>
    /// <param name="figure">Whom it may stand for.</param>
    /// <param name="at">The phrase.</param>
    /// <param name="window">How many sentences back to look.</param>
    public static double Of(Figure figure, Phrase at, int window)
    {
        double total = 0;
        var (sentence, best) = (-1, 0.0);
        for (var i = figure.Phrases.Count - 1; i >= 0; i--)
        {
            var phrase = figure.Phrases[i];
            if (phrase == at || !phrase.IsBefore(at)) continue;
            if (at.Sentence - phrase.Sentence > window) break;
            if (phrase.Sentence != sentence) (total, sentence, best) = (total + best, phrase.Sentence, 0);
            best = Math.Max(best, Weight(phrase, at) * Math.Pow(Decay, at.Sentence - phrase.Sentence));
        }

        return (total + best) * (1 + (Familiarity * Math.Min(figure.Phrases.Count(phrase => phrase.IsBefore(at)), Familiar)));
    }

    static double Weight(Phrase phrase, Phrase at) => phrase.IsModifier ? Aside : (phrase.Function == at.Function ? Parallel : 0) + phrase.Function switch
    {
        Function.Subject => 310,
        Function.Object => 280,
        Function.Oblique => 180,
        Function.Other => 150,
    };
}
