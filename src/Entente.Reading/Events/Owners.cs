using System.Collections.Immutable;
using Entente.Reading.Documents;
using Entente.Reading.Mentions;
using Entente.Reading.Parsing;
using Entente.Reading.Sentences;

namespace Entente.Reading.Events;

/// <summary>Which party each word of a document belongs to: the actors first, then the people.</summary>
sealed class Owners
{
    readonly Cast _cast;
    readonly List<(Span Span, int Party)> _spans = [];
    readonly List<Reference> _references = [];
    readonly ImmutableArray<Place> _spots;
    int _next;

    public Owners(Cast cast)
    {
        _cast = cast;
        for (var i = 0; i < cast.Actors.Length; i++)
            foreach (var mention in cast.Actors[i].Mentions) _spans.Add((mention.Span, i));
        for (var i = 0; i < cast.People.Length; i++)
            foreach (var mention in cast.People[i].Mentions) _spans.Add((mention.Span, cast.Actors.Length + i));
        for (var i = 0; i < cast.Places.Length; i++)
            if (cast.Places[i].Country is not null) _spans.Add((cast.Places[i].Span, cast.Actors.Length + cast.People.Length + i));
        _spots = cast.Places.RemoveAll(place => place.Kind == PlaceKind.State);
        _spans.Sort((one, other) => one.Span.CompareTo(other.Span));
    }

    /// <summary>The party of each word of the next sentence; -1 for none. Sentences are asked for in text order.</summary>
    /// <param name="tree">The sentence.</param>
    /// <param name="index">Its number in the document.</param>
    public int[] Of(Tree tree, int index)
    {
        var sentence = tree.Sentence;
        var owner = new int[sentence.Count];
        Array.Fill(owner, -1);
        while (_next < _spans.Count && _spans[_next].Span.End <= sentence.Span.Start) _next++;
        for (var i = _next; i < _spans.Count && _spans[i].Span.Start < sentence.Span.End; i++) Take(sentence, owner, _spans[i]);
        for (var word = 0; word < owner.Length; word++)
            if (owner[word] < 0 && _cast.References.At(index, word) is { } reference && (reference.Actors.Length > 0 || reference.People.Length > 0)) owner[word] = Remember(reference);
        return owner;
    }

    /// <summary>Whether a word names a town or region, whatever else it may stand for: "the Bali bombings" are nobody's deed by that.</summary>
    public bool IsSpot(int sentence, int word)
    {
        foreach (var place in _spots)
            if (place.Sentence == sentence && place.First <= word && word < place.End) return true;
        return false;
    }

    /// <summary>A person's words are theirs, also where they name a state; a place has only what is left.</summary>
    void Take(Sentence sentence, int[] owner, (Span Span, int Party) named)
    {
        for (var word = 0; word < owner.Length; word++)
        {
            if (!sentence[word].Span.Overlaps(named.Span)) continue;
            if (owner[word] < 0 || (IsPlace(owner[word]) && !IsPlace(named.Party)) || IsPerson(named.Party)) owner[word] = named.Party;
        }
    }

    /// <summary>One who is meant alone keeps the number; "both sides" are numbered after all who are named.</summary>
    int Remember(Reference reference)
    {
        if (reference.Actors.Length + reference.People.Length == 1) return reference.Actors.Length == 1 ? reference.Actors[0] : _cast.Actors.Length + reference.People[0];
        _references.Add(reference);
        return FirstReference + _references.Count - 1;
    }

    int FirstReference => _cast.Actors.Length + _cast.People.Length + _cast.Places.Length;

    /// <summary>All that a party stands for: several where it is "both sides".</summary>
    public IEnumerable<Participant> Participants(int party, Span span)
    {
        if (party < FirstReference) return [Participant(party, span)];
        var reference = _references[party - FirstReference];
        return [.. reference.Actors.Select(actor => Participant(actor, span)), .. reference.People.Select(person => Participant(_cast.Actors.Length + person, span))];
    }

    /// <summary>What a party is: "state", "organisation", "group", "person", "place", or "set" where a description stands for several.</summary>
    public string Kind(int party)
    {
        if (party >= FirstReference) return "set";
        if (IsPlace(party)) return "place";
        return IsPerson(party) ? "person" : _cast.Actors[party].Kind switch { ActorKind.State => "state", ActorKind.Organisation => "organisation", ActorKind.Group => "group", _ => "other" };
    }

    bool IsPerson(int party) => party >= _cast.Actors.Length && !IsPlace(party);

    bool IsPlace(int party) => party >= _cast.Actors.Length + _cast.People.Length && party < FirstReference;

    /// <summary>The actor or person of that number as one who takes part.</summary>
    Participant Participant(int party, Span span)
    {
        if (party < 0) return new Participant(null, null, null, null, span);
        if (IsPlace(party)) return Host(_cast.Places[party - _cast.Actors.Length - _cast.People.Length].Country!, span);
        if (!IsPerson(party)) return new Participant(party, null, _cast.Actors[party].Code, _cast.Actors[party].Sector, span);
        var index = party - _cast.Actors.Length;
        var person = _cast.People[index];
        int? actor = person.Serves is { } serves ? Serving(serves) : null;
        return new Participant(actor, index, person.Serves, person.Office is null ? null : "GOV", span);
    }

    /// <summary>A body that no state is named for belongs to the one the document is dated from, where the document names it: "the foreign ministry". Null where there is none.</summary>
    public Participant? AtHome(Span span) => _cast.Home?.Country is { } code && Serving(code) is { } actor ? new Participant(actor, null, code, "GOV", span) : null;

    /// <summary>People without a nationality are of the state where they do it, else of the one the document is dated from, where the document names it. Null where there is none.</summary>
    /// <param name="land">Code of the state where it happens; null where it is not said.</param>
    /// <param name="span">The words for them.</param>
    public Participant? Local(string? land, Span span) =>
        (land ?? _cast.Home?.Country) is { } code && Serving(code) is { } actor ? new Participant(actor, null, code, "CVL", span) : null;

    /// <summary>In a document between two parties, the other one; null where there are more, or where the one is neither.</summary>
    /// <param name="code">The one.</param>
    /// <param name="before">UTF-16 offset: the words are those that name the other last before it, else its first.</param>
    public Participant? OtherSide(string code, int before)
    {
        int? other = null;
        var isThere = false;
        for (var i = 0; i < _cast.Actors.Length; i++)
        {
            if (!_cast.Actors[i].IsParty) continue;
            if (_cast.Actors[i].Code == code) isThere = true;
            else if (other is not null) return null;
            else other = i;
        }

        if (!isThere || other is not { } found) return null;
        var span = _cast.Actors[found].Mentions[0].Span;
        foreach (var mention in _cast.Actors[found].Mentions)
            if (mention.Span.End <= before) span = mention.Span;
        return new Participant(found, null, _cast.Actors[found].Code, _cast.Actors[found].Sector, span);
    }

    /// <summary>Whether the text is about what an actor does or what is done to it.</summary>
    public bool IsParty(int actor) => _cast.Actors[actor].IsParty;

    /// <summary>Whether an actor is a body of many, such as the UN.</summary>
    public bool IsOrganisation(int actor) => _cast.Actors[actor].Kind == ActorKind.Organisation;

    /// <summary>Where somebody goes stands for the state it lies in.</summary>
    Participant Host(string country, Span span) => new(Serving(country), null, country, null, span);

    int? Serving(string code)
    {
        for (var i = 0; i < _cast.Actors.Length; i++)
            if (_cast.Actors[i].Code == code) return i;
        return null;
    }
}
