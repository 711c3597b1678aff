using System.Text;
using Entente.Intake;
using Entente.Reading.Documents;

namespace Entente.Tests.Intake;

/// <summary>A folder of its own for each test, gone afterwards.</summary>
sealed class Scratch : IDisposable
{
    public string Folder { get; } = Directory.CreateTempSubdirectory("entente-").FullName;

    public string At(string name) => Path.Combine(Folder, name);

    public string Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    public string Write(string name, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(name))!);
        File.WriteAllBytes(At(name), bytes);
        return At(name);
    }

    /// <summary>All that comes of a file with these bytes.</summary>
    public Gathered[] Gather(string name, byte[] bytes, Supplied? supplied = null) => [.. new Gatherer(supplied).Gather(Write(name, bytes))];

    /// <summary>The one document of a file.</summary>
    public Document Open(string name, string text, Supplied? supplied = null) => Open(name, Encoding.UTF8.GetBytes(text), supplied);

    public Document Open(string name, byte[] bytes, Supplied? supplied = null) =>
        Assert.IsType<Arrival>(Assert.Single(Gather(name, bytes, supplied))).Document;

    /// <summary>The one refusal of a file.</summary>
    public string Refuse(string name, string text) => Refuse(name, Encoding.UTF8.GetBytes(text));

    public string Refuse(string name, byte[] bytes)
    {
        var refusal = Assert.IsType<Refusal>(Assert.Single(Gather(name, bytes)));
        Assert.StartsWith(At(name), refusal.Input);
        Assert.DoesNotContain('\n', refusal.ToString());
        return refusal.Message;
    }

    public void Dispose() => Directory.Delete(Folder, true);
}
