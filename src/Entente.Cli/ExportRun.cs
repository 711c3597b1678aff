using System.Text;
using Entente.Ledger.Exports;
using Entente.Ledger.Storage;

namespace Entente.Cli;

/// <summary>One run of <c>entente export</c>. Apart from the command, so that other commands start without loading the ledger.</summary>
sealed class ExportRun(ExportOptions options, Terminal terminal)
{
    /// <summary>Formats that only programs read.</summary>
    static readonly string[] Binary = ["parquet"];

    /// <returns>The exit status.</returns>
    public int Run()
    {
        var filter = Filter();
        if (!Exporter.Formats(filter.Kind).Contains(options.Format))
            return Refuse($"There is no format '{options.Format}' of {options.Kind}; there are {string.Join(", ", Exporter.Formats(filter.Kind))}.");
        if (options.Output is null && terminal.IsOutputSeen && Binary.Contains(options.Format))
            return Refuse($"{options.Format} is not for the eye: write it to a file with --output FILE.");
        using var book = Book.OpenToRead(options.Ledger);
        if (options.Output is null && terminal.IsOutputSeen) Show(output => new Exporter(book).Write(filter, options.Format, output));
        else WholeFile.Write(options.Output, terminal, output => new Exporter(book).Write(filter, options.Format, output));
        return Exit.Done;
    }

    /// <summary>On a terminal, documents' control characters are shown, not obeyed.</summary>
    void Show(Action<Stream> write)
    {
        using var whole = new MemoryStream();
        write(whole);
        terminal.OutputText.Write(Visible.Lines(Encoding.UTF8.GetString(whole.GetBuffer(), 0, (int)whole.Length)));
    }

    ExportFilter Filter() => new(Enum.Parse<ExportKind>(options.Kind, ignoreCase: true))
    {
        Between = [.. options.Between.Select(PartyWords.Code)],
        Since = options.Since,
        Until = options.Until,
        Type = options.Type,
        Status = options.Status,
    };

    int Refuse(string why)
    {
        terminal.Say($"entente: {why}");
        terminal.Say("Try 'entente export --help'.");
        return Exit.Usage;
    }
}
