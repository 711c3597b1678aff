using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using BenchmarkDotNet.Attributes;
using Entente.Reading;
using Entente.Reading.Documents;
using Entente.Reading.Reports;
using Entente.Reading.Sentences;
using Entente.Reading.Times;

namespace Entente.Bench;

/// <summary>Each stage by itself over one article of our own writing.</summary>
[MemoryDiagnoser]
[InProcess] // in a process of its own it would build the repository again
public class Stages
{
    readonly Document _document = new("ministers-meeting.txt", File.ReadAllText(Sample())) { Published = Publication.On(new(2024, 7, 8), PublishedBasis.Given) };
    readonly Reader _reader = new();
    readonly Splitter _splitter = new();
    readonly Calendar _calendar = new();
    Report _report = null!;

    [GlobalSetup]
    public void Read() => _report = _reader.Read(_document);

    [Benchmark(Description = "whole reading", Baseline = true)]
    public Report Whole() => _reader.Read(_document);

    [Benchmark(Description = "sentences")]
    public ImmutableArray<Sentence> Sentences() => _splitter.Cut(_document);

    [Benchmark(Description = "times")]
    public ImmutableArray<TimeExpression> Times() => _calendar.Date(_report.Trees, new DateOnly(2024, 7, 8));

    [Benchmark(Description = "JSON of the report")]
    public int Json() => ReportWriter.ToLine(_report).Length;

    [Benchmark(Description = "building a reader")]
    [SuppressMessage("Performance", "CA1822", Justification = "A benchmark is an instance method.")]
    public Reader Build() => new();

    static string Sample([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(here, "../../../samples/ministers-meeting.txt"));
}
