using System.Text;

namespace Entente.Ledger.Exports;

/// <summary>Words of documents as they can stand in a line: white space folded, controls and marks that turn the direction of writing dropped.</summary>
static class OneLine
{
    public static string Of(string words)
    {
        var line = new StringBuilder(words.Length);
        foreach (var rune in words.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune)) Space(line);
            else if (!Rune.IsControl(rune) && !IsTurn(rune.Value)) line.Append(rune.ToString());
        }

        return line.ToString().TrimEnd();
    }

    static void Space(StringBuilder line)
    {
        if (line.Length > 0 && line[^1] != ' ') line.Append(' ');
    }

    // Unicode's bidirectional controls: quoted words must not reorder what stands beside them.
    static bool IsTurn(int rune) => rune is 0x200E or 0x200F or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) or 0xFFFE or 0xFFFF;
}
