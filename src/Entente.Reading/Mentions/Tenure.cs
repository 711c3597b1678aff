namespace Entente.Reading.Mentions;

/// <summary>One term of one office-holder, as <c>tenures.tsv</c> has it.</summary>
/// <param name="Name">The holder's usual name.</param>
/// <param name="Code">Of the state, organisation or group served.</param>
/// <param name="Office">Lower case; empty where the list only knows that some office of the government was held.</param>
/// <param name="Kind">The office's kind in <c>offices.tsv</c>; empty with the office.</param>
/// <param name="From">First day, month or year: <c>2001-04-26</c>, <c>2001-04</c>, <c>2001</c>.</param>
/// <param name="To">Last one, inclusive; empty while it lasts.</param>
readonly record struct Tenure(string Name, string Code, string Office, string Kind, string From, string To)
{
    /// <summary>Whether the office was held on a day, as far as the list's dates are exact.</summary>
    /// <param name="day">As <c>yyyy-MM-dd</c>.</param>
    public bool HoldsOn(string day) => !IsAhead(day) && !IsOver(day);

    /// <summary>Whether it began after that day.</summary>
    public bool IsAhead(string day) => string.CompareOrdinal(day, 0, From, 0, From.Length) < 0;

    /// <summary>Whether it had ended by that day.</summary>
    public bool IsOver(string day) => To.Length > 0 && string.CompareOrdinal(day, 0, To, 0, To.Length) > 0;

    /// <summary>Whether the office is named: such rows are of people known widely enough to go by one name.</summary>
    public bool IsNamed => Office.Length > 0;
}
