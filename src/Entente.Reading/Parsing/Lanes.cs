namespace Entente.Reading.Parsing;

/// <summary>
/// Several sentences side by side, the longest first: row by row their first words, then their second words, and so on,
/// so that the words at one place stand together and the next place's words are as many or fewer.
/// </summary>
/// <remarks>Refilled for every batch; holds no text. Place 0 of every lane is the artificial root.</remarks>
public sealed class Lanes
{
    int[] _starts = [0];
    int[] _lengths = [];

    /// <summary>How many sentences.</summary>
    public int Count { get; private set; }

    /// <summary>Places of the longest lane.</summary>
    public int Places { get; private set; }

    /// <summary>Rows of all lanes together.</summary>
    public int Rows => _starts[Places];

    /// <param name="lengths">Words of each lane with the root, not increasing.</param>
    public void Fill(ReadOnlySpan<int> lengths)
    {
        Count = lengths.Length;
        Places = lengths[0];
        if (_lengths.Length < Count) _lengths = new int[Count * 2];
        lengths.CopyTo(_lengths);
        if (_starts.Length <= Places) _starts = new int[Places * 2 + 1];
        int active = Count, row = 0;
        for (int place = 0; place < Places; place++)
        {
            while (lengths[active - 1] <= place) active--;
            _starts[place] = row;
            row += active;
        }
        _starts[Places] = row;
    }

    /// <summary>The first row of a place.</summary>
    public int Start(int place) => _starts[place];

    /// <summary>How many lanes reach a place; they are the first ones. None after the last place.</summary>
    public int Active(int place) => place < Places ? _starts[place + 1] - _starts[place] : 0;

    public int Length(int lane) => _lengths[lane];

    /// <summary>The row of one word.</summary>
    public int Row(int lane, int place) => _starts[place] + lane;
}
