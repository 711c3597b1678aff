using CsCheck;
using Entente.Reading;
using Entente.Reading.Documents;
using Entente.Reading.Reports;

namespace Entente.Tests;

/// <summary>What holds of the whole way, whatever the text.</summary>
public sealed class ReaderTests
{
    static readonly Reader Reader = new();

    /// <summary>Words that call rules of every stage, so that random heaps of them try odd trees.</summary>
    static readonly string[] Words =
    [
        .. ("agreement treaty memorandum of understanding visit visited talks summit meeting met with will sign signed agreed to pledged promised offer offered "
            + "cooperation aid between and or , . ; : \" ' ( ) - -- Kenya Norwegian Chile's the EU ASEAN UN Oslo Geneva Foreign Minister Prime president Anna Berg Jose "
            + "Silva Mr. his her their both sides two countries ministers Monday on in May 2024 next week last year early by before if unless not refused condemned "
            + "attacked troops withdraw sanctions imposed against said that he they it is was has been be expected scheduled postponed cancelled third annual round "
            + "dialogue joint declaration policy plan loan partnership strategic 70th anniversary diplomatic relations since 1972 concern over support for oppose "
            + "trade energy health million dollars for from at as who which where draft ratified adopted in force resolution 1559 Jr. Hamas rebels army embassy "
            + "statement framework vision package pact protocol convention charter contract arrangement letter note programme deal document roadmap announced decided intends hopes ready willing urged called threatened accused rejected released arrested protest dispatched deployed here today \n \n\n %").Split(' '),
        "", "''", "`", "—", "…", "\u00a0", "日本", "é", "\ud83d\ude00", "A", "I", "#", "*", "1.", "U.S.",
    ];

    static readonly Gen<int> Pick = Gen.Int[0, Words.Length - 1];

    /// <summary>Half of them as short as a heading: much goes wrong at a first or last word.</summary>
    static readonly Gen<string> Texts = Gen.OneOf(Pick.Array[0, 4], Pick.Array[5, 60]).Select(picks => string.Join(' ', picks.Select(pick => Words[pick])));

    [Fact]
    public void Read_AnyHeapOfWords_IsReadAndEveryQuoteIsASlice() => Texts.Sample(
        text =>
        {
            var row = ReportWriter.ToRow(Reader.Read(new Document("heap", text) { Published = Publication.On(new(2024, 3, 4), PublishedBasis.Given) }));
            var points = text.EnumerateRunes().Select(rune => rune.ToString()).ToArray();
            EvidenceRow[] said =
            [
                .. row.Events.Select(one => one.Evidence), .. row.Meetings.SelectMany(one => one.Evidence), .. row.Commitments.SelectMany(one => one.Evidence),
                .. row.Instruments.SelectMany(one => one.Evidence), .. row.Relations.SelectMany(one => one.Evidence), .. row.Statements.SelectMany(one => one.Evidence),
                .. row.Matters.SelectMany(one => one.Evidence), .. row.Sectors.SelectMany(one => one.Evidence),
            ];
            Assert.All(said, one => Assert.Equal(string.Concat(points[one.Start..one.End]), one.Quote));
        },
        seed: "0000KOIcNxl8", iter: 400);
}
