using Entente.Reading.Parsing;

namespace Entente.Tests.Parsing;

public sealed class WordFormTests
{
    [Theory]
    [InlineData("Tokyo", "tokyo")]
    [InlineData("2023", "0000")]
    [InlineData("’s", "'s")]
    [InlineData("São", "são")]
    public void Fold_AnyForm_IsLowerAndPlain(string form, string folded)
    {
        Span<char> letters = stackalloc char[WordForm.Longest];
        Assert.Equal(folded, letters[..WordForm.Fold(form, letters)].ToString());
    }

    [Fact]
    public void Fold_LongerThanLongest_IsCut() =>
        Assert.Equal(WordForm.Longest, WordForm.Fold(new string('a', 100), new char[WordForm.Longest]));
}
