namespace Entente.Reading.Sentences;

/// <summary>What a gap between two units is.</summary>
enum Gap
{
    /// <summary>Inside a word.</summary>
    Inside,

    /// <summary>Between two words of one surface token: "Japan|'s".</summary>
    Word,

    /// <summary>Between two surface tokens: "said|,".</summary>
    Token,
}

/// <summary>Decides the gaps that no rule decides. Two of them: the trained one, and the gold one that trains it.</summary>
interface IGapJudge
{
    Gap Judge(ref readonly Chunk chunk, int gap);
}
