using System.Text;
using Entente.Ledger.Briefs;
using Entente.Ledger.Storage;

namespace Entente.Cli;

/// <summary>One run of <c>entente brief</c>. Apart from the command, so that other commands start without loading the ledger.</summary>
sealed class BriefRun(BriefOptions options, Terminal terminal)
{
    /// <returns>The exit status.</returns>
    public int Run()
    {
        var (one, other) = (PartyWords.Code(options.Pair[0]), PartyWords.Code(options.Pair[1]));
        using var book = Book.OpenToRead(options.Ledger);
        var today = options.On ?? DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().DateTime);
        if (new BriefMaker(book).Make(new(one, other, today, options.IsFull)) is not { } brief)
        {
            terminal.Say($"entente: {options.Ledger} tells nothing of {one} and {other} together.");
            return Exit.Failed;
        }

        WholeFile.Write(options.Output, terminal, output => Write(brief, output));
        return Exit.Done;
    }

    void Write(PairBrief brief, Stream output)
    {
        switch (Path.GetExtension(options.Output)?.ToLowerInvariant())
        {
            case ".docx":
                WordBrief.Write(brief, output);
                break;
            case ".html":
                output.Write(Encoding.UTF8.GetBytes(HtmlBrief.Write(brief)));
                break;
            default:
                output.Write(Encoding.UTF8.GetBytes(MarkdownBrief.Write(brief)));
                break;
        }
    }
}
