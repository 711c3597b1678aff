namespace Entente.Reading.Mentions;

/// <summary>Puts first, of several groups with one name, the one whose state the document names.</summary>
/// <remarks>
/// Every second country has had a "United Front" or a "CPP". Example: beside India it is the Indian coalition. Counter-example: where
/// the document names none of their states, or the states of all, the list's order stays.
/// </remarks>
static class Homonyms
{
    /// <summary>The same sheets with the meanings of such names in order of likelihood.</summary>
    public static List<Sheet> Sort(List<Sheet> sheets)
    {
        if (!sheets.Exists(sheet => sheet.Names.Any(IsHomonym))) return sheets;
        var named = States(sheets);
        return [.. sheets.Select(sheet => sheet.Names.Any(IsHomonym) ? Rewrite(sheet, named) : sheet)];
    }

    /// <summary>The codes of the states that sheets name, also by their adjectives, peoples and capitals.</summary>
    public static HashSet<string> States(IEnumerable<Sheet> sheets) =>
        sheets.SelectMany(sheet => sheet.Names).Select(hit => hit.Senses[0])
            .Where(sense => sense.Kind is SenseKind.State or SenseKind.Adjective or SenseKind.Demonym or SenseKind.Capital).Select(sense => sense.Code).ToHashSet();

    static Sheet Rewrite(Sheet sheet, HashSet<string> named) =>
        new(sheet.Tree, [.. sheet.Names.Select(hit => IsHomonym(hit) ? hit with { Senses = [.. hit.Senses.OrderBy(sense => named.Contains(sense.State ?? "") ? 0 : 1)] } : hit)], sheet.Terms);

    static bool IsHomonym(Hit<Sense> hit) => hit.Senses.Length > 1 && hit.Senses.All(sense => sense.State is not null);
}
