using System.Text;

namespace Entente.Cli;

/// <summary>Makes text safe to show: control characters of a hostile article must never reach the terminal as such.</summary>
static class Visible
{
    /// <summary>White space of any kind folds into one space; the rest as <see cref="Lines"/>.</summary>
    public static string Line(ReadOnlySpan<char> text)
    {
        var shown = new StringBuilder(text.Length);
        var space = false;
        foreach (var unit in text)
        {
            if (!char.IsWhiteSpace(unit))
            {
                if (space && shown.Length > 0) shown.Append(' ');
                space = false;
                Append(shown, unit);
            }
            else
            {
                space = true;
            }
        }

        return shown.ToString();
    }

    /// <summary>Keeps line ends and tabs; shows other controls as their pictures (ESC as ␛) and drops what reverses text.</summary>
    public static string Lines(ReadOnlySpan<char> text)
    {
        var shown = new StringBuilder(text.Length);
        foreach (var unit in text)
        {
            if (unit is '\n' or '\t') shown.Append(unit);
            else Append(shown, unit);
        }

        return shown.ToString();
    }

    static void Append(StringBuilder shown, char unit)
    {
        switch (unit)
        {
            case < ' ':
                shown.Append((char)('\u2400' + unit));
                break;
            case '\u007F':
                shown.Append('\u2421');
                break;
            case >= '\u0080' and <= '\u009F':
                shown.Append('\uFFFD');
                break;
            case >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069': // embeddings, overrides, isolates
                break;
            default:
                shown.Append(unit);
                break;
        }
    }
}
