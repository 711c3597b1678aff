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

    /// <summary>The logical names of all embedded resources that begin so, in the order of their code points.</summary>
    public static IEnumerable<string> Names(string prefix) =>
        Assembly.GetExecutingAssembly().GetManifestResourceNames().Where(name => name.StartsWith(prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    /// <summary>An embedded resource by its logical name: <c>lexicons/…</c>, <c>rules/…</c>, <c>models/…</c>.</summary>
    /// <exception cref="InvalidDataException">There is none of that name.</exception>
    public static Stream Open(string resource) =>
        Assembly.GetExecutingAssembly().GetManifestResourceStream(resource)
        ?? throw new InvalidDataException($"The build holds no {resource}.");
}
