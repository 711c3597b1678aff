namespace Entente.Ledger.Storage;

/// <summary>Holds the one right to write a ledger: a file beside it, locked by the system, which lets go when the process ends, however it ends.</summary>
sealed class WriterLock : IDisposable
{
    readonly FileStream _file;

    WriterLock(FileStream file) => _file = file;

    /// <exception cref="BookException">Another process holds it, or the folder cannot be written.</exception>
    public static WriterLock Take(string path)
    {
        try
        {
            return new(new FileStream(path + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1));
        }
        catch (UnauthorizedAccessException denied)
        {
            throw new BookException($"{path}: the ledger cannot be written: the file or its folder is read-only", denied);
        }
        catch (DirectoryNotFoundException missing)
        {
            throw new BookException($"{path}: the ledger cannot be opened: no such folder, or no right to it", missing);
        }
        catch (IOException taken) when (File.Exists(path + ".lock"))
        {
            throw new BookException($"{path}: another entente is writing to this ledger; try again when it is done", taken);
        }
        catch (IOException refused)
        {
            throw new BookException($"{path}: the ledger cannot be written: {refused.Message}", refused);
        }
    }

    public void Dispose() => _file.Dispose();
}
