namespace Entente.Workshop.Lexicons;

/// <summary>Compiles <c>regions.tsv</c>: one line a name.</summary>
static class RegionsBuilder
{
    public static Sheet Build()
    {
        var folding = new Folding();
        var rows = from row in Sheet.Read("hand/regions.tsv").Rows
                   from name in row[2].Split('|')
                   from form in folding.Spellings(name.TrimEnd('?'))
                   select new[] { form, row[0], row[1], name.EndsWith('?') ? "place" : "" };
        return new Sheet(["Regions inside states, and regions of the world. Built by the Workshop: edit data/hand/regions.tsv instead.",
            "Entente's own list, from general knowledge."], ["form", "code", "kind", "ambiguous"], [.. rows]).Sorted();
    }
}
