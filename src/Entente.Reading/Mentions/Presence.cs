namespace Entente.Reading.Mentions;

/// <summary>One naming of an actor, or of someone who serves it: where, and what part it has there.</summary>
/// <param name="Sentence">Index of the sentence.</param>
/// <param name="Role">Its part.</param>
readonly record struct Appearance(int Sentence, Role Role);

/// <summary>What a document shows of one actor: how often, where, in what parts, and who serves it.</summary>
sealed class Presence
{
    readonly List<Appearance> _all;

    /// <param name="code">The actor's code.</param>
    /// <param name="names">Where it is named.</param>
    /// <param name="servants">Where those who serve it now are named.</param>
    /// <param name="inTitle">Whether the title names it.</param>
    public Presence(string code, IEnumerable<Appearance> names, IEnumerable<Appearance> servants, bool inTitle)
    {
        _all = [.. names];
        (Code, Namings) = (code, _all.Count);
        _all.AddRange(servants);
        Servants = _all.Count - Namings;
        InTitle = inTitle;
        InLead = inTitle || _all.Exists(one => one.Sentence == 0);
    }

    public string Code { get; }

    /// <summary>How many times it is named.</summary>
    public int Namings { get; }

    /// <summary>How many times people who serve it are named.</summary>
    public int Servants { get; }

    public bool InTitle { get; }

    /// <summary>Whether the title or the first sentence names it or one who serves it.</summary>
    public bool InLead { get; }

    /// <summary>Both together; one who serves counts half.</summary>
    public double Weight => Namings + (0.5 * Servants);

    /// <summary>In how many sentences it acts, is acted on, or is one of several sides.</summary>
    public int Deeds => _all.Where(IsDeed).Select(one => one.Sentence).Distinct().Count();

    /// <summary>Whether it ever has a part in what happens; one that is gone to has.</summary>
    public bool HasPart => _all.Exists(one => one.Role > Role.Place);

    /// <summary>Whether it acts or is acted on in the first sentence.</summary>
    public bool HasPartInLead => _all.Exists(one => one.Sentence == 0 && IsDeed(one));

    public bool IsAgent => _all.Exists(one => one.Role == Role.Agent);

    /// <summary>Whether both are sides of something in one of the first sentences.</summary>
    /// <param name="other">The other side.</param>
    /// <param name="sentences">How many sentences count.</param>
    public bool IsPartnerOf(Presence other, double sentences) =>
        _all.Exists(one => one.Role == Role.Partner && one.Sentence <= sentences && other._all.Contains(one));

    static bool IsDeed(Appearance one) => one.Role > Role.Host;
}
