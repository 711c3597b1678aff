namespace Entente.Reading.Mentions;

/// <summary>One person as gathered over a document: all the candidates that name the same one. Lives in one reading only.</summary>
sealed class Character(Candidate first)
{
    public List<Candidate> Candidates { get; } = [first];

    public List<Mention> Mentions { get; } = [];

    /// <summary>The fullest form of the name.</summary>
    public Candidate Fullest => Candidates.MaxBy(candidate => candidate.Parts.Length)!;

    public string[] Parts => Fullest.Parts;

    public string? Office => Introduction?.Office;

    public string? OfficeKind => Introduction?.OfficeKind;

    public string? Organisation => Introduction?.Organisation;

    /// <summary>As the text says somewhere of the same office, at the introduction first; null where it never says. A party's leader who is prime minister serves the state.</summary>
    public string? Said => Introduction?.Served
        ?? Candidates.Find(candidate => candidate.Served is not null && (Introduction is null || candidate.Office is null || candidate.OfficeKind == Introduction.OfficeKind))?.Served;

    /// <summary>The first place that gives an office, null for none; one that gives a title of birth or a part in a delegation only where no other does.</summary>
    public Candidate? Introduction => Candidates.Find(candidate => candidate.Office is not null && !IsLesser(candidate)) ?? Candidates.Find(candidate => candidate.Office is not null);

    /// <summary>"Prince X, the parliament's speaker"; "the head of the delegation, a deputy minister".</summary>
    static bool IsLesser(Candidate candidate) =>
        candidate.OfficeKind == "royal" || candidate.Office!.StartsWith("former ", StringComparison.Ordinal) || candidate.Office!.EndsWith("delegation", StringComparison.Ordinal) || candidate.Office.StartsWith("delegation", StringComparison.Ordinal);
}
