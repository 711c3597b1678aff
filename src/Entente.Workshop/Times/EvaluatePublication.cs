using System.CommandLine;
using Entente.Reading.Documents;
using Entente.Reading.Parsing;
using Entente.Reading.Sentences;
using Entente.Reading.Times;

namespace Entente.Workshop.Times;

/// <summary><c>evaluate publication</c>: the day of publication from the text alone, against the creation time that TimeML gives.</summary>
static class EvaluatePublication
{
    public static Command Create()
    {
        var errors = new Option<bool>("--errors") { Description = "list the wrong ones" };
        var command = new Command("publication", "The inferred day of publication against TimeML's creation time.") { errors };
        command.SetAction(arguments => Run(arguments.GetValue(errors)));
        return command;
    }

    static int Run(bool errors)
    {
        var (splitter, calendar, finder) = (new Splitter(), new Calendar(), new PublicationFinder());
        var parser = new Parser();
        foreach (var corpus in new[] { "TimeBank", "AQUAINT" })
        {
            var (right, near, wrong, unknown) = (0, 0, 0, 0);
            foreach (var document in TimexGold.Read(Path.Combine(Folders.Shared, $"data/timeml/{corpus}.jsonl.gz")))
            {
                var trees = parser.Parse(splitter.Cut(new Document(document.Name, document.Text)));
                var found = finder.Infer(trees, calendar.Date(trees, null));
                if (found is null) unknown++;
                else if (found == document.Created) right++;
                else if (Math.Abs(found.Value.DayNumber - (document.Created ?? default).DayNumber) <= 1) near++;
                else wrong++;
                if (errors && found is not null && found != document.Created) Console.WriteLine($"{document.Name} {document.Created:yyyy-MM-dd} inferred {found:yyyy-MM-dd}");
            }

            Console.WriteLine($"{corpus}: right {right}, a day off {near}, wrong {wrong}, unknown {unknown}");
        }

        return 0;
    }
}
