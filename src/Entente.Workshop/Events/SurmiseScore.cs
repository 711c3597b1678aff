using System.Text;
using Entente.Reading.Events;

namespace Entente.Workshop.Events;

/// <summary>How well surmised events are those listed, sentence by sentence.</summary>
sealed class SurmiseScore
{
    /// <summary>Shares from which on events are told, to compare.</summary>
    public static readonly double[] Levels = [0.15, 0.25, 0.35, 0.5, 0.65];

    readonly int[] _wanted = new int[SurmiseModel.Types], _found = new int[SurmiseModel.Types], _right = new int[SurmiseModel.Types];
    int _types, _words;

    /// <summary>What frames alone say of a sentence, the folding done, in the same terms.</summary>
    public static List<Surmise> OfFrames(Survey survey)
    {
        var found = new List<Surmise>();
        foreach (var sighting in survey.Sightings)
        {
            if (sighting.YieldsTo >= 0 || found.Exists(one => one.Word == sighting.Predicate) || Folding.Fold(sighting, isManual: false) is not { } folded) continue;
            var (sources, targets) = survey.Framed(sighting.Predicate);
            if (sources.Count > 0 && (targets.Count > 0 || sources.Count > 1)) found.Add(new Surmise(sighting.Predicate, folded.Type, sources, targets, 1));
        }

        return found;
    }

    public void Add(NewsCase one, List<Surmise> found)
    {
        var wanted = one.Told.Where(told => told.Actors.Count > 0).ToList();
        var isTaken = new bool[wanted.Count];
        foreach (var told in wanted) _wanted[(int)told.Type]++;
        foreach (var surmise in found)
        {
            _found[(int)surmise.Type]++;
            _words += one.Told.Any(told => told.Word == surmise.Word) ? 1 : 0;
            _types += one.Told.Any(told => told.Type == surmise.Type) ? 1 : 0;
            var at = wanted.FindIndex(told => told.Type == surmise.Type && Shared(told.Actors, surmise.Actors) && Shared(told.Recipients, surmise.Recipients) && !isTaken[wanted.IndexOf(told)]);
            if (at < 0) continue;
            isTaken[at] = true;
            _right[(int)surmise.Type]++;
        }
    }

    static bool Shared(List<int> one, List<int> other) => (one.Count == 0 && other.Count == 0) || 2 * one.Intersect(other).Count() >= one.Union(other).Count();

    public string Row(string name)
    {
        var (wanted, found, right) = (_wanted.Sum(), _found.Sum(), _right.Sum());
        var (precision, recall) = (100.0 * right / Math.Max(1, found), 100.0 * right / wanted);
        return FormattableString.Invariant($"{name,-16} wanted {wanted}, found {found}, right {right}: P {precision:F1} R {recall:F1} F1 {2 * precision * recall / Math.Max(1, precision + recall):F1}; word right {100.0 * _words / Math.Max(1, found):F1}, type there {100.0 * _types / Math.Max(1, found):F1}");
    }

    /// <summary>A line a type.</summary>
    public string Types()
    {
        var lines = new StringBuilder();
        for (var type = 0; type < SurmiseModel.Types - 1; type++)
            lines.AppendLine(FormattableString.Invariant($"  {Ontology.Name((PloverType)type),-10} wanted {_wanted[type],4} found {_found[type],4} right {_right[type],4} F1 {200.0 * _right[type] / Math.Max(1, _wanted[type] + _found[type]):F1}"));
        return lines.ToString();
    }
}
