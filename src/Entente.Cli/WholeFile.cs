namespace Entente.Cli;

/// <summary>A file that is there whole or not at all: an interrupted run leaves the one before it in place.</summary>
static class WholeFile
{
    /// <summary>Writes to a file, or to the standard output where none is named.</summary>
    /// <exception cref="IOException">It cannot be written; the message names it.</exception>
    public static void Write(string? path, Terminal terminal, Action<Stream> write)
    {
        if (path is null)
        {
            var buffered = new BufferedStream(terminal.Output, 1 << 16); // not disposed: the output is not ours to close
            write(buffered);
            buffered.Flush();
            return;
        }

        try
        {
            Write(path, write);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new IOException($"{path}: it cannot be written: {failure.Message}", failure);
        }
    }

    /// <summary>Writes to a draft beside the file, then puts it in the file's place.</summary>
    public static void Write(string path, Action<Stream> write)
    {
        var draft = path + ".part";
        try
        {
            using (var file = File.Create(draft)) write(file);
            File.Move(draft, path, overwrite: true);
        }
        catch
        {
            Drop(draft);
            throw;
        }
    }

    static void Drop(string draft)
    {
        if (File.Exists(draft)) File.Delete(draft); // where its folder is missing, deleting would fail in turn
    }
}
