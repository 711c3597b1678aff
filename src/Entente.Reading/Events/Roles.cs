using System.Collections.Immutable;

namespace Entente.Reading.Events;

/// <summary>Who is source and who is target, by slots: "subj > obj|against", "subj+with > =".</summary>
/// <param name="Sources">Groups of which each adds its fillers; inside a group the first slot that is filled counts.</param>
/// <param name="Targets">The same for the other side; empty for none.</param>
/// <param name="IsMutual">All fillers are sources ("=").</param>
sealed record Roles(ImmutableArray<ImmutableArray<string>> Sources, ImmutableArray<ImmutableArray<string>> Targets, bool IsMutual)
{
    /// <exception cref="InvalidDataException">Not two sides: names the frame.</exception>
    public static Roles Parse(string text, string frame)
    {
        if (text.Split('>') is not [var left, var right]) throw new InvalidDataException($"{frame}: '{text}' is not 'source > target'.");
        var mutual = right.Trim() == "=";
        return new Roles(Side(left), mutual ? [] : Side(right), mutual);
    }

    static ImmutableArray<ImmutableArray<string>> Side(string text) =>
        text.Trim() is "-" or "" ? [] : [.. text.Split('+').Select(group => group.Split('|', StringSplitOptions.TrimEntries).Select(Slots.Fold).ToImmutableArray())];
}
