using Entente.Ledger;

namespace Entente.Cli;

/// <summary>Parties as people type and read them.</summary>
static class PartyWords
{
    /// <summary>A code for a code in any case, or for a state's name; else the words as typed.</summary>
    public static string Code(string typed)
    {
        if (States.Has(typed.ToUpperInvariant())) return typed.ToUpperInvariant();
        if (States.CodeOf(typed) is { } code) return code;
        return typed.Length == 3 && typed.All(char.IsAsciiLetterLower) ? typed.ToUpperInvariant() : typed; // three letters are a code
    }

    /// <summary>"Cambodia (KHM)"; a body's or group's code alone, which may be a document's words.</summary>
    public static string Show(string code) => States.Has(code) ? $"{States.Name(code)} ({code})" : Visible.Line(code);
}
