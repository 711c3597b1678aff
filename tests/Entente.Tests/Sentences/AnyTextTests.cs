using System.Globalization;
using CsCheck;
using Entente.Reading.Sentences;

namespace Entente.Tests.Sentences;

/// <summary>What holds for any text at all.</summary>
public sealed class AnyTextTests
{
    static readonly string[] Known =
    [
        "Mr.", "don't", "cannot", "U.S.", "non-stop", "5pm", "12,000", "``", "''", "\"", "“", "’s", "'", "...", "--", "(", ")", ".", "?!",
        "http://a.b/c", "x@y.org", "😀", "👨‍👩‍👧", "🇰🇭🇯🇵", "👍🏽", "e\u0301", "n\u0303't", "नमस्ते", "ไทย", "한국", "\u1112\u1161\u11ab", "日本", "العربية",
        "\u200b", "\u00ad", "\u0000", "\u001c", "\ud83d", "\ude00", "\u0301", "\ufe0f", "\u00a0", "\u3000", " ", " ", " ", "\n", "\r\n", "\n\n", "\u2028",
    ];

    static readonly Gen<string> Pieces = Gen.OneOf(
        Gen.Int[0, Known.Length - 1].Select(i => Known[i]),
        Gen.String[Gen.Char['\u0000', '\uffff'], 0, 3],
        Gen.String.AlphaNumeric);

    static readonly Gen<string> Texts = Pieces.Array[0, 40].Select(parts => string.Concat(parts));

    [Fact]
    public void Cut_AnyText_EveryVisibleCharacterIsInExactlyOneWord() => Texts.Sample(text =>
    {
        var covered = new int[text.Length];
        foreach (var row in Rows(text))
            for (var i = row.Start; i < row.End; i++) covered[i]++;
        for (var i = 0; i < text.Length; i++) Assert.Equal(IsSpace(text[i]) ? 0 : 1, covered[i]);
    });

    [Fact]
    public void Cut_AnyText_WordsAreOrderedAndNotEmpty() => Texts.Sample(text =>
    {
        var last = 0;
        foreach (var row in Rows(text))
        {
            Assert.True(row.Start >= last && row.End > row.Start && row.End <= text.Length);
            last = row.End;
        }
    });

    // White space is always cut off, even where a mark follows it: the mark is then a word's first unit.
    [Fact]
    public void Cut_AnyText_NoCharacterIsSplit() => Texts.Sample(text =>
    {
        var starts = new HashSet<int>();
        foreach (var run in Runs(text))
            foreach (var start in StringInfo.ParseCombiningCharacters(text[run.Start..run.End])) starts.Add(run.Start + start);
        foreach (var row in Rows(text)) Assert.Contains(row.Start, starts);
    });

    [Fact]
    public void Cut_AnyText_FirstWordOfASentenceContinuesNone() => Texts.Sample(text =>
        Assert.All(Cutting.Sentences(text), sentence => Assert.False(sentence[0].Continues)));

    static IEnumerable<WordRow> Rows(string text) => Cutting.Sentences(text).SelectMany(sentence => sentence.Words);

    static IEnumerable<(int Start, int End)> Runs(string text)
    {
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && !IsSpace(text[i])) continue;
            if (i > start) yield return (start, i);
            start = i + 1;
        }
    }

    static bool IsSpace(char unit) => char.IsWhiteSpace(unit) || unit is >= '\u001c' and <= '\u001f';
}
