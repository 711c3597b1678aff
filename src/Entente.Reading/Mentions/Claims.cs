namespace Entente.Reading.Mentions;

/// <summary>Which tokens already belong to a person's name.</summary>
sealed class Claims
{
    readonly HashSet<(int Sentence, int Token)> _taken = [];

    public static Claims Of(List<Sheet> sheets, List<Character> characters)
    {
        var claims = new Claims();
        foreach (var candidate in characters.SelectMany(character => character.Candidates))
        {
            var sheet = sheets[candidate.Sentence];
            for (var token = candidate.End - 1; token >= 0 && sheet[token].Span.Start >= candidate.Span.Start; token--)
                claims._taken.Add((candidate.Sentence, token));
        }

        return claims;
    }

    public bool Holds(int sentence, int token) => _taken.Contains((sentence, token));
}
