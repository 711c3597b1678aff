namespace Entente.Ledger.Following;

/// <summary>How much speaks for an assertion and a record being about one thing, and in which words.</summary>
sealed class Verdict
{
    readonly List<string> _reasons = [];
    readonly List<string> _refusals = [];

    public double Score { get; private set; }

    /// <summary>Whether something forbids it: other people, other days, another number of a series.</summary>
    public bool IsRefused { get; private set; }

    /// <summary>Whether parties alone do not carry it: something particular must be shared.</summary>
    public bool NeedsMore { get; private set; }

    /// <summary>Whether something particular is shared: a person, a rare word of the name, a number of a series, a day in a place.</summary>
    public bool HasMore { get; private set; }

    /// <summary>"same visit: NOR, CHL; 3-5 May; Aune".</summary>
    public string Reason => string.Join("; ", _reasons);

    public void For(double score, string? reason = null)
    {
        Score += score;
        if (reason is not null) _reasons.Add(reason);
    }

    /// <summary>Something few other things share.</summary>
    public void Strongly(double score, string reason)
    {
        For(score, reason);
        HasMore = true;
    }

    public void Ask() => NeedsMore = true;

    /// <summary>Whether what forbids it holds against every other report of the record too: other people, another number, another place.</summary>
    public bool IsOther { get; private set; }

    /// <param name="why">For makers alone; nobody else sees what was not joined.</param>
    /// <param name="isOther">Whether no other report of the record can mend it.</param>
    public void Refuse(string why, bool isOther = false)
    {
        IsRefused = true;
        IsOther |= isOther;
        _refusals.Add(why);
    }

    /// <summary>Whether it carries a join.</summary>
    public bool Carries(double floor) => !IsRefused && Score >= floor && (!NeedsMore || HasMore);

    /// <summary>0 to 1, rising with the score: 0.5 at nothing more than the floor asks.</summary>
    public double Confidence(double floor) => Math.Round(1 / (1 + Math.Exp(-1.2 * (Score - floor + 0.4))), 2);

    /// <summary>All of it, for makers.</summary>
    public string Show(double floor) =>
        $"{Score:0.00} of {floor:0.00}{(NeedsMore && !HasMore ? ", nothing particular" : "")}{(IsRefused ? $", refused: {string.Join(", ", _refusals)}" : "")} <{Reason}>";
}
