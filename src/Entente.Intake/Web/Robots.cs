using System.Globalization;

namespace Entente.Intake.Web;

/// <summary>What a site's <c>robots.txt</c> asks of programs (RFC 9309).</summary>
sealed class Robots
{
    readonly List<(string Pattern, bool IsAllowed)> _rules = [];

    Robots() { }

    /// <summary>A site that asks nothing.</summary>
    public static Robots None { get; } = new();

    /// <summary>A site that could not be asked: nothing of it is read.</summary>
    public static Robots All { get; } = new() { _rules = { ("/", false) } };

    /// <summary>Seconds between two requests, where the site says so.</summary>
    public double? Delay { get; private set; }

    /// <param name="text">The file.</param>
    /// <param name="agent">The program's name in lower case; groups for it go before those for all.</param>
    public static Robots Read(string text, string agent)
    {
        var groups = Groups(text);
        var own = groups.FindAll(group => group.Agents.Contains(agent));
        if (own.Count == 0) own = groups.FindAll(group => group.Agents.Contains("*"));
        var robots = new Robots();
        foreach (var (key, value) in own.SelectMany(group => group.Lines))
            if (key == "crawl-delay") robots.Delay = double.TryParse(value, CultureInfo.InvariantCulture, out var seconds) && seconds >= 0 ? seconds : robots.Delay;
            else if (value.Length > 0) robots._rules.Add((value, key == "allow"));
        return robots;
    }

    static List<(HashSet<string> Agents, List<(string Key, string Value)> Lines)> Groups(string text)
    {
        var groups = new List<(HashSet<string> Agents, List<(string Key, string Value)> Lines)>();
        foreach (var whole in text.Split('\n'))
        {
            var line = whole.Split('#')[0];
            var colon = line.IndexOf(':');
            if (colon < 0) continue;
            var (key, value) = (line[..colon].Trim().ToLowerInvariant(), line[(colon + 1)..].Trim());
            if (key == "user-agent")
            {
                if (groups.Count == 0 || groups[^1].Lines.Count > 0) groups.Add(([], []));
                groups[^1].Agents.Add(value.ToLowerInvariant());
            }
            else if (groups.Count > 0 && key is "allow" or "disallow" or "crawl-delay")
            {
                groups[^1].Lines.Add((key, value));
            }
        }

        return groups;
    }

    /// <summary>Whether a path with its query may be read: the longest rule that fits decides, of two equally long the one that allows.</summary>
    public bool Allows(string path)
    {
        var (best, allowed) = (-1, true);
        foreach (var (pattern, isAllowed) in _rules)
        {
            if (pattern.Length < best || (pattern.Length == best && !isAllowed) || !Fits(pattern, path)) continue;
            (best, allowed) = (pattern.Length, isAllowed);
        }

        return allowed;
    }

    /// <summary>"*" stands for anything, "$" at the end for the end.</summary>
    static bool Fits(string pattern, string path)
    {
        var isWhole = pattern.EndsWith('$');
        var parts = (isWhole ? pattern[..^1] : pattern).Split('*');
        if (!path.StartsWith(parts[0], StringComparison.Ordinal)) return false;
        var at = parts[0].Length;
        for (var i = 1; i < parts.Length; i++)
        {
            var isLast = isWhole && i == parts.Length - 1;
            var found = isLast ? path.EndsWith(parts[i], StringComparison.Ordinal) ? path.Length - parts[i].Length : -1 : path.IndexOf(parts[i], at, StringComparison.Ordinal);
            if (found < at) return false;
            at = found + parts[i].Length;
        }

        return !isWhole || at == path.Length;
    }
}
