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
    public static IEnumerable<Gathered> Gather(IReadOnlyList<string> inputs, Stream input)
    {
        foreach (var name in inputs) yield return One(name, input);
    }

    static Gathered One(string name, Stream input)
    {
        if (name == "-") return new Arrival(new Document("-", new StreamReader(input, Encoding.UTF8).ReadToEnd()));
        return File.Exists(name) ? new Arrival(new Document(Path.GetFileName(name), File.ReadAllText(name))) : new Refusal(name, "no such file");
    }
}
