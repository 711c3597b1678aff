using System.Text.RegularExpressions;

namespace Entente.Tests.Data;

/// <summary>The hand-written lists of <c>data/lexicons</c> keep the form their readers rely on.</summary>
public sealed partial class LexiconTests
{
    const string Sectors = "COP GOV JUD LEG MIL PRM PTY REB SPY UAF UNK AGR BUS CRM CVL EDU ELI JRN LAB MED REF OPP PRE REL SOC IGO NGO";

    /// <summary>Each list: its header, the columns that make a row unique, and the values its closed columns may hold.</summary>
    static readonly Dictionary<string, Shape> Shapes = new()
    {
        ["organisations"] = new("code name kind sector", "code", "kind: igo bloc ngo company media court fund pact party-international"),
        ["organisation-names"] = new("form code kind from to sector ambiguous", "form code from", "kind: name acronym organ variant"),
        ["offices"] = new(
            "form kind sector rank ambiguous",
            "form",
            "kind: head-of-state head-of-government deputy-head royal foreign-minister minister deputy-minister official diplomat military police "
            + "legislature judiciary party opposition group igo spokesperson expert business chair media religion civil relational; "
            + "rank: leader minister official military legislature party other"),
        ["groups"] = new("form code kind sector state from to ambiguous", "form code from", "kind: armed party movement junta body"),
        ["bodies"] = new(
            "form kind sector ambiguous",
            "form",
            "kind: government cabinet office ministry army police intelligence parliament court prosecution party opposition armed-group paramilitary "
            + "crime bank embassy agency media academy company labour health religion civil refugees people farmers igo"),
        ["personal-names"] = new(
            "form kind culture order ambiguous",
            "form kind culture",
            "kind: given family; culture: am ar az be bg bn bt cz de en es fa fr fr-af gh gr ha he hi hu hy id ig it ja ka kk km ko lo mn ms my ne nl "
            + "pg pl pt ro ru si so sq sr sv sw ta th tl tr uk ur uz vi yo zh zu"),
        ["office-parts"] = new("form kind", "form kind", "kind: portfolio modifier-rank modifier-time modifier-loose head link"),
        ["collectives"] = new("lemma kind sector needs", "lemma kind", "kind: group other word; needs:  word"),
        ["topic-words"] = new("word topic weight", "word topic weight", "topic: sport markets; weight: 1 2 3"),
        ["role-words"] = new("lemma class kind", "lemma class kind", "class: verb noun; kind: motion entry scene saying tie meeting deed rule"),
        ["reference-nouns"] = new("form sort gender", "form", "sort: person people body state place"),
        ["name-genders"] = new("form gender", "form", "gender: f m"),
        ["sector-terms"] = new("field dac grade terms", "field dac grade", "grade: sure field bound block"),
        ["titles"] = new("form kind drop ambiguous", "form", "kind: honorific military noble religious academic parliamentary; drop: yes no"),
    };

    public static TheoryData<string> Names => [.. Shapes.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Header_EveryList_IsTheOneItsReaderExpects(string name) =>
        Assert.Equal(Shapes[name].Header.Split(' '), Lexicon.Read(name).Columns);

    [Theory]
    [MemberData(nameof(Names))]
    public void Lines_EveryList_AreSorted(string name) =>
        Assert.Equal(Lexicon.Read(name).Lines.Order(StringComparer.Ordinal), Lexicon.Read(name).Lines);

    [Theory]
    [MemberData(nameof(Names))]
    public void Lines_EveryList_AreFullAndTrimmedAndUnquoted(string name)
    {
        var width = Shapes[name].Header.Split(' ').Length;
        var wrong = from line in Lexicon.Read(name).Lines
                    let fields = line.Split('\t')
                    where fields.Length != width || fields[0].Length == 0 || fields.Any(field => field != field.Trim()) || line.Contains('"', StringComparison.Ordinal)
                    select line;
        Assert.Empty(wrong);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void File_EveryList_EndsItsLinesWithLineFeedsOnly(string name) =>
        Assert.DoesNotContain('\r', File.ReadAllText(Lexicon.Path(name)));

    [Theory]
    [MemberData(nameof(Names))]
    public void Rows_EveryList_AreUnique(string name)
    {
        var twice = from row in Lexicon.Read(name).Rows
                    group row by string.Join('\t', Shapes[name].Key.Split(' ').Select(column => row[column])) into same
                    where same.Count() > 1
                    select same.Key;
        Assert.Empty(twice);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void ClosedColumns_EveryList_HoldKnownValues(string name)
    {
        var known = Shapes[name].Closed();
        var wrong = from row in Lexicon.Read(name).Rows
                    from column in known.Keys
                    where !known[column].Contains(row[column])
                    select $"{column} '{row[column]}' of {row.Values.First()}";
        Assert.Empty(wrong);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Dates_EveryList_AreIsoAndInOrder(string name)
    {
        var wrong = from row in Lexicon.Read(name).Rows
                    where row.ContainsKey("from") && !InOrder(row["from"], row["to"])
                    select $"{row["form"]}: {row["from"]} to {row["to"]}";
        Assert.Empty(wrong);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void States_EveryList_AreThreeCapitals(string name)
    {
        var wrong = from row in Lexicon.Read(name).Rows
                    where row.ContainsKey("state") && !State().IsMatch(row["state"])
                    select $"{row["form"]}: {row["state"]}";
        Assert.Empty(wrong);
    }

    [Fact]
    public void Code_OfEveryOrganisationName_IsAnOrganisation()
    {
        var codes = Lexicon.Read("organisations").Rows.Select(row => row["code"]).ToHashSet();
        Assert.Subset(codes, Lexicon.Read("organisation-names").Rows.Select(row => row["code"]).ToHashSet());
    }

    /// <summary>A report tells its actors by their codes: the National League for Democracy is not the Netherlands.</summary>
    [Theory]
    [InlineData("organisations")]
    [InlineData("groups")]
    public void Code_OfEveryBody_IsNoStates(string name)
    {
        var states = Entente.Reading.Documents.Table.Rows("states.tsv").Select(row => row[0]).ToHashSet();
        Assert.DoesNotContain(Lexicon.Read(name).Rows, row => states.Contains(row["code"]));
    }

    [Fact]
    public void Name_OfEveryOrganisation_IsAmongItsForms()
    {
        var forms = Lexicon.Read("organisation-names").Rows.Select(row => row["code"] + "\t" + row["form"]).ToHashSet();
        Assert.Subset(forms, Lexicon.Read("organisations").Rows.Select(row => row["code"] + "\t" + row["name"]).ToHashSet());
    }

    [Theory]
    [InlineData("organisation-names")]
    [InlineData("groups")]
    public void Form_SharedByTwoCodes_IsMarkedAmbiguous(string name)
    {
        var unmarked = from row in Lexicon.Read(name).Rows
                       group row by row["form"] into same
                       where same.Select(row => row["code"]).Distinct().Count() > 1 && same.Any(row => row["ambiguous"].Length == 0)
                       select same.Key;
        Assert.Empty(unmarked);
    }

    [Fact]
    public void Form_SharedByAGroupAndAnOrganisation_IsMarkedAmbiguousForTheGroup()
    {
        var organisations = Lexicon.Read("organisation-names").Rows.Select(row => row["form"]).ToHashSet();
        Assert.DoesNotContain(Lexicon.Read("groups").Rows, row => row["ambiguous"].Length == 0 && organisations.Contains(row["form"]));
    }

    /// <summary>One day has one answer: a form of a group does not stand for two sectors at once.</summary>
    [Fact]
    public void Periods_OfAGroupForm_DoNotOverlap()
    {
        var overlapping = from row in Lexicon.Read("groups").Rows
                          group row by row["form"] + "\t" + row["code"] into same
                          let periods = same.OrderBy(row => row["from"], StringComparer.Ordinal).ToArray()
                          from pair in periods.Zip(periods.Skip(1))
                          where pair.First["to"].Length == 0 || string.CompareOrdinal(pair.First["to"], pair.Second["from"]) >= 0
                          select same.Key;
        Assert.Empty(overlapping);
    }

    /// <summary>Every name of a culture says the same about its order.</summary>
    [Fact]
    public void Order_OfACulture_IsOne()
    {
        string[] known = ["", "family-first"];
        var wrong = from row in Lexicon.Read("personal-names").Rows
                    group row["order"] by row["culture"] into orders
                    where orders.Distinct().Count() > 1 || !known.Contains(orders.First())
                    select orders.Key;
        Assert.Empty(wrong);
    }

    [Theory]
    [InlineData("offices")]
    [InlineData("bodies")]
    public void Form_OfEveryHeadPhrase_IsLowerCase(string name) =>
        Assert.DoesNotContain(Lexicon.Read(name).Rows, row => row["form"].Any(char.IsUpper));

    static bool InOrder(string from, string to) =>
        Day().IsMatch(from) && Day().IsMatch(to)
        && (from.Length == 0 || to.Length == 0 || string.CompareOrdinal(from[..4], to[..4]) < 0
            || (from[..4] == to[..4] && (from.Length != to.Length || string.CompareOrdinal(from, to) <= 0)));

    [GeneratedRegex(@"^(\d{4}(-(0\d|1[0-2])-([0-2]\d|3[01]))?)?$")]
    private static partial Regex Day();

    [GeneratedRegex(@"^([A-Z]{3})?$")]
    private static partial Regex State();

    /// <summary>What a list must look like; <c>Values</c> reads "column: value value; column: value".</summary>
    sealed record Shape(string Header, string Key, string Values)
    {
        /// <summary>The closed columns: those said for the list, and those that mean the same everywhere.</summary>
        public Dictionary<string, string[]> Closed()
        {
            var closed = Values.Split("; ").Select(one => one.Split(": ")).ToDictionary(one => one[0], one => one[1].Split(' '));
            foreach (var (column, values) in new[] { ("sector", Sectors.Split(' ')), ("ambiguous", ["", "word", "person", "several"]) })
            {
                if (Header.Split(' ').Contains(column))
                {
                    closed[column] = values;
                }
            }

            return closed;
        }
    }

    /// <summary>A list as it stands in its file: comment lines first, a header, tab-separated rows.</summary>
    sealed record Lexicon(string[] Columns, string[] Lines)
    {
        public IEnumerable<Dictionary<string, string>> Rows =>
            Lines.Select(line => Columns.Zip(line.Split('\t')).ToDictionary(pair => pair.First, pair => pair.Second));

        public static string Path(string name) => System.IO.Path.Combine(Places.Repository, "data/lexicons", name + ".tsv");

        public static Lexicon Read(string name)
        {
            var lines = File.ReadAllLines(Path(name)).SkipWhile(line => line.StartsWith('#')).ToArray();
            return new Lexicon(lines[0].Split('\t'), lines[1..]);
        }
    }
}
