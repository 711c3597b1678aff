namespace Entente.Reading.Sentences;

/// <summary>The trained judge of gaps inside a run: does a token end here, and if so, does the next word belong to the same one?</summary>
readonly struct TrainedJudge(Weights ends, Weights belongs) : IGapJudge
{
    public Gap Judge(ref readonly Chunk chunk, int gap)
    {
        Span<uint> features = stackalloc uint[GapFeatures.Count];
        GapFeatures.Fill(in chunk, gap, features);
        if (ends.Score(features) <= 0) return Gap.Inside;
        return MayBelong(in chunk, gap) && belongs.Score(features) > 0 ? Gap.Word : Gap.Token;
    }

    /// <summary>Whether the words here may share a surface token: an apostrophe follows a letter, digit or period.</summary>
    public static bool MayBelong(ref readonly Chunk chunk, int gap) =>
        Letter.IsApostrophe(chunk.Text[gap]) && (Letter.IsWord(chunk.Letter(gap - 1)) || chunk.Text[gap - 1] is '.' or '!');
}
