namespace Entente.Workshop.Lexicons;

/// <summary>Compiles <c>landmarks.tsv</c>: one line a name, sorted for search by it.</summary>
static class LandmarksBuilder
{
    public static Sheet Build()
    {
        var folding = new Folding();
        var listed = StateNamesBuilder.Build().Rows.Concat(RegionsBuilder.Build().Rows).Select(row => row[0]).ToHashSet();
        var rows = from row in Sheet.Read("hand/landmarks.tsv").Rows
                   let names = row[0].Split('|')
                   from name in names
                   from form in folding.Spellings(name)
                   select new[] { form, row[1], row[2], form == names[0] ? "" : names[0], row[3], row[4], listed.Contains(form) ? "yes" : "" };
        return new Sheet(["Waters, islands, mountains, palaces, resorts, and where regions lie. Built by the Workshop: edit data/hand/landmarks.tsv instead.",
            "Entente's own list, from general knowledge."], ["form", "code", "kind", "name", "lat", "lon", "listed"], [.. rows]).Sorted();
    }
}
