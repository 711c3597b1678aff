using System.Collections.Immutable;
using Entente.Reading.Documents;
using Entente.Reading.Events;

namespace Entente.Reading.Positions;

/// <summary>Who said what in one document.</summary>
sealed class StatementReader
{
    /// <summary>A quotation of fewer words without a verb is a name or a title.</summary>
    const int Fewest = 4;

    /// <summary>Sentences from a quotation back to who may have spoken it.</summary>
    const int Reach = 2;

    /// <summary>Words between a verb of speech and its "that": "said in Oslo on Friday that".</summary>
    const int MostBetween = 8;

    /// <summary>A clause of which so much is quoted is no report beside the quotation.</summary>
    const double Mostly = 0.6;

    readonly Ground _ground;
    readonly ImmutableArray<Quotation> _quotations;
    readonly List<Speech>[] _speeches;
    readonly SpeechFinder _finder;

    public StatementReader(Ground ground, SpeechFinder finder)
    {
        (_ground, _finder) = (ground, finder);
        _quotations = QuotationFinder.Find(ground.Scenery.Trees);
        _speeches = [.. ground.Limbs.Select((limbs, index) => finder.Find(limbs).Where(one => !IsQuoted(index, one.Verb) && !IsQuoted(index, one.Subject)).ToList())];
    }

    /// <summary>In text order.</summary>
    public ImmutableArray<Statement> Read()
    {
        var made = new List<Statement>();
        made.AddRange(Reported());
        made.AddRange(Quoted(made));
        return [.. made.OrderBy(one => one.Evidence[0])];
    }

    bool IsQuoted(int sentence, int word)
    {
        foreach (var one in _quotations)
            if (one.Holds(sentence, word)) return true;
        return false;
    }

    List<Statement> Reported()
    {
        var made = new List<Statement>();
        for (var index = 0; index < _speeches.Length; index++)
            foreach (var speech in _speeches[index])
                if (Reported(index, speech) is { } one) made.Add(one);
        return made;
    }

    Statement? Reported(int index, Speech speech)
    {
        var limbs = _ground.Limbs[index];
        if (speech.Clause < 0 || _finder.IsCarrier(limbs, speech.Subject) || Said(index, limbs, speech) is not var (first, last)) return null;
        var (person, actor) = _ground.Speaker(index, speech.Subject);
        if (_ground.IsMedia(actor) || (speech.Rule == "statement-according" && (person ?? actor) is null && !_finder.IsSomeone(limbs, speech.Subject))) return null;
        var words = limbs.SpanOf(first, last);
        if (Quotes(words) > Mostly || OpensQuoted(words)) return null;
        return new Statement
        {
            Person = person,
            Actor = actor,
            IsQuoted = false,
            Text = _ground.Words(words),
            Rule = speech.Rule,
            Confidence = person is null && actor is null ? 0.5 : 0.85,
            Evidence = [Evidence(index, speech, words)],
        };
    }

    /// <summary>The words of a clause without those that say who speaks; null where too little is left.</summary>
    (int First, int Last)? Said(int index, Limbs limbs, Speech speech)
    {
        var (first, last) = limbs.Reach(speech.Clause);
        if (That(limbs, speech) is var that and >= 0) (first, last) = (that + 1, Math.Max(last, limbs.Reach(speech.Verb).Last));
        else if (limbs.IsUnder(speech.Verb, speech.Clause))
        {
            var top = speech.Rule == "statement-according" && limbs.Head(speech.Verb) is var over and >= 0 && (limbs.HasLemma(over, "accord") || limbs.HasLemma(over, "according")) ? over : speech.Verb;
            var (from, to) = limbs.Reach(top);
            (first, last) = from - first > last - to ? (first, from - 1) : (to + 1, last);
        }

        return _ground.Trim(index, first, last) is var (start, end) && end - start >= 2 ? (start, end) : null;
    }

    /// <summary>The "that" by which a verb of speech opens its clause; -1 for none.</summary>
    static int That(Limbs limbs, Speech speech)
    {
        for (var word = speech.Verb + 1; word < limbs.Count && word <= speech.Verb + MostBetween; word++)
            if (limbs.HasLemma(word, "that") && limbs.Is(word, "mark")) return word;
        return -1;
    }

    /// <summary>From the speaker to the last word said, in whatever order; a relative clause on the speaker is left out where it stands outside.</summary>
    Span Evidence(int index, Speech speech, Span words)
    {
        var limbs = _ground.Limbs[index];
        return words.Through(limbs.SpanOf(Math.Min(speech.Verb, speech.Subject), Math.Max(speech.Verb, speech.Subject))).Through(limbs.SpanOf(limbs.Reach(speech.Subject).First, speech.Subject));
    }

    /// <summary>Whether a stretch begins with a quotation that is a clause by itself.</summary>
    bool OpensQuoted(Span words)
    {
        foreach (var one in _quotations)
            if (one.Span.Start == words.Start && words.Contains(one.Span) && IsClause(one)) return true;
        return false;
    }

    /// <summary>The share of a stretch that stands in quotation marks.</summary>
    double Quotes(Span words)
    {
        var quoted = 0;
        foreach (var one in _quotations)
            if (one.Span.Overlaps(words)) quoted += Math.Min(one.Span.End, words.End) - Math.Max(one.Span.Start, words.Start);
        return (double)quoted / words.Length;
    }

    List<Statement> Quoted(List<Statement> reported)
    {
        var made = new List<Statement>();
        (int? Person, int? Actor, int Sentence)? before = null;
        foreach (var one in _quotations)
        {
            if (!IsSpeech(one) || reported.Exists(other => other.Evidence[0].Contains(one.Span) && !IsClause(one))) continue;
            var own = Nearest(one);
            var (person, actor) = own is { } found ? _ground.Speaker(found.Sentence, found.Speech.Subject) : Before(one, before);
            if (own is { } paper && IsPaper(paper.Sentence, paper.Speech.Subject) && (person ?? actor) is null) (person, actor) = Before(one, before);
            if (_ground.IsMedia(actor)) (person, actor) = (null, null);
            made.Add(Made(one, own, person, actor));
            before = (person, actor, one.LastSentence);
        }

        return made;
    }

    /// <summary>"The statement said": whoever made it speaks.</summary>
    bool IsPaper(int sentence, int subject) => _ground.Limbs[sentence].Lemma(subject) is "statement" or "release" or "communique" or "communiqué" or "declaration" or "document";

    Statement Made(Quotation one, (int Sentence, Speech Speech)? own, int? person, int? actor) => new()
    {
        Person = person,
        Actor = actor,
        IsQuoted = true,
        Text = _ground.Words(one.Span),
        Rule = own is null ? "statement-continued" : "statement-quoted",
        Confidence = (person ?? actor) is null ? 0.5 : own is null ? 0.75 : 0.9,
        Evidence = [own is { } found ? Evidence(found.Sentence, found.Speech, one.Span) : one.Span],
    };

    /// <summary>Whether somebody speaks there, rather than a name standing in marks.</summary>
    static bool IsSpeech(Quotation one) => one.LastSentence > one.FirstSentence || one.Last - one.First + 1 >= Fewest;

    /// <summary>Whether a finite verb stands in it.</summary>
    bool IsClause(Quotation one)
    {
        if (one.LastSentence > one.FirstSentence) return true;
        var limbs = _ground.Limbs[one.FirstSentence];
        for (var word = one.First; word <= one.Last; word++)
            if (limbs.Xpos(word) is "VBD" or "VBZ" or "VBP" or "MD") return true;
        return false;
    }

    /// <summary>The verb of speech nearest to a quotation in the sentences it touches; null for none.</summary>
    (int Sentence, Speech Speech)? Nearest(Quotation one)
    {
        (int Sentence, Speech Speech)? best = null;
        var nearest = int.MaxValue;
        for (var index = one.FirstSentence; index <= one.LastSentence; index++)
        {
            foreach (var speech in _speeches[index])
            {
                if (_finder.IsCarrier(_ground.Limbs[index], speech.Subject)) continue;
                var word = _ground.Limbs[index].Tree.Sentence[speech.Verb].Span.Start;
                var distance = word < one.Span.Start ? one.Span.Start - word : word - one.Span.End;
                if (distance < nearest) (best, nearest) = ((index, speech), distance);
            }
        }

        return best;
    }

    /// <summary>Whose quotation it is where nobody is named beside it.</summary>
    (int? Person, int? Actor) Before(Quotation one, (int? Person, int? Actor, int Sentence)? before)
    {
        if (before is { } last && one.FirstSentence - last.Sentence <= Reach) return (last.Person, last.Actor);
        for (var index = one.FirstSentence - 1; index >= 0 && index >= one.FirstSentence - Reach; index--)
            if (_speeches[index].FindLast(one => !_finder.IsCarrier(_ground.Limbs[index], one.Subject)) is { Rule: not null } speech) return _ground.Speaker(index, speech.Subject);
        return (null, null);
    }
}
