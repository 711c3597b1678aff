using System.Buffers;

namespace Entente.Reading.Parsing;

/// <summary>Lemmas by the longest ending of the word, under its tag, that the treebanks know a rule for.</summary>
/// <remarks>
/// A rule cuts letters from the end and adds others; whole words are the exceptions. The Workshop's
/// <c>LemmaLearner</c> keeps only rules that say other than a shorter ending does.
/// </remarks>
public sealed class LemmaRules
{
    /// <summary>Longest ending with a rule, the mark of the beginning counted.</summary>
    public const int LongestEnding = 14;

    static readonly SearchValues<char> Figures = SearchValues.Create("0123456789,.");

    readonly HashIndex _index;
    readonly string[] _rules;

    internal LemmaRules(ref ModelReader reader)
    {
        _rules = reader.Texts();
        _index = reader.Index();
    }

    /// <summary>The key of an ending under a tag.</summary>
    public static ulong Key(ReadOnlySpan<char> ending, int tag) => WordForm.Hash(ending, 100 + (uint)tag);

    /// <summary>Whether a form holds a digit: no rule on endings says anything then.</summary>
    public static bool IsNumber(ReadOnlySpan<char> form) => form.IndexOfAnyInRange('0', '9') >= 0;

    internal string Lemma(ReadOnlySpan<char> form, ReadOnlySpan<char> folded, int tag)
    {
        if (IsNumber(form)) return Number(form);
        Span<char> marked = stackalloc char[WordForm.Longest + 1];
        marked[0] = '^';
        folded.CopyTo(marked[1..]);
        marked = marked[..(folded.Length + 1)];
        for (int length = Math.Min(LongestEnding, marked.Length); length >= 0; length--)
        {
            int rule = _index.Find(Key(marked[(marked.Length - length)..], tag));
            if (rule >= 0) return Apply(_rules[rule], form);
        }
        return form.ToString();
    }

    /// <summary>The treebanks write numbers without the commas between thousands.</summary>
    static string Number(ReadOnlySpan<char> form) =>
        form.IndexOfAnyExcept(Figures) < 0 ? form.ToString().Replace(",", "", StringComparison.Ordinal) : form.ToString();

    /// <param name="rule">"l" or "k" for lower-cased or kept, a digit-letter for how many units to cut ('a' none), then what to add.</param>
    /// <param name="form">The word as written.</param>
    public static string Apply(ReadOnlySpan<char> rule, ReadOnlySpan<char> form)
    {
        int cut = Math.Min(rule[1] - 'a', form.Length);
        Span<char> lemma = stackalloc char[form.Length + rule.Length];
        var stem = form[..^cut];
        if (rule[0] == 'l') for (int i = 0; i < stem.Length; i++) lemma[i] = char.ToLowerInvariant(stem[i]);
        else stem.CopyTo(lemma);
        rule[2..].CopyTo(lemma[stem.Length..]);
        return lemma[..(stem.Length + rule.Length - 2)].ToString();
    }
}
