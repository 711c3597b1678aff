using System.Reflection;

namespace Entente.Reading.Documents;

/// <summary>The tab-separated lists of <c>data/</c>, as embedded in this assembly.</summary>
public static class Table
{
    /// <summary>The rows of <c>data/lexicons/<paramref name="name"/></c> as cells; comments, the header and blank lines left out.</summary>
    /// <exception cref="InvalidDataException">No such list, or a row with another number of cells than the header: names the line.</exception>
    public static IEnumerable<string[]> Rows(string name)
    {
        using var reader = new StreamReader(Open("lexicons/" + name));
        var width = 0;
        var number = 0;
        while (reader.ReadLine() is { } line)
        {
            number++;
            if (line.Length == 0 || line[0] == '#') continue;
            var cells = line.Split('\t');
            if (width == 0) width = cells.Length;
            else if (cells.Length != width) throw new InvalidDataException($"{name}, line {number}: {cells.Length} cells, not {width}.");
            else yield return cells;
        }
    }

    /// <summary>A whole list as text, for one too long to cut into cells: see <see cref="Cell"/>.</summary>
    /// <exception cref="InvalidDataException">No such list.</exception>
    public static string Text(string name)
    {
        using var reader = new StreamReader(Open("lexicons/" + name));
        return reader.ReadToEnd();
    }

    /// <summary>Cell number <paramref name="index"/> (from 0) of a line; empty where the line has fewer.</summary>
    public static ReadOnlySpan<char> Cell(ReadOnlySpan<char> line, int index)
    {
        for (; index > 0; index--)
        {
            var tab = line.IndexOf('\t');
            if (tab < 0) return default;
            line = line[(tab + 1)..];
        }

        var end = line.IndexOf('\t');
        return end < 0 ? line : line[..end];
    }

    /// <summary>An embedded resource by its logical name: <c>lexicons/…</c>, <c>rules/…</c>, <c>models/…</c>.</summary>
    /// <exception cref="InvalidDataException">There is none of that name.</exception>
    public static Stream Open(string resource) =>
        Assembly.GetExecutingAssembly().GetManifestResourceStream(resource)
        ?? throw new InvalidDataException($"The build holds no {resource}.");
}
