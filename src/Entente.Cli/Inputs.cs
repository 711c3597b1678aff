using System.Text;
using Entente.Reading.Documents;

namespace Entente.Cli;

abstract record Gathered;

sealed record Arrival(Document Document) : Gathered;

sealed record Refusal(string Input, string Message) : Gathered
{
    public override string ToString() => $"{Input}: {Message}";
}

/// <summary>Plain UTF-8 text files, until the intake lands.</summary>
sealed class Gatherer
{
    public static IEnumerable<Gathered> Gather(ReadOptions options, Stream input)
    {
        foreach (var name in options.Inputs)
        {
            var one = One(name, input);
            yield return one is Arrival { Document: var document } ? new Arrival(document with
            {
                Title = options.Title,
                Publisher = options.Publisher,
                Url = options.Url,
                Published = options.Date is { } day ? Publication.On(day, PublishedBasis.Given) : Publication.Unknown,
            }) : one;
        }
    }

    static Gathered One(string name, Stream input)
    {
        if (name == "-") return new Arrival(new Document("-", new StreamReader(input, Encoding.UTF8).ReadToEnd()));
        return File.Exists(name) ? new Arrival(new Document(Path.GetFileName(name), File.ReadAllText(name))) : new Refusal(name, "no such file");
    }
}
