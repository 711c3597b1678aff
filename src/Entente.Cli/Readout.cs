using Entente.Intake;
using Entente.Intake.Web;
using Entente.Reading;

namespace Entente.Cli;

/// <summary>One run of <c>entente read</c>: documents in, printed reports out, in the order of the inputs.</summary>
sealed class Readout
{
    readonly ReadOptions _options;
    readonly Terminal _terminal;
    readonly Reader _reader;
    readonly Look _look;
    readonly OutputFolder? _folder;
    readonly Progress _progress;
    bool _failed;
    bool _printed;

    public Readout(ReadOptions options, Terminal terminal)
    {
        (_options, _terminal, _reader) = (options, terminal, new Reader());
        var toFolder = options.Folder is not null;
        _look = new(terminal.Width, terminal.HasColours && !toFolder, options.IsWide, terminal.IsOutputSeen && !toFolder);
        _folder = toFolder ? new OutputFolder(options.Folder!) : null;
        _progress = new Progress(terminal, isWanted: toFolder || !terminal.IsOutputSeen);
    }

    /// <returns>The exit status.</returns>
    public int Run()
    {
        var gathered = Gather();
        if (_options.Format.IsSingle && _folder is null) return Single(gathered);
        if (_folder is null && _options.Format.Head is { } head) _terminal.Output.Write(head().Span);
        foreach (var one in InOrder.Work(gathered, Print, _options.Jobs, _terminal.Stop)) Deliver(one);
        _progress.Clear();
        return _failed ? Exit.Failed : Exit.Done;
    }

    IEnumerable<Gathered> Gather()
    {
        var supplied = new Supplied { Date = _options.Date, Title = _options.Title, Publisher = _options.Publisher, Url = _options.Url };
        using var gatherer = new Gatherer(supplied, _terminal.Input, new WebRules { AllowsLocal = _options.AllowsLocal });
        foreach (var gathered in gatherer.Gather(_options.Inputs)) yield return gathered;
    }

    /// <summary>One stream holds one document of such a format: with two, nothing is printed.</summary>
    int Single(IEnumerable<Gathered> gathered)
    {
        Printed? only = null;
        foreach (var one in gathered)
        {
            var printed = one is Arrival && only is not null ? default : Print(one);
            if (printed.Failure is not null)
            {
                Deliver(printed);
                continue;
            }

            if (only is null)
            {
                only = printed;
                continue;
            }

            _terminal.Say($"entente: --format {_options.Format.Name} prints one document, and there are more: use --output DIR{(_options.Format.Name == "json" ? ", or --format ndjson" : "")}.");
            return Exit.Usage;
        }

        if (only is { } found) Deliver(found);
        return _failed ? Exit.Failed : Exit.Done;
    }

    // Runs on many threads. The catch is one of the outermost: a document that breaks the reader must not end the run.
    Printed Print(Gathered gathered)
    {
        switch (gathered)
        {
            case Refusal refusal:
                return new(refusal.Input, default, refusal.ToString());
            case Arrival { Document: var document }:
                try
                {
                    return new(document.Name, _options.Format.Print(_reader.Read(document), _look));
                }
                catch (Exception ours) when (ours is not OutOfMemoryException)
                {
                    return new(document.Name, default, $"{document.Name}: the reader failed, please report it: {ours.GetType().Name}: {ours.Message}");
                }

            default:
                throw new InvalidOperationException($"{gathered.GetType().Name} is neither a document nor a refusal.");
        }
    }

    void Deliver(Printed printed)
    {
        if (printed.Failure is { } failure)
        {
            _failed = true;
            _progress.Clear();
            _terminal.Say(failure);
        }
        else if (printed.Bytes.Length > 0 || (_folder is not null && _options.Format.Head is not null))
        {
            Write(printed);
        }

        _progress.Count(printed.Failure is not null);
    }

    void Write(Printed printed)
    {
        if (_folder is not null)
        {
            byte[] whole = _options.Format.Head is { } head ? [.. head().Span, .. printed.Bytes.Span] : [.. printed.Bytes.Span];
            _folder.Write(printed.Name, _options.Format.Extension, whole);
            return;
        }

        if (_printed && _options.Format.IsPage) _terminal.Output.Write("\n"u8);
        _printed = true;
        _terminal.Output.Write(printed.Bytes.Span);
    }

    /// <summary>A document's report as bytes, or why there is none.</summary>
    readonly record struct Printed(string Name, ReadOnlyMemory<byte> Bytes, string? Failure = null);
}
