using Entente.Reading.Documents;
using Entente.Reading.Mentions;

namespace Entente.Tests.Mentions;

public sealed class CitiesTests
{
    static readonly Atomizer Atomizer = Atomizer.Load();
    static readonly Cities Cities = Cities.Load(Atomizer);

    [Theory]
    [InlineData("Lyon", "FRA")]
    [InlineData("São Paulo", "BRA")]
    [InlineData("SAO PAULO", "BRA")]
    [InlineData("MAR DEL PLATA", "ARG")]
    [InlineData("EL PASO", "USA")]
    [InlineData("Santa Cruz de la Sierra", "BOL")]
    public void Longest_City_FindsItsState(string form, string code)
    {
        var (length, senses) = Find(form + " is far.");
        Assert.Equal(form.Split(' ').Length, length);
        Assert.Contains(code, senses.Select(sense => sense.Code));
    }

    [Theory]
    [InlineData("lyon is far")]
    [InlineData("Zzyzx is far")]
    [InlineData("É😀 is far")]
    public void Longest_NoCity_FindsNone(string text) => Assert.Equal(0, Find(text).Length);

    /// <summary>The list is searched where it is stored, so its order is part of the search.</summary>
    [Fact]
    public void List_ByBytes_IsSorted()
    {
        var forms = Table.Rows("cities.tsv").Select(row => System.Text.Encoding.UTF8.GetBytes(row[0])).ToList();
        for (var i = 1; i < forms.Count; i++) Assert.True(forms[i - 1].AsSpan().SequenceCompareTo(forms[i]) <= 0);
    }

    static (int Length, IReadOnlyList<Sense> Senses) Find(string text)
    {
        var atoms = new List<Atom>();
        Atomizer.Cut(text, new Span(0, text.Length), atoms);
        return Cities.Longest(text, atoms.ToArray(), 0);
    }
}
