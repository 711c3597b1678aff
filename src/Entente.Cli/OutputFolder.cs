using System.Text;

namespace Entente.Cli;

/// <summary>A folder that gets a file a document, under names that any system takes and none of which meet.</summary>
sealed class OutputFolder
{
    const int Longest = 120; // characters of a name, well under the 255 bytes of most file systems, whatever the script

    static readonly string[] Devices = ["con", "prn", "aux", "nul"];

    readonly string _path;
    readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase); // some file systems do not tell case apart

    /// <summary>Makes the folder where there is none.</summary>
    /// <exception cref="IOException">It cannot be made; the message names it.</exception>
    public OutputFolder(string path)
    {
        try
        {
            _path = Directory.CreateDirectory(path).FullName;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new IOException($"--output {path}: the folder cannot be made: {failure.Message}", failure);
        }
    }

    /// <summary>Writes a whole file or none: an interrupted run leaves no half report behind.</summary>
    public void Write(string name, string extension, ReadOnlyMemory<byte> content) =>
        WholeFile.Write(Path.Combine(_path, Unique(Safe(name), extension)), file => file.Write(content.Span));

    string Unique(string stem, string extension)
    {
        var name = stem + extension;
        for (var number = 2; !_taken.Add(name); number++) name = $"{stem}-{number}{extension}";
        return name;
    }

    /// <summary>A document's name without folders, controls and the characters some system forbids; never empty or hidden.</summary>
    internal static string Safe(string name)
    {
        var safe = new StringBuilder();
        foreach (var rune in name.EnumerateRunes())
        {
            if (safe.Length >= Longest) break;
            if (Rune.IsControl(rune) || rune.Value is '\uFFFD' or '/' or '\\' or ':' or '*' or '?' or '"' or '<' or '>' or '|') safe.Append('_');
            else safe.Append(rune.ToString());
        }

        var stem = safe.ToString().Trim(' ', '.');
        return stem.Length == 0 || Devices.Contains(stem, StringComparer.OrdinalIgnoreCase) ? "document" + stem : stem;
    }
}
