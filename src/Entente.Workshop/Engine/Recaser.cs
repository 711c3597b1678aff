namespace Entente.Workshop.Engine;

/// <summary>Writes a few sentences in small letters or in capitals, so that the engine knows both: mail, headlines.</summary>
/// <remarks>Only silver is changed: its answers were given on the text as it stood.</remarks>
static class Recaser
{
    // One sentence in so many.
    const int Small = 20, Capitals = 100;

    /// <param name="sentence">A sentence.</param>
    /// <param name="index">Its place in the list: decides whether it is changed.</param>
    public static TreebankSentence Recase(TreebankSentence sentence, int index)
    {
        if (index % Small == 0) return Write(sentence, form => form.ToLowerInvariant());
        return index % Capitals == 1 ? Write(sentence, form => form.ToUpperInvariant()) : sentence;
    }

    static TreebankSentence Write(TreebankSentence sentence, Func<string, string> write) =>
        sentence with { Words = [.. sentence.Words.Select(word => word with { Form = write(word.Form) })] };
}
