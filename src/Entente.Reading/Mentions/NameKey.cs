using System.Collections.Immutable;
using System.Text;
using Entente.Reading.Documents;

namespace Entente.Reading.Mentions;

/// <summary>A part of a personal name as the list of office-holders and a text meet in it: plain small letters, without article and hyphen.</summary>
/// <remarks>"Al-Maliki" and "el-Maliki" are "maliki", "Ki-moon" and "Kimoon" are "kimoon", "José" is "jose". Initials and small words say too little to compare.</remarks>
sealed class NameKey(Atomizer atomizer)
{
    const int LongestArticle = 2; // "al-", "el-", "an-": not the "Abu" of a byname
    static readonly HashSet<string> Small = ["al", "el", "bin", "ben", "bint", "ibn", "de", "da", "do", "dos", "del", "la", "van", "von", "der", "den", "di", "du", "of", "the", "e", "y", "i"];

    /// <summary>Its key; empty for a part without letters.</summary>
    public string Of(ReadOnlySpan<char> part)
    {
        var atoms = new List<Atom>(4);
        atomizer.Cut(part, new Span(0, part.Length), atoms);
        var first = atoms.Count > 2 && part[atoms[1].Start] is '-' or '’' or '\'' && atoms[0].End <= LongestArticle && char.ToLowerInvariant(part[0]) is 'a' or 'e' ? 2 : 0;
        var key = new StringBuilder(part.Length);
        Span<char> plain = stackalloc char[128];
        for (var i = first; i < atoms.Count; i++)
        {
            if (!char.IsLetter(part[atoms[i].Start])) continue;
            var written = atomizer.Plain(part, [atoms[i]], plain);
            key.Append(plain[..written]);
        }

        return key.ToString().ToLowerInvariant();
    }

    /// <summary>The keys of the parts that tell people apart: initials, articles and particles left out.</summary>
    public ImmutableArray<string> All(IEnumerable<string> parts) =>
        [.. parts.Select(part => Of(part)).Where(key => key.Length > 1 && !Small.Contains(key))];
}
