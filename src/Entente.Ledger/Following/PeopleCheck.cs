using System.Collections.Immutable;

namespace Entente.Ledger.Following;

/// <summary>Whether the same people meet.</summary>
static class PeopleCheck
{
    public static void Weigh(Subject one, Subject other, Verdict verdict)
    {
        var same = one.People.Where(person => other.People.Any(them => IsSame(person.Name, them.Name))).ToImmutableArray();
        foreach (var party in one.People.Select(person => person.Serves).OfType<string>().Distinct())
        {
            if (!IsOther(One(one, party), One(other, party))) continue;
            if (IsOneToOne(one) && IsOneToOne(other)) verdict.Refuse("other people", isOther: true);
            else verdict.For(-0.3); // of a gathering each document names whom it likes
        }

        if (same.Length > 0) verdict.Strongly(same.Length > 1 ? 1.8 : 1.2, string.Join(" and ", same.Take(3).Select(person => Show(person.Name))));
    }

    /// <summary>A visit, or two states beside whatever bodies are named: then it matters who goes.</summary>
    static bool IsOneToOne(Subject subject) => subject.Subkind == "visit" || subject.Parties.Count(States.Has) == 2;

    static ImmutableArray<string> One(Subject subject, string party) => [.. subject.People.Where(person => person.Serves == party).Select(person => person.Name)];

    /// <summary>Both name somebody, and nobody in common.</summary>
    static bool IsOther(ImmutableArray<string> ours, ImmutableArray<string> theirs) =>
        ours.Length > 0 && theirs.Length > 0 && !ours.Any(name => theirs.Any(them => IsSame(name, them)));

    /// <summary>"Shin Tae-ho" and "Shin", "Anna Holm" and "Holm"; not "Peter Lund" and "Peter Moe".</summary>
    internal static bool IsSame(string one, string other)
    {
        if (one == other) return true;
        var (ours, theirs) = (one.Split(' '), other.Split(' '));
        if (ours[^1] == theirs[^1]) return true;
        return (ours.Length == 1 && theirs.Contains(ours[0])) || (theirs.Length == 1 && ours.Contains(theirs[0]));
    }

    static string Show(string name) => string.Join(' ', name.Split(' ').Select(word => word.Length > 1 ? char.ToUpperInvariant(word[0]) + word[1..] : word));
}
