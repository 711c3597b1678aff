using Entente.Reading.Parsing;

namespace Entente.Reading.Mentions;

/// <summary>What the engine's names and trees say of a stretch that may name a person.</summary>
/// <remarks>The engine errs in every third name, so it only decides where the lists and letters leave a choice open.</remarks>
static class NameHints
{
    const int LeastWords = 2;

    /// <summary>Whether the engine sees a person's name of several words begin at a token: "counsel for | Maria Holm".</summary>
    public static bool BeginsPerson(Sheet sheet, int token)
    {
        foreach (var name in sheet.Tree.Names)
            if (name.Kind == NameKind.Person && name.First == token) return name.End - name.First >= LeastWords;
        return false;
    }

    /// <summary>Whether the engine sees a token in a person's name.</summary>
    public static bool IsPerson(Sheet sheet, int token)
    {
        foreach (var name in sheet.Tree.Names)
            if (name.First <= token && token < name.End) return name.Kind == NameKind.Person;
        return false;
    }

    /// <summary>Whether the engine sees a token end a longer name of an organisation or thing: "Premier | League".</summary>
    public static bool IsThing(Sheet sheet, int token)
    {
        foreach (var name in sheet.Tree.Names)
            if (name.First < token && name.End == token + 1) return name.Kind is NameKind.Organisation or NameKind.Other;
        return false;
    }

    /// <summary>Whether a stretch lies within a person's name, neither first nor last: "Abdel | Amir | al-Anbari".</summary>
    public static bool IsInsidePerson(Sheet sheet, int first, int end)
    {
        foreach (var name in sheet.Tree.Names)
            if (name.Kind == NameKind.Person && name.First < first && name.End > end) return true;
        return false;
    }

    /// <summary>The verb a name is the subject of: "Holm of the Nordlys group | said"; -1 for none.</summary>
    public static int VerbOf(Sheet sheet, int first, int end)
    {
        var row = sheet.Tree[RoleReader.HeadOf(sheet.Tree, first, end)];
        return row.Deprel == "nsubj" ? row.Head : -1;
    }

    /// <summary>Whether a word is set beside a name as what it is: "Holm, a local health | official"; -1 for none.</summary>
    public static int AppositionOf(Sheet sheet, int first, int end)
    {
        for (var i = end; i < sheet.Count; i++)
            if (sheet.Tree[i].Deprel == "appos" && sheet.Tree[i].Head >= first && sheet.Tree[i].Head < end) return i;
        return -1;
    }
}
