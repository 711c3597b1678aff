namespace Entente.Workshop.Lexicons;

/// <summary>A TSV file: <c>#</c> comment lines, a header line, rows of as many fields; UTF-8, LF, nothing quoted.</summary>
sealed record Sheet(IReadOnlyList<string> Comments, IReadOnlyList<string> Header, IReadOnlyList<string[]> Rows)
{
    /// <summary>A table of our own under <c>data/</c>.</summary>
    public static Sheet Read(string name) => Parse(File.ReadAllText(Path.Combine(Folders.Repository, "data", name)), name);

    /// <exception cref="FormatException">No header, or a row with more or fewer fields than it; the message names file and line.</exception>
    public static Sheet Parse(string text, string name)
    {
        var lines = text.Split('\n');
        var first = Array.FindIndex(lines, line => !line.StartsWith('#'));
        var header = first < 0 ? [] : lines[first].Split('\t');
        var rows = new List<string[]>();
        for (var i = first + 1; i < lines.Length; i++)
        {
            if (lines[i].Length == 0 && i == lines.Length - 1) break;
            var fields = lines[i].Split('\t');
            if (fields.Length != header.Length)
                throw new FormatException($"{name}:{i + 1}: {fields.Length} fields where the header has {header.Length}");
            rows.Add(fields);
        }

        return new([.. lines.Take(first).Select(line => line.TrimStart('#', ' '))], header, rows);
    }

    /// <summary>The same sheet with each row once, in the ordinal order of its fields.</summary>
    public Sheet Sorted() => this with
    {
        Rows = [.. Rows.DistinctBy(row => string.Join('\t', row)).Order(Comparer<string[]>.Create(Compare))],
    };

    /// <summary>The file's text, LF at the end of every line.</summary>
    /// <exception cref="FormatException">A row that does not fit the header, a field with a tab or line break.</exception>
    public string Write()
    {
        if (Rows.FirstOrDefault(row => row.Length != Header.Count || row.Any(field => field.AsSpan().IndexOfAny('\t', '\n', '\r') >= 0)) is { } bad)
            throw new FormatException($"not a row under {string.Join(' ', Header)}: {string.Join('|', bad)}");
        var lines = Comments.Select(comment => $"# {comment}").Append(string.Join('\t', Header)).Concat(Rows.Select(row => string.Join('\t', row)));
        return string.Concat(lines.Select(line => line + "\n"));
    }

    static int Compare(string[] left, string[] right)
    {
        for (var i = 0; i < left.Length; i++)
            if (string.CompareOrdinal(left[i], right[i]) is var order and not 0)
                return order;
        return 0;
    }
}
