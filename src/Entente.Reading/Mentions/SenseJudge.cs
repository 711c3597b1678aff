using System.Collections.Immutable;
using Entente.Reading.Documents;

namespace Entente.Reading.Mentions;

/// <summary>Who a document names.</summary>
/// <param name="Sure">The codes named beyond doubt.</param>
/// <param name="States">The states named, also by their adjectives, peoples and capitals.</param>
readonly record struct Known(HashSet<string> Sure, HashSet<string> States);

/// <summary>Settles what a listed form means where it stands.</summary>
sealed class SenseJudge(WordList lowercase, WordList currencies, RoleReader roles)
{
    /// <summary>The state, organisation or group meant, null where it is a mere place, a part of another name, or none.</summary>
    public Naming? Settle(Sheet sheet, Hit<Sense> hit, int sentence, Known known)
    {
        var senses = hit.Senses;
        if (senses[0].Kind == SenseKind.Blocker || IsInName(sheet, hit) || IsMoney(sheet, hit)) return null;
        var sense = Choose(senses, known.Sure);
        if (sense is null || (sense.Kind is SenseKind.Organisation or SenseKind.Group && sense.MayBe("word") && !IsCertainWord(sheet, hit)) || IsAnothers(sheet, hit, sense, known)) return null;
        var role = roles.Read(sheet, hit.First, hit.End);
        if (sense.Kind == SenseKind.Capital && IsPlace(sheet, hit, role)) return null;
        var name = new Naming(sense.Code, new Span(hit.Start, hit.Stop), sense, sentence) { Role = role, Sector = SectorOf(sense, null) };
        if (BodyReader.Read(sheet, hit) is not { } body) return name;
        if (body.Sector is "REB" or "CRM" && sense.Kind is not SenseKind.Group) return name with { Role = Role.Aside }; // "Chadian rebels" are not Chad
        return name with { Span = body.Span, Sector = SectorOf(sense, body) };
    }

    /// <summary>A capital that is no place is a government; the officials of an organisation are that organisation.</summary>
    static string? SectorOf(Sense sense, Body? body)
    {
        if (body is { } known && (known.Sector != "GOV" || sense.Sector is null)) return known.Sector;
        return sense.Kind == SenseKind.Capital ? "GOV" : sense.Sector;
    }

    /// <summary>Of several codes the one named beyond doubt elsewhere; else the first listed. Places only: none.</summary>
    static Sense? Choose(ImmutableArray<Sense> senses, HashSet<string> sure)
    {
        Sense? first = null;
        foreach (var sense in senses)
        {
            if (sense.Kind is SenseKind.City or SenseKind.Region or SenseKind.Blocker) continue;
            if (senses.Length > 1 && sure.Contains(sense.Code)) return sense;
            first ??= sense;
        }

        return first;
    }

    /// <summary>"Michael Jordan": after a capitalised word that is no listed word of its own.</summary>
    bool IsInName(Sheet sheet, Hit<Sense> hit)
    {
        if (!hit.Senses.Any(sense => sense.MayBe("person"))) return false;
        var before = hit.First - 1;
        return before >= 0 && sheet.IsCapital(before) && sheet.NameAt(before) is null && sheet.TermAt(before) is null
            && !lowercase.Holds(sheet[before].Text);
    }

    /// <summary>
    /// "Social Democratic Party", "the Kenyan Democratic Party": a party of another name or of another state than the one that the list knows by
    /// these words; so is one whose state the document never names.
    /// </summary>
    bool IsAnothers(Sheet sheet, Hit<Sense> hit, Sense sense, Known known)
    {
        if (sense is not { Kind: SenseKind.Group, State: { } state } || !sense.MayBe("several")) return false;
        var before = hit.First - 1;
        if (sheet.IsCapital(before) && !lowercase.Holds(sheet[before].Text) && sheet.NameAt(before)?.Senses[0].Code != state) return true;
        return sense.Sector is "PTY" or "GOV" or "OPP" && !known.States.Contains(state);
    }

    /// <summary>"20 million US dollars", "(6.6 million US)".</summary>
    bool IsMoney(Sheet sheet, Hit<Sense> hit) =>
        (hit.End < sheet.Count && currencies.Holds(sheet[hit.End].Text)) || (sheet.IsAny(hit.First - 1, ["million", "billion", "trillion"]) && !sheet.IsCapital(hit.End) && (hit.End >= sheet.Count || sheet[hit.End].Text is ")" or "," or "." or ";"));

    /// <summary>A body's form that is a common word too ("the Quad") counts inside a sentence, where the capital is a choice.</summary>
    static bool IsCertainWord(Sheet sheet, Hit<Sense> hit) => hit.First > 0 && !sheet.IsAny(hit.First - 1, ["\"", "“", "``", "'"]);

    /// <summary>
    /// "In Tokyo", "flew to Tokyo", "Tokyo, Japan" and "Tokyo airport" are places; "Tokyo said", "told Tokyo" and "ties with Tokyo" are
    /// governments.
    /// </summary>
    static bool IsPlace(Sheet sheet, Hit<Sense> hit, Role role)
    {
        if (role is Role.Place or Role.Host or Role.Aside) return true;
        if (sheet.Is(hit.End, ",") && sheet.NameAt(hit.End + 1) is { } wider && wider.Senses[0].Code == hit.Senses[0].Code) return true;
        return hit.End < sheet.Count && sheet.IsCapital(hit.End) || (sheet.IsCapital(hit.First - 1) && hit.First > 1);
    }
}
