namespace Entente.Reading.Parsing;

/// <summary>The best head for every word, mended until they make one tree.</summary>
/// <remarks>
/// Nine sentences in ten need no mending. A cycle is broken where leaving the best head costs least, which the
/// exact algorithm of Chu, Liu and Edmonds hardly betters and which takes far fewer lines.
/// </remarks>
sealed unsafe class HeadFinder
{
    readonly Block _scores = new();
    int[] _heads = [], _marks = [];
    int _count;

    /// <param name="count">Words and the root.</param>
    /// <returns>Room for the score of every head of every word, row by row.</returns>
    public float* Begin(int count)
    {
        _count = count;
        if (_heads.Length < count) (_heads, _marks) = (new int[count * 2], new int[count * 2]);
        return _scores.Need(count * count);
    }

    float Score(int place, int head) => _scores.At[place * _count + head];

    /// <returns>The head's place for every place; that of place 0 means nothing.</returns>
    public ReadOnlySpan<int> Find()
    {
        int roots = 0;
        for (int place = 1; place < _count; place++)
        {
            _heads[place] = Best(place, rootToo: true);
            if (_heads[place] == 0) roots++;
        }
        if (roots != 1) ChooseRoot();
        while (FindCycle() is > 0 and var member) Break(member);
        return _heads.AsSpan(0, _count);
    }

    int Best(int place, bool rootToo)
    {
        int best = -1;
        for (int head = rootToo || _count == 2 ? 0 : 1; head < _count; head++)
            if (head != place && (best < 0 || Score(place, head) > Score(place, best))) best = head;
        return best;
    }

    /// <summary>Keeps the word that gains most from being the root, and gives the others to words.</summary>
    void ChooseRoot()
    {
        int root = 1;
        float gain = float.NegativeInfinity;
        for (int place = 1; place < _count; place++)
        {
            float now = Score(place, 0) - (_count == 2 ? 0 : Score(place, Best(place, rootToo: false)));
            if (now > gain) (root, gain) = (place, now);
        }
        for (int place = 1; place < _count; place++)
            if (_heads[place] == 0) _heads[place] = Best(place, rootToo: false);
        _heads[root] = 0;
    }

    /// <returns>A place in a cycle, or 0.</returns>
    int FindCycle()
    {
        Array.Clear(_marks, 0, _count);
        for (int start = 1; start < _count; start++)
        {
            int at = start;
            while (at != 0 && _marks[at] == 0)
            {
                _marks[at] = start;
                at = _heads[at];
            }
            if (at != 0 && _marks[at] == start) return at;
        }
        return 0;
    }

    void Break(int member)
    {
        int loser = 0, winner = 0;
        float cost = float.PositiveInfinity;
        int at = member;
        do
        {
            for (int head = 1; head < _count; head++)
            {
                float now = Score(at, _heads[at]) - Score(at, head);
                if (now < cost && !LeadsTo(head, member)) (loser, winner, cost) = (at, head, now);
            }
            at = _heads[at];
        }
        while (at != member);
        _heads[loser] = winner;
    }

    /// <summary>Whether the cycle of <paramref name="member"/> is reached from a place by going from head to head.</summary>
    bool LeadsTo(int place, int member)
    {
        for (int steps = 0; place != 0 && steps <= _count; steps++)
        {
            if (place == member) return true;
            place = _heads[place];
        }
        return false;
    }
}
