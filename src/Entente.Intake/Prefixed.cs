namespace Entente.Intake;

/// <summary>A stream whose first bytes were already taken to tell its kind.</summary>
sealed class Prefixed(ReadOnlyMemory<byte> head, Stream rest) : Stream
{
    ReadOnlyMemory<byte> _head = head;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    /// <summary>Fills <paramref name="buffer"/> as far as one read goes; 0 at the end.</summary>
    public override int Read(Span<byte> buffer)
    {
        if (_head.IsEmpty) return rest.Read(buffer);
        var taken = Math.Min(buffer.Length, _head.Length);
        _head.Span[..taken].CopyTo(buffer);
        _head = _head[taken..];
        return taken;
    }

    /// <summary>All bytes, or null where there are more than <paramref name="limit"/>: then no more than that was held.</summary>
    public ReadOnlyMemory<byte>? ReadUpTo(int limit)
    {
        // A file says its length before a byte is read; a pipe does not.
        if (rest.CanSeek && rest.Length - rest.Position + _head.Length > limit) return null;
        var buffer = new byte[rest.CanSeek ? (int)(rest.Length - rest.Position) + _head.Length + 1 : 4 * Limits.Head];
        var filled = 0;
        while (true)
        {
            if (filled == buffer.Length) Array.Resize(ref buffer, Math.Min(buffer.Length * 2, limit + 1));
            var got = Read(buffer.AsSpan(filled));
            filled += got;
            if (filled > limit) return null;
            if (got == 0) return buffer.AsMemory(0, filled);
        }
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
