namespace Entente.Intake;

/// <summary>Finds the files of a folder and its folders: by name in ordinal order, hidden ones left out, one folder's list in memory at a time.</summary>
/// <remarks>Links to folders are not followed, so no loop can catch it; links to files are. The folder asked for may itself be a link.</remarks>
static class Walker
{
    // A saved page brings these along; they are text, but nobody's article.
    static readonly HashSet<string> Passed = new(StringComparer.OrdinalIgnoreCase) { ".css", ".js", ".mjs", ".map" };

    /// <summary>Files, and folders that could not be listed with their trouble.</summary>
    public static IEnumerable<(string Path, string? Trouble)> Walk(string folder, int depth = 0)
    {
        if (depth > Limits.Folders)
        {
            yield return (folder, $"folders nested deeper than {Limits.Folders} are not read");
            yield break;
        }

        var (entries, trouble) = List(folder);
        if (trouble is not null) yield return (folder, trouble);
        foreach (var entry in entries)
        {
            if (entry is FileInfo)
            {
                if (!Passed.Contains(entry.Extension)) yield return (Path.Join(folder, entry.Name), null);
            }
            else if (entry.LinkTarget is null)
            {
                foreach (var found in Walk(Path.Join(folder, entry.Name), depth + 1)) yield return found;
            }
        }
    }

    static (FileSystemInfo[] Entries, string? Trouble) List(string folder)
    {
        try
        {
            var entries = new DirectoryInfo(folder).GetFileSystemInfos("*", new EnumerationOptions
            {
                AttributesToSkip = FileAttributes.Hidden | FileAttributes.System,
                IgnoreInaccessible = false,
            });
            Array.Sort(entries, (a, b) => string.CompareOrdinal(a.Name, b.Name));
            return (entries, null);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return ([], Faults.Say(exception));
        }
    }
}
