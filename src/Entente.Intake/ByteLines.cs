namespace Entente.Intake;

/// <summary>Cuts a stream at its line feeds. A line over the limit is passed over, never held.</summary>
sealed class ByteLines(Stream stream, int limit)
{
    byte[] _buffer = new byte[Limits.Head];
    int _start;
    int _end;
    bool _ended;

    /// <summary>The number of the line last read, from 1.</summary>
    public long Number { get; private set; }

    /// <summary>Whether the line last read was over the limit; its bytes are then left out.</summary>
    public bool TooLong { get; private set; }

    /// <summary>The next line without its line feed, valid until the next call; false at the end.</summary>
    public bool Next(out ReadOnlyMemory<byte> line)
    {
        line = default;
        TooLong = false;
        var looked = 0;
        while (true)
        {
            var found = _buffer.AsSpan(_start + looked, _end - _start - looked).IndexOf((byte)'\n');
            if (found >= 0)
            {
                line = Take(looked + found, 1);
                return true;
            }

            looked = _end - _start;
            if (_ended)
            {
                if (looked == 0 && !TooLong) return false;
                line = Take(looked, 0);
                return true;
            }

            if (looked > limit)
            {
                TooLong = true;
                (_start, _end, looked) = (0, 0, 0);
            }

            Fill();
        }
    }

    ReadOnlyMemory<byte> Take(int length, int feed)
    {
        var line = TooLong || length > limit ? default : _buffer.AsMemory(_start, length);
        TooLong |= length > limit;
        _start += length + feed;
        Number++;
        return line;
    }

    void Fill()
    {
        if (_start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            (_start, _end) = (0, _end - _start);
        }

        if (_end == _buffer.Length) Array.Resize(ref _buffer, (int)Math.Min(_buffer.Length * 2L, limit + (long)Limits.Head));
        var got = stream.Read(_buffer.AsSpan(_end));
        _end += got;
        _ended = got == 0;
    }
}
