using Entente.Reading.Documents;
using Entente.Reading.Parsing;

namespace Entente.Reading.Mentions;

/// <summary>Those who act for a state or organisation beside its name.</summary>
/// <param name="Span">Name and body together where they stand together, else the name.</param>
/// <param name="Sector">PLOVER sector of the body.</param>
readonly record struct Body(Span Span, string Sector);

/// <summary>Finds the body or office that a name belongs to: "the Japanese army", "Turkey's parliament", "officials from Peru".</summary>
/// <remarks>
/// By the tree: what the name depends on, if a list knows it as a body or an office. Example: in "Japanese and Korean ministers" both
/// are governments, though only the second stands beside its ministers. Counter-example: "Japanese cars" act for nobody, and "the
/// Japanese-built destroyer" is not Japan's.
/// </remarks>
static class BodyReader
{
    const int Farthest = 5; // steps up in the tree
    const int Gap = 3; // tokens between body and name: "army of the former Zaire"

    /// <summary>The body a name belongs to; null where it stands for itself.</summary>
    public static Body? Read(Sheet sheet, Hit<Sense> name)
    {
        if (RoleReader.IsInCompound(sheet, name.First, name.End)) return null;
        if (Find(sheet, RoleReader.HeadOf(sheet.Tree, name.First, name.End), name) is not { } hit || Sector(hit) is not { } sector) return null;
        var alone = new Span(name.Start, name.Stop);
        if (IsNamed(sheet, hit)) return new Body(alone, sector); // "Iran's Revolutionary Guards" are named by themselves
        if (hit.First >= name.End) return new Body(IsFree(sheet, name.End, hit.First) ? new Span(name.Start, hit.Stop) : alone, sector);
        var beside = name.First - hit.End <= Gap && IsFree(sheet, hit.End, name.First);
        return new Body(beside ? new Span(hit.Start, name.Stop) : alone, sector);
    }

    static Hit<Term>? Find(Sheet sheet, int word, Hit<Sense> name)
    {
        for (var steps = 0; steps < Farthest && sheet.Tree[word].Head >= 0; steps++)
        {
            var row = sheet.Tree[word];
            if (row.Deprel is "nmod" or "obl" && sheet.IsAny(Before(sheet, name.First), ["of", "from"])) return Term(sheet, Before(sheet, name.First) - 1) ?? Term(sheet, row.Head);
            if (row.Deprel is not ("amod" or "compound" or "nmod:poss" or "nmod:desc" or "nmod:unmarked" or "conj")) return null;
            word = row.Head;
            if (row.Deprel == "conj") continue;
            if (Term(sheet, word) is { } term) return term;
            if (sheet.Tree[word].Upos == Upos.Propn && Title(sheet, name.End, word) is { } title) return title;
        }

        return null;
    }

    static bool IsNamed(Sheet sheet, Hit<Term> hit)
    {
        for (var i = hit.First; i < hit.End; i++)
            if (sheet.NameAt(i) is not null) return true;
        return false;
    }

    /// <summary>The token before a name, articles left out.</summary>
    static int Before(Sheet sheet, int first) => sheet.IsAny(first - 1, ["the"]) ? first - 2 : first - 1;

    /// <summary>The office between a state and the name of its holder: "Chilean Foreign Minister Ana Lopez".</summary>
    static Hit<Term>? Title(Sheet sheet, int first, int name)
    {
        for (var i = first; i < name; i++)
            if (Term(sheet, i) is { } term) return term;
        return null;
    }

    static Hit<Term>? Term(Sheet sheet, int word) => sheet.TermAt(word) is { } term && Sector(term) is not null ? term : null;

    /// <summary>The sector of a body, else of an office; null for what is neither: "Chile's wife" acts for nobody.</summary>
    static string? Sector(Hit<Term> hit)
    {
        string? office = null;
        foreach (var sense in hit.Senses)
        {
            if (sense.Kind == TermKind.Body) return sense.Sector;
            if (sense.Kind == TermKind.Office && sense.Sector != "UNK") office ??= sense.Sector;
        }

        return office;
    }

    /// <summary>Whether no other name, mark or verb stands between.</summary>
    static bool IsFree(Sheet sheet, int first, int end)
    {
        for (var i = first; i < end; i++)
            if (sheet.NameAt(i) is not null || (sheet.Tree[i].Upos is Upos.Verb or Upos.Cconj or Upos.Pron or Upos.Punct && !sheet.Is(i, "-"))) return false;
        return true;
    }
}
