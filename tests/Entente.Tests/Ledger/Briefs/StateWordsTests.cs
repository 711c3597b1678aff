using Entente.Ledger.Briefs;

namespace Entente.Tests.Ledger.Briefs;

public sealed class StateWordsTests
{
    [Theory]
    [InlineData("he would be welcome in Cuba", "CUB", true)]
    [InlineData("ties with Tokyo matter", "JPN", true)]
    [InlineData("the Nigerian people", "NER", false)]
    [InlineData("Romania", "OMN", false)]
    [InlineData("nothing of the kind", "CUB", false)]
    public void Speak_OfAState_IsToldByWholeWords(string words, string code, bool speaks) => Assert.Equal(speaks, StateWords.Speak(words, code));
}
