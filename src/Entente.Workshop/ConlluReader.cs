using System.IO.Compression;

namespace Entente.Workshop;

/// <summary>A sentence of a CoNLL-U file as it stands: comment lines, and rows of ten columns (ranges and empty nodes too).</summary>
/// <param name="Comments">With their <c>#</c>.</param>
/// <param name="Rows">Ten columns each.</param>
sealed record ConlluSentence(IReadOnlyList<string> Comments, IReadOnlyList<string[]> Rows)
{
    /// <summary>The value of <c># key = value</c>; null where there is none.</summary>
    public string? Comment(string key) =>
        Comments.FirstOrDefault(line => line.StartsWith($"# {key} = ", StringComparison.Ordinal)) is { } line
            ? line[(key.Length + 5)..] : null;

    public bool OpensParagraph => Comments.Any(line => line.StartsWith("# newpar", StringComparison.Ordinal) || OpensDocument(line));

    public bool OpensDocument() => Comments.Any(OpensDocument);

    /// <summary>The syntactic words: rows whose id is a plain number.</summary>
    public IEnumerable<string[]> Words => Rows.Where(row => row[0].AsSpan().IndexOfAny('-', '.') < 0);

    static bool OpensDocument(string line) => line.StartsWith("# newdoc", StringComparison.Ordinal);
}

/// <summary>Reads CoNLL-U, plain or compressed (<c>.gz</c>), sentence by sentence.</summary>
static class ConlluReader
{
    /// <exception cref="InvalidDataException">A row that has not ten columns: names the line.</exception>
    public static IEnumerable<ConlluSentence> Read(string path)
    {
        using var file = File.OpenRead(path);
        using Stream stream = path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file;
        using var reader = new StreamReader(stream);
        var comments = new List<string>();
        var rows = new List<string[]>();
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            if (line.StartsWith('#') && rows.Count == 0)
            {
                comments.Add(line);
            }
            else if (line.Length > 0)
            {
                var row = line.Split('\t');
                if (row.Length != 10) throw new InvalidDataException($"{path}, line {number}: {row.Length} columns, not 10");
                rows.Add(row);
            }
            else if (rows.Count > 0)
            {
                yield return new ConlluSentence(comments, rows);
                (comments, rows) = ([], []);
            }
        }

        if (rows.Count > 0) yield return new ConlluSentence(comments, rows);
    }

    /// <summary>The sentences by document, in the file's order; the document's name is its <c>newdoc id</c>.</summary>
    public static IEnumerable<(string Name, List<ConlluSentence> Sentences)> Documents(string path)
    {
        var name = Path.GetFileName(path);
        var held = new List<ConlluSentence>();
        foreach (var sentence in Read(path))
        {
            if (sentence.OpensDocument())
            {
                if (held.Count > 0) yield return (name, held);
                (name, held) = (sentence.Comment("newdoc id") ?? name, []);
            }

            held.Add(sentence);
        }

        if (held.Count > 0) yield return (name, held);
    }
}
