using Entente.Reading.Sentences;

namespace Entente.Tests.Sentences;

public sealed class LanguageJudgeTests
{
    static readonly LanguageJudge Judged = new();

    [Theory]
    [InlineData("The ministers of Latvia and Peru met in Riga.")]
    [InlineData("PRAGUE, March 4 (Wire) -- Czech Finance Minister Hana Novak and her Finnish counterpart signed a paper on rail freight that will cut delays.")]
    [InlineData("Le Figaro, El País, Die Welt and the Corriere della Sera wrote about the talks between Chile and Peru, which ended without a result.")]
    public void Judge_English_IsEn(string text) => Assert.Equal(new Language("en", null), Judged.Judge(Cutting.Sentences(text)));

    [Theory]
    [InlineData("Le ministre des affaires étrangères du Sénégal a reçu lundi à Dakar son homologue marocain. Les deux parties ont signé un accord.")]
    [InlineData("Der Außenminister traf am Montag in Wien seinen Amtskollegen. Was in der Not zu tun ist, will man am Ende des Jahres noch besprechen.")]
    [InlineData("De minister ontving maandag in Brussel zijn ambtgenoot. Of dat lukt, was in de pers te lezen, en beide landen willen elkaar weer zien.")]
    [InlineData("Menteri Luar Negeri Indonesia bertemu dengan mitranya dari Malaysia di Jakarta. Kedua negara menandatangani perjanjian tentang perikanan.")]
    [InlineData("Министр иностранных дел Армении встретился в понедельник в Ереване с коллегой из Грузии. Стороны подписали соглашение о торговле.")]
    public void Judge_OtherLanguage_IsUnknownAndSaysSo(string text)
    {
        var language = Judged.Judge(Cutting.Sentences(text));
        Assert.Equal((null, "language-unknown"), (language.Tag, language.Doubt?.Code));
    }

    [Theory]
    [InlineData("")]
    [InlineData("... !!! 12")]
    [InlineData("Japan met Laos.")]
    public void Judge_TooShortToTell_IsUnknownWithoutAWord(string text) => Assert.Equal(default, Judged.Judge(Cutting.Sentences(text)));
}
