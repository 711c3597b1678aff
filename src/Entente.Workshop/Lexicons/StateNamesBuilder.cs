namespace Entente.Workshop.Lexicons;

/// <summary>Compiles <c>state-names.tsv</c> from <c>states.tsv</c>'s names and the lists of forms in <c>data/hand</c>.</summary>
/// <remarks>Every form with diacritics also stands there without; <c>data/README.md</c> tells the kinds.</remarks>
static class StateNamesBuilder
{
    static readonly string[] Header = ["form", "code", "kind", "from", "to", "sector", "ambiguous"];

    public static Sheet Build()
    {
        var folding = new Folding();
        var ambiguous = Sheet.Read("hand/form-ambiguity.tsv").Rows.ToDictionary(row => row[0], row => row[1]);
        var forms = Names().Concat(Plain()).Concat(Dated()).Concat(Seats()).Concat(Blockers()).ToList();
        var rows = from form in forms
                   from spelling in folding.Spellings(form[0])
                   let reason = ambiguous.GetValueOrDefault(form[0], ambiguous.GetValueOrDefault(spelling, ""))
                   select new[] { spelling, form[1], form[2], form[3], form[4], form[5], form[2] == "not" ? "" : reason };
        return new Sheet(["How newswire names states, their peoples, capitals and seats. Built by the Workshop: edit data/hand instead.", Countries.Source], Header, [.. rows]).Sorted();
    }

    static IEnumerable<string[]> Names()
    {
        foreach (var state in StatesBuilder.Build().Rows)
        {
            var (from, to) = state[3] == "former" ? (state[4], state[5]) : ("", "");
            yield return [state[1], state[0], "name", from, to, ""];
            if (state[2] != state[1]) yield return [state[2], state[0], "official", from, to, ""];
        }
    }

    static IEnumerable<string[]> Plain()
    {
        var former = StatesBuilder.Build().Rows.Where(state => state[3] == "former").ToDictionary(state => state[0]);
        string[] kinds = ["code", "variant", "adjective", "demonym", "capital"];
        foreach (var row in Sheet.Read("hand/state-forms.tsv").Rows)
        {
            var (from, to) = former.TryGetValue(row[0], out var state) ? (state[4], state[5]) : ("", "");
            for (var column = 1; column < kinds.Length; column++)
                foreach (var form in Alternatives(row[column]))
                    yield return [form, row[0], kinds[column], from, to, ""];
        }
    }

    static IEnumerable<string[]> Dated() =>
        from row in Sheet.Read("hand/state-forms-dated.tsv").Rows
        from form in Alternatives(row[0])
        select new[] { form, row[1], row[2], row[3], row[4], row[2] == "entity" ? "PRE" : "" };

    static IEnumerable<string[]> Seats() =>
        from row in Sheet.Read("hand/seats.tsv").Rows
        from form in Alternatives(row[0])
        select new[] { form, row[1], "seat", row[3], row[4], row[2] };

    static IEnumerable<string[]> Blockers() =>
        Sheet.Read("hand/not-states.tsv").Rows.Select(row => new[] { row[0], "", "not", "", "", "" });

    /// <summary>"Briton+|British" is Briton, Britons, British.</summary>
    static IEnumerable<string> Alternatives(string field) =>
        from form in field.Split('|', StringSplitOptions.RemoveEmptyEntries)
        from word in form.EndsWith('+') ? new[] { form[..^1], form[..^1] + "s" } : [form]
        select word;
}
