namespace Entente.Tests.Intake;

/// <summary>A stream that repeats a pattern up to a length, like a pipe: it cannot seek, and it counts what was taken.</summary>
sealed class EndlessStream(byte[] pattern, long length) : Stream
{
    public long Taken { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => Taken; set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count)
    {
        var got = (int)Math.Min(count, length - Taken);
        for (var i = 0; i < got; i++) buffer[offset + i] = pattern[(Taken + i) % pattern.Length];
        Taken += got;
        return got;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
