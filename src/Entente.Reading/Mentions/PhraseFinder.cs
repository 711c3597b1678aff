using Entente.Reading.Documents;
using Entente.Reading.Parsing;

namespace Entente.Reading.Mentions;

/// <summary>Finds the noun phrases and pronouns of a sentence in its tree.</summary>
sealed class PhraseFinder(NounList nouns)
{
    /// <summary>Fills the outline's phrases.</summary>
    /// <param name="outline">Its names already marked.</param>
    /// <param name="sheet">The same sentence with the offices and bodies found in it.</param>
    public void Find(Outline outline, Sheet sheet)
    {
        for (var i = 0; i < outline.Tree.Count; i++)
            if (IsHead(outline, i)) outline.Add(Make(outline, sheet, i));
        AddUnheaded(outline);
        foreach (var phrase in outline.Phrases.ToList())
            if (Group(outline, phrase) is { } group) outline.Add(group);
    }

    static bool IsHead(Outline outline, int word)
    {
        var row = outline.Tree[word];
        if (row.Deprel == "nmod:desc") return false;
        if (outline.Relation(word) is "compound" or "flat" or "fixed" or "goeswith" or "expl" or "discourse" or "reparandum" or "punct" or "case" or "mark" or "cc") return false;
        return row.Upos switch
        {
            Upos.Noun or Upos.Propn => true,
            Upos.Pron => row.Xpos is "PRP" or "PRP$",
            Upos.Num or Upos.Det or Upos.Adj => outline.Relation(word) is "nsubj" or "obj" or "obl" or "nmod" or "iobj" && IsStandIn(row.Lemma),
            _ => false,
        };
    }

    static bool IsStandIn(string lemma) => lemma is "both" or "two" or "three" or "four" or "latter" or "former";

    Phrase Make(Outline outline, Sheet sheet, int head)
    {
        var (first, end) = Core(outline, head);
        var row = outline.Tree[head];
        var lemma = row.Lemma.ToLowerInvariant();
        var (actor, person) = Named(outline, head, end);
        var isPronoun = row.Upos == Upos.Pron;
        var (sort, sex) = isPronoun ? Pronouns.Kind(lemma, row.Xpos) : Kind(outline, sheet, head, lemma, (actor, person));
        if (person >= 0 || (sex == Sex.Unknown && sort == Sort.Person && row.Upos == Upos.Propn)) sex = SexOf(outline, first, end);
        return new Phrase
        {
            Sentence = outline.Index,
            First = first,
            End = end,
            Head = head,
            Span = Span(outline, first, end),
            Kind = KindOf(row.Upos, (actor, person)),
            Lemma = lemma,
            Function = FunctionOf(outline, head),
            Opening = Open(outline, first, head),
            Sort = sort,
            Sex = sex,
            IsPlural = isPronoun ? Pronouns.IsPlural(lemma) : person < 0 && actor < 0 && row.Xpos is "NNS" or "NNPS",
            Actor = person >= 0 ? -1 : actor,
            Person = person,
            IsCommon = nouns.Find(lemma) is not null || IsTerm(sheet, head, TermKind.Office),
            Nation = Nation(outline, first, head),
            Modifiers = isPronoun ? [] : Modifiers(outline, first, end, head),
        };
    }

    static PhraseKind KindOf(Upos upos, (int Actor, int Person) named)
    {
        if (upos == Upos.Pron) return PhraseKind.Pronoun;
        return upos == Upos.Propn || named.Actor >= 0 || named.Person >= 0 ? PhraseKind.Name : PhraseKind.Noun;
    }

    static Span Span(Outline outline, int first, int end) => new(outline.Sentence.Words[first].Start, outline.Sentence.Words[end - 1].End);

    /// <summary>From the leftmost word that belongs to the noun before it, to the noun or the last part of the name.</summary>
    static (int First, int End) Core(Outline outline, int head)
    {
        var (first, end) = (head, head + 1);
        for (var i = head - 1; i >= 0; i--)
            if (outline.Tree[i].Head == head && BelongsBefore(outline, i)) first = Math.Min(first, outline.Left(i));
        while (end < outline.Tree.Count && BelongsAfter(outline, end, head)) end++;
        return (first, end);
    }

    static bool BelongsBefore(Outline outline, int word) =>
        outline.Relation(word) is "det" or "amod" or "nummod" or "compound" or "flat" || outline.Tree[word].Deprel is "nmod:poss" or "nmod:desc";

    /// <summary>Parts of a name that hang on its first word, hyphens and initials among them.</summary>
    static bool BelongsAfter(Outline outline, int word, int head)
    {
        for (var at = word; at >= 0; at = outline.Tree[at].Head)
        {
            if (at == head) return true;
            if (outline.Relation(at) is not ("flat" or "compound" or "punct" or "fixed" or "goeswith") || (outline.Is(at, "punct") && at == word && !IsInside(outline, word))) return false;
        }

        return false;
    }

    static bool IsInside(Outline outline, int word) => outline.Sentence[word].Text is "-" or "." && word + 1 < outline.Tree.Count && outline.Is(word + 1, "flat");

    /// <summary>Whom the head or a part of its name names.</summary>
    static (int Actor, int Person) Named(Outline outline, int head, int end)
    {
        for (var i = head; i < end; i++)
            if (i == head || outline.Is(i, "flat") || outline.Is(i, "compound"))
                if (outline.PersonAt(i) >= 0 || outline.ActorAt(i) >= 0) return (outline.ActorAt(i), outline.PersonAt(i));
        return (-1, -1);
    }

    (Sort Sort, Sex Sex) Kind(Outline outline, Sheet sheet, int head, string lemma, (int Actor, int Person) named)
    {
        if (named.Person >= 0) return (Sort.Person, Sex.Unknown);
        if (named.Actor >= 0) return (outline.SortOf(named.Actor), Sex.Unknown);
        foreach (var name in outline.Tree.Names)
            if (name.First <= head && head < name.End && !(IsBare(outline, name) && nouns.Find(lemma) is not null)) return (OfName(name.Kind), Sex.Unknown);
        if (IsMeasure(lemma) && Measured(outline, head) is { } measured) return Kind(outline, sheet, measured, outline.Tree[measured].Lemma.ToLowerInvariant(), named);
        if (nouns.Find(lemma) is { } listed) return listed;
        if (IsTerm(sheet, head, TermKind.Office)) return (Sort.Person, Sex.Unknown);
        return (IsTerm(sheet, head, TermKind.Body) ? Sort.Body : Sort.Thing, Sex.Unknown);
    }

    /// <summary>"Thousands of fans" are fans.</summary>
    static bool IsMeasure(string lemma) => lemma is "thousand" or "hundred" or "dozen" or "million" or "billion" or "number" or "lot" or "majority" or "handful" or "score" or "series" or "rest" or "part";

    static int? Measured(Outline outline, int head)
    {
        for (var i = head + 1; i < outline.Tree.Count; i++)
            if (outline.Tree[i].Head == head && outline.Is(i, "nmod") && outline.Tree[i].Upos is Upos.Noun or Upos.Propn) return i;
        return null;
    }

    static bool IsTerm(Sheet sheet, int word, TermKind kind) => sheet.TermAt(word) is { } term && term.Senses.Any(sense => sense.Kind == kind);

    /// <summary>"The Kingdom", "Government": one word, an article aside.</summary>
    static bool IsBare(Outline outline, NameSpan name) => name.End - name.First == 1 || (name.End - name.First == 2 && outline.Tree[name.First].Upos == Upos.Det);

    static Sort OfName(NameKind kind) => kind switch
    {
        NameKind.Person => Sort.Person,
        NameKind.Place => Sort.Place,
        NameKind.Organisation => Sort.Body,
        NameKind.Group => Sort.People,
        NameKind.Other => Sort.Thing,
    };

    /// <summary>A title before the name tells it best, else the given name.</summary>
    Sex SexOf(Outline outline, int first, int end)
    {
        var found = Sex.Unknown;
        for (var i = first; i < end; i++)
        {
            if (nouns.Find(outline.Tree[i].Lemma.ToLowerInvariant().TrimEnd('.')) is { Sex: not Sex.Unknown } title) return title.Sex;
            if (found == Sex.Unknown) found = nouns.Given(outline.Sentence[i].Text);
        }

        return found;
    }

    static Function FunctionOf(Outline outline, int head) => outline.Relation(head) switch
    {
        "nsubj" or "csubj" => Function.Subject,
        "obj" or "iobj" => Function.Object,
        "obl" => Function.Oblique,
        "conj" or "appos" when outline.Tree[head].Head >= 0 => FunctionOf(outline, outline.Tree[head].Head),
        _ => Function.Other,
    };

    static Opening Open(Outline outline, int first, int head)
    {
        if (first == head) return Opening.Bare;
        if (HasPossessor(outline, first, head)) return Opening.Possessive;
        if (outline.Tree[first].Lemma.ToLowerInvariant() is "all" or "both" && first + 1 < head && outline.Tree[first + 1].Upos == Upos.Det) first++;
        return outline.Tree[first].Lemma.ToLowerInvariant() switch
        {
            "the" or "both" => Opening.The,
            "this" or "that" or "these" or "those" => Opening.This,
            "a" or "an" or "some" or "another" or "one" => Opening.A,
            "any" or "no" or "every" or "each" or "neither" or "either" => Opening.Any,
            _ => Opening.Bare,
        };
    }

    static bool HasPossessor(Outline outline, int first, int head)
    {
        for (var i = first; i < head; i++)
            if (outline.Tree[i].Head == head && outline.Tree[i].Deprel == "nmod:poss") return true;
        return false;
    }

    static int Nation(Outline outline, int first, int head)
    {
        for (var i = head - 1; i >= first; i--)
            if (outline.ActorAt(i) >= 0) return outline.ActorAt(i);
        return -1;
    }

    static string[] Modifiers(Outline outline, int first, int end, int head)
    {
        var found = new List<string>();
        for (var i = first; i < end; i++)
            if (i != head && outline.Tree[i].Upos is Upos.Noun or Upos.Propn or Upos.Adj or Upos.Num && outline.ActorAt(i) < 0)
                found.Add(outline.Tree[i].Lemma.ToLowerInvariant());
        return [.. found];
    }

    /// <summary>Names that only qualify a noun, "the Obama government", "Cambodian officials": they can be pointed back to.</summary>
    static void AddUnheaded(Outline outline)
    {
        for (var i = 0; i < outline.Tree.Count; i++)
        {
            var (actor, person) = (outline.ActorAt(i), outline.PersonAt(i));
            if ((actor < 0 && person < 0) || outline.Phrases.Exists(phrase => phrase.First <= i && i < phrase.End && (person >= 0 ? phrase.Person == person : phrase.Actor == actor))) continue;
            var end = i + 1;
            while (end < outline.Tree.Count && outline.ActorAt(end) == actor && outline.PersonAt(end) == person) end++;
            outline.Add(new Phrase
            {
                Sentence = outline.Index,
                First = i,
                End = end,
                Head = Top(outline, i, end),
                Span = Span(outline, i, end),
                Kind = PhraseKind.Name,
                Lemma = outline.Tree[i].Lemma.ToLowerInvariant(),
                Function = Function.Other,
                IsModifier = true,
                Sort = person >= 0 ? Sort.Person : outline.SortOf(actor),
                Actor = person >= 0 ? -1 : actor,
                Person = person,
            });
            i = end - 1;
        }
    }

    static int Top(Outline outline, int first, int end)
    {
        for (var i = first; i < end; i++)
            if (outline.Tree[i].Head < first || outline.Tree[i].Head >= end) return i;
        return first;
    }

    static Phrase? Group(Outline outline, Phrase one)
    {
        var members = outline.Phrases.Where(other => other.Kind != PhraseKind.Group && outline.Is(other.Head, "conj") && outline.Tree[other.Head].Head == one.Head).ToList();
        if (members.Count == 0 || one.Kind == PhraseKind.Group || outline.HeadedBy(one.Head) != one) return null;
        members.Insert(0, one);
        return new Phrase
        {
            Sentence = outline.Index,
            First = one.First,
            End = members[^1].End,
            Head = one.Head,
            Span = one.Span.Through(members[^1].Span),
            Kind = PhraseKind.Group,
            Lemma = one.Lemma,
            Function = one.Function,
            Sort = members.TrueForAll(member => member.Sort == one.Sort) ? one.Sort : Sort.Thing,
            IsPlural = true,
            Members = members,
        };
    }
}
