namespace Entente.Ledger.Exports;

/// <summary>A document named as people name it: title, publisher, date.</summary>
static class Citation
{
    /// <summary>"Obama to visit Cuba in March. Sample Wire, 18 February 2016"; by its name in the ledger where it has no title.</summary>
    public static string Of(Source source)
    {
        var facts = new[] { source.Publisher, source.Published is { } day ? Spoken.Day(day) : null }.OfType<string>();
        return string.Join(". ", new[] { source.Title ?? source.Name, string.Join(", ", facts) }.Where(part => part.Length > 0));
    }
}
