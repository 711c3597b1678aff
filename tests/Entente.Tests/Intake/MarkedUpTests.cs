using Entente.Reading.Documents;

namespace Entente.Tests.Intake;

/// <summary>TimeML and CoNLL-U.</summary>
public sealed class MarkedUpTests : IDisposable
{
    readonly Scratch _scratch = new();

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public void Open_TimeMl_KeepsTheCharacterDataOfText()
    {
        var document = _scratch.Open("x.tml", """
            <?xml version="1.0" ?>
            <TimeML>
            <DOCID>X1</DOCID>
            <DCT><TIMEX3 tid="t0" type="TIME" value="1998-11-20T19:30">1998-11-20 19:30</TIMEX3></DCT>
            <TITLE>A
              visit</TITLE>
            <EXTRAINFO>left out</EXTRAINFO>
            <TEXT>
            <TITLE>Inside</TITLE> They <EVENT>met</EVENT> AT&amp;T on <TIMEX3 tid="t1">Friday</TIMEX3>.

            </TEXT>
            </TimeML>
            """);
        Assert.Equal("\nInside They met AT&T on Friday.\n\n", document.Text.ReplaceLineEndings("\n"));
        Assert.Equal(("x.tml", "A visit"), (document.Name, document.Title));
        Assert.Equal(Publication.On(new(1998, 11, 20), PublishedBasis.Given), document.Published);
    }

    [Theory]
    [InlineData("<TimeML><TEXT>They met.</TimeML>", "broken TimeML")]
    [InlineData("<TimeML><DOCID>1</DOCID></TimeML>", "no TEXT")]
    [InlineData("<TimeML><TEXT> </TEXT></TimeML>", "white space")]
    [InlineData("<!DOCTYPE a [<!ENTITY e \"boom\">]><TimeML><TEXT>&e;</TEXT></TimeML>", "broken TimeML")]
    public void Open_BadTimeMl_IsRefused(string text, string said) => Assert.Contains(said, _scratch.Refuse("x.tml", text));

    [Fact]
    public void Open_ConllU_RebuildsTheText()
    {
        var document = _scratch.Open("x.conllu", """
            # newdoc id = a
            # sent_id = 1
            1-2	Don't	_	_	_	_	_	_	_	_
            1	Do	do	AUX	VB	_	0	root	_	_
            2	n't	not	PART	RB	_	1	advmod	_	_
            3	go	go	VERB	VB	_	1	ccomp	_	SpaceAfter=No
            4	.	.	PUNCT	.	_	1	punct	_	_

            # sent_id = 2
            1	Stay	stay	VERB	VB	_	0	root	_	_
            1.1	here	here	ADV	RB	_	_	_	_	_

            # newpar
            # sent_id = 3
            1	Why	why	ADV	RB	_	0	root	_	SpaceAfter=No
            2	?	?	PUNCT	.	_	1	punct	_	_

            """);
        Assert.Equal("Don't go. Stay\n\nWhy?", document.Text);
    }

    [Fact]
    public void Open_BrokenConllU_NamesTheLine() =>
        Assert.Contains("(line 2)", _scratch.Refuse("x.conllu", "1\tA\ta\tDET\tDT\t_\t0\troot\t_\t_\n2\tB\n"));

    [Fact]
    public void Open_TimeBank_GivesTheTextThatIsScored()
    {
        var archive = Places.Shared("data/timeml/AQUAINT-tml.tar.gz");
        using var stream = new System.IO.Compression.GZipStream(File.OpenRead(archive), System.IO.Compression.CompressionMode.Decompress);
        System.Formats.Tar.TarFile.ExtractToDirectory(stream, _scratch.Folder, true);
        using var lines = new StreamReader(new System.IO.Compression.GZipStream(File.OpenRead(Places.Shared("data/timeml/AQUAINT.jsonl.gz")), System.IO.Compression.CompressionMode.Decompress));
        var files = Directory.GetFiles(_scratch.Folder, "*.tml", SearchOption.AllDirectories).ToDictionary(file => Path.GetFileNameWithoutExtension(file));
        var compared = 0;
        while (lines.ReadLine() is { } line)
        {
            using var json = System.Text.Json.JsonDocument.Parse(line);
            var document = Assert.IsType<Entente.Intake.Arrival>(Assert.Single(new Entente.Intake.Gatherer().Gather(files[json.RootElement.GetProperty("doc").GetString()!]))).Document;
            Assert.Equal(json.RootElement.GetProperty("text").GetString(), document.Text);
            compared++;
        }

        Assert.NotEqual(0, compared);
    }
}
