using System.Collections.Immutable;

namespace Entente.Reading.Events;

/// <summary>The events of one document as they come in; what says the same again only adds its words.</summary>
sealed class Docket
{
    /// <summary>Frame events from which on a document tells of relations, so that surmises are worth telling: chosen on annotated and judged articles of development.</summary>
    /// <remarks>In reports of other matters four surmises in five are wrong, beside other events half.</remarks>
    const int FewestTold = 3;

    readonly List<CodedEvent> _events = [];

    public void Add(CodedEvent added)
    {
        for (var i = 0; i < _events.Count; i++)
        {
            if (!IsSame(_events[i], added)) continue;
            _events[i] = Join(_events[i], added);
            return;
        }

        _events.Add(added);
    }

    /// <summary>Whom a party dealt with when it was last told to have dealt with just one other, in the same or a near sentence before; null where it was none.</summary>
    /// <param name="code">The party.</param>
    /// <param name="from">UTF-16 offset from which on an event is near.</param>
    public Participant? Counterpart(string code, int from)
    {
        for (var i = _events.Count - 1; i >= 0; i--)
        {
            if (_events[i].Evidence[^1].Start < from) continue;
            if (_events[i].Actors.Concat(_events[i].Recipients).ToArray() is not [var one, var other]) continue;
            if (one.Code == code && other.Code is not null) return other;
            if (other.Code == code && one.Code is not null) return one;
        }

        return null;
    }

    /// <summary>A visit or talks that are only mentioned ("on his visit to Chad") are those that a clause with a tense tells.</summary>
    public ImmutableArray<CodedEvent> Events()
    {
        var isRich = _events.Count(one => !IsSurmised(one)) >= FewestTold;
        return [.. _events.Where((one, index) => !(one.IsTimeless && _events.Any(other => Tells(other, one))) && !(IsSurmised(one) && (!isRich || IsSettled(one, index))))];
    }

    static bool IsSurmised(CodedEvent one) => one.Rule == Completer.Rule;

    /// <summary>What is surmised adds nothing to what a frame, or a surmise before it, says of the same sides, whenever that is.</summary>
    bool IsSettled(CodedEvent surmised, int index)
    {
        for (var i = 0; i < _events.Count; i++)
            if (i != index && (i < index || !IsSurmised(_events[i])) && IsAlike(_events[i], surmised)) return true;
        return false;
    }

    static bool IsAlike(CodedEvent one, CodedEvent other)
    {
        if (one.Type != other.Type) return false;
        if (one.IsMeeting && other.IsMeeting) return 2 * Shared(one.Actors, other.Actors) >= Math.Min(one.Actors.Length, other.Actors.Length) + 1;
        return SameSide(one.Actors, other.Actors) && SameSide(one.Recipients, other.Recipients);
    }

    static int Shared(ImmutableArray<Participant> one, ImmutableArray<Participant> other) => one.Count(mine => other.Any(yours => Same(mine, yours)));

    static bool Tells(CodedEvent one, CodedEvent mentioned) =>
        one.IsMeeting && !one.IsTimeless && mentioned.IsMeeting && mentioned.Actors.All(mine => one.Actors.Any(yours => Same(mine, yours)));

    static CodedEvent Join(CodedEvent one, CodedEvent other)
    {
        var modes = one.Modes.AddRange(other.Modes.Where(mode => !one.Modes.Contains(mode)));
        // The clause that says it first is shown: later ones look back on it. The surest tells how sure it is.
        var (surer, dated) = (other.Confidence > one.Confidence ? other : one, one.Range != default ? one : other);
        return one with
        {
            Modes = modes,
            Contexts = one.Contexts.AddRange(other.Contexts.Where(context => !one.Contexts.Contains(context))),
            Range = dated.Range,
            Edtf = dated.Edtf,
            IsHistorical = dated.IsHistorical,
            Place = one.Place ?? other.Place,
            Confidence = surer.Confidence,
            Grounds = surer.Grounds,
            Evidence = one.Evidence.AddRange(other.Evidence.Where(span => !one.Evidence.Any(held => held.Overlaps(span)))),
        };
    }

    static bool IsSame(CodedEvent one, CodedEvent other) =>
        one.Type == other.Type && one.Time == other.Time && SameSide(one.Actors, other.Actors) && SameSide(one.Recipients, other.Recipients)
        && (one.Range == other.Range || one.Range == default || other.Range == default);

    static bool SameSide(ImmutableArray<Participant> one, ImmutableArray<Participant> other) =>
        one.Length == other.Length && one.All(mine => other.Any(yours => Same(mine, yours)));

    static bool Same(Participant one, Participant other)
    {
        if (one.Code is not null || other.Code is not null) return one.Code == other.Code;
        return (one.Actor, one.Person) == (other.Actor, other.Person) && (one.Actor ?? one.Person) is not null;
    }
}
