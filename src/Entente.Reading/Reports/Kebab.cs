using System.Text;

namespace Entente.Reading.Reports;

/// <summary>A member's name as the contract writes it: <c>InForce</c> is "in-force".</summary>
public static class Kebab
{
    public static string Of<T>(T value)
        where T : struct, Enum
    {
        var word = new StringBuilder();
        foreach (var letter in value.ToString())
        {
            if (char.IsUpper(letter) && word.Length > 0) word.Append('-');
            word.Append(char.ToLowerInvariant(letter));
        }

        return word.ToString();
    }
}
