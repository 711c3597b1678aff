using Entente.Reading.Documents;

namespace Entente.Reading.Mentions;

/// <summary>Gathers candidates into characters: who is the same person, by the parts of the names.</summary>
/// <remarks>
/// "Binti Asha" after "Juma Binti Asha", "Lund" after "Peter Lund": a form whose parts all stand in a fuller one names the
/// same person. Two people who share a family name stay two where each has a part the other lacks.
/// </remarks>
static class Census
{
    /// <summary>Characters in order of first mention.</summary>
    public static List<Character> Gather(IEnumerable<Candidate> candidates)
    {
        var found = new List<Character>();
        foreach (var candidate in candidates.OrderByDescending(candidate => candidate.Parts.Length).ThenBy(candidate => candidate.Span))
        {
            var same = found.Where(character => IsPartOf(candidate.Parts, character.Parts)).ToList();
            if (same.Count == 0) found.Add(new Character(candidate));
            else Nearest(same, candidate).Candidates.Add(candidate);
        }

        foreach (var character in found) character.Candidates.Sort((a, b) => a.Span.CompareTo(b.Span));
        found.Sort((a, b) => a.Candidates[0].Span.CompareTo(b.Candidates[0].Span));
        return found;
    }

    /// <summary>Adds the full names that stand before a cue to names that are one word where the cue is.</summary>
    /// <remarks>
    /// "The bomb killed Karim Haddad. Haddad, a lawmaker, ...": the run before it that ends so is the name. Not where another cue gives
    /// a full name, where two different runs end so, or where it stands later: "President Laine ... Anna Laine, a singer".
    /// </remarks>
    /// <param name="candidates">Names with a cue.</param>
    /// <param name="others">Runs without one.</param>
    public static List<Candidate> Complete(List<Candidate> candidates, List<Candidate> others)
    {
        var full = new List<Candidate>(candidates);
        foreach (var bare in candidates.Where(candidate => candidate.Parts.Length == 1).DistinctBy(candidate => candidate.Parts[0]))
        {
            var part = bare.Parts[0];
            if (candidates.Exists(other => other.Parts.Length > 1 && IsPartOf(bare.Parts, other.Parts))) continue;
            var runs = others.FindAll(other => Alike(other.Parts[^1], part));
            if (runs.Count > 0 && runs[0].Span.Start < bare.Span.Start && runs.TrueForAll(run => Alike(run.Name, runs[0].Name))) full.AddRange(runs);
        }

        return full;
    }

    /// <summary>Of several people with that name the one who serves the same state, else the one named last before.</summary>
    static Character Nearest(List<Character> same, Candidate candidate)
    {
        if (same.Count == 1) return same[0];
        var agree = same.FindAll(character => candidate.Served is not null && character.Said == candidate.Served);
        if (agree.Count == 1) return agree[0];
        return same.OrderBy(character => character.Candidates[0].Span.Start < candidate.Span.Start ? 0 : 1)
            .ThenByDescending(character => character.Candidates.Max(other => other.Span.Start < candidate.Span.Start ? other.Span.Start : -1)).First();
    }

    static bool IsPartOf(string[] parts, string[] fuller)
    {
        foreach (var part in parts)
            if (!Array.Exists(fuller, other => Alike(part, other))) return false;
        return true;
    }

    /// <summary>The same letters in any case; "Tae-ho" and "Tae-Ho" are one.</summary>
    public static bool Alike(string left, string right) => left.Equals(right, StringComparison.OrdinalIgnoreCase);

    /// <summary>Adds the bare later mentions ("Lund said") to the characters; skips spans already taken.</summary>
    public static void AddEchoes(List<Character> characters, Sheet sheet, Func<int, bool> isTaken)
    {
        for (var at = 0; at < sheet.Count; at++)
        {
            if (!sheet.IsCapital(at) || isTaken(at)) continue;
            if (sheet.NameAt(at) is { } name && !NameReader.IsWeak(name)) continue;
            var (character, end) = Longest(characters, sheet, at, isTaken);
            if (character is null) continue;
            var span = new Span(sheet[at].Span.Start, sheet[end - 1].Span.End);
            character.Mentions.Add(new Mention(span, "person.name-part", 0.85));
            at = end - 1;
        }
    }

    static (Character? Found, int End) Longest(List<Character> characters, Sheet sheet, int at, Func<int, bool> isTaken)
    {
        Character? best = null;
        var bestEnd = at;
        foreach (var character in characters)
        {
            var end = at;
            while (end < sheet.Count && !isTaken(end) && PartEnd(sheet, end, character.Parts) is var next && next > end) end = next;
            if (end < bestEnd || end == at) continue;
            if (end == bestEnd && best is not null && LastBefore(best, sheet[at].Span.Start) >= LastBefore(character, sheet[at].Span.Start)) continue;
            (best, bestEnd) = (character, end);
        }

        return (best, bestEnd);
    }

    /// <summary>Where a character was last named before an offset; -1 for not yet.</summary>
    public static int LastBefore(Character character, int offset) =>
        character.Candidates.Select(candidate => candidate.Span).Concat(character.Mentions.Select(mention => mention.Span))
            .Where(span => span.Start < offset).Select(span => span.Start).DefaultIfEmpty(-1).Max();

    /// <summary>The index after a part of the name that begins here; hyphenated parts are several tokens.</summary>
    static int PartEnd(Sheet sheet, int at, string[] parts)
    {
        foreach (var part in parts)
        {
            var length = 0;
            var end = at;
            while (end < sheet.Count && length < part.Length)
            {
                var text = sheet[end].Text;
                if (!part.AsSpan(length).StartsWith(text, StringComparison.OrdinalIgnoreCase)) break;
                length += text.Length;
                end++;
            }

            if (length == part.Length && part.Length > 1 && char.IsLetter(part[0])) return end;
        }

        return at;
    }
}
