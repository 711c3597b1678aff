using System.Text;

namespace Entente.Intake;

/// <summary>CoNLL-U: the text is put together again from the surface tokens; the trees go along for the reader.</summary>
/// <remarks>
/// Tokens stand one space apart unless MISC says SpaceAfter=No, a paragraph (<c># newpar</c>, <c># newdoc</c>) begins after a blank
/// line, and within a paragraph everything is one line: the text a parser is scored on. One file is one document.
/// </remarks>
static class ConllUOpener
{
    public static Gathered Open(Sheet sheet)
    {
        var (text, problems) = Encoded.Decode(sheet.Bytes.Span);
        var rebuilt = new StringBuilder();
        var (number, covered, opens) = (0, 0, false);
        foreach (var raw in text.AsSpan().EnumerateLines())
        {
            number++;
            var line = raw.TrimEnd('\r');
            if (line.IsWhiteSpace()) covered = 0;
            else if (line[0] == '#') opens |= line.StartsWith("# newpar", StringComparison.Ordinal) || line.StartsWith("# newdoc", StringComparison.Ordinal);
            else
            {
                if (opens && rebuilt.Length > 0) Break(rebuilt);
                opens = false;
                if (!Take(line, rebuilt, ref covered)) return sheet.Refuse($"broken CoNLL-U (line {number}): a token line has ten columns with tabs between, the first a number");
            }
        }

        while (rebuilt.Length > 0 && rebuilt[^1] == ' ') rebuilt.Length--;
        return sheet.Deliver(sheet.Titled(rebuilt.ToString(), problems) with { Conllu = text });
    }

    static void Break(StringBuilder rebuilt)
    {
        while (rebuilt.Length > 0 && rebuilt[^1] == ' ') rebuilt.Length--;
        rebuilt.Append("\n\n");
    }

    /// <summary>Adds a line's token, unless it is an empty node or a word inside a token already added.</summary>
    static bool Take(ReadOnlySpan<char> line, StringBuilder rebuilt, ref int covered)
    {
        Span<Range> columns = stackalloc Range[11];
        if (line.Split(columns, '\t') != 10) return false;
        var id = line[columns[0]];
        if (id.Contains('.')) return true;
        var dash = id.IndexOf('-');
        if (!int.TryParse(dash < 0 ? id : id[(dash + 1)..], out var last)) return false;
        if (dash < 0 && last <= covered) return true;
        if (dash >= 0) covered = last;
        rebuilt.Append(line[columns[1]]);
        foreach (var part in line[columns[9]].Split('|'))
            if (line[columns[9]][part] is "SpaceAfter=No")
                return true;
        rebuilt.Append(' ');
        return true;
    }
}
