namespace Entente.Intake;

/// <summary>Tells forms that are no text by their first bytes (the signatures their own specifications give).</summary>
static class Magic
{
    // The byte string, in Latin-1, is looked for at the offset before it.
    static readonly (int At, string Bytes, Kind Kind, string What)[] Known =
    [
        (0, "PK\u0003\u0004", Kind.Foreign, "a zip archive or an office document (docx, odt, xlsx, epub)"), (0, "PK\u0005\u0006", Kind.Foreign, "an empty zip archive"),
        (0, "\u00D0\u00CF\u0011\u00E0", Kind.Foreign, "an old Office document (doc, xls, ppt)"),
        (0, "\u001F\u008B", Kind.Foreign, "a gzip archive"), (0, "\u00FD7zXZ\0", Kind.Foreign, "an xz archive"), (0, "7z\u00BC\u00AF", Kind.Foreign, "a 7z archive"),
        (0, "BZh", Kind.Foreign, "a bzip2 archive"), (0, "\u0028\u00B5\u002F\u00FD", Kind.Foreign, "a zstd archive"), (257, "ustar", Kind.Foreign, "a tar archive"),
        (0, "\u0089PNG", Kind.Binary, "a PNG picture"), (0, "\u00FF\u00D8\u00FF", Kind.Binary, "a JPEG picture"), (0, "GIF8", Kind.Binary, "a GIF picture"),
        (8, "WEBP", Kind.Binary, "a WebP picture"), (0, "II*\0", Kind.Binary, "a TIFF picture"), (0, "MM\0*", Kind.Binary, "a TIFF picture"),
        (0, "\u007FELF", Kind.Binary, "a program (ELF)"), (0, "MZ\u0090", Kind.Binary, "a Windows program"), (0, "SQLite format 3\0", Kind.Binary, "an SQLite database"),
        (0, "ID3", Kind.Binary, "a sound file"), (0, "OggS", Kind.Binary, "a sound file"), (4, "ftyp", Kind.Binary, "a video or a HEIC picture"), (0, "PAR1", Kind.Binary, "a Parquet file"),
    ];

    /// <summary>The kind and its name for a person, or null where the bytes may be text.</summary>
    public static (Kind Kind, string What)? Tell(ReadOnlySpan<byte> head)
    {
        foreach (var (at, bytes, kind, what) in Known)
            if (Stands(head, at, bytes) && (bytes.AsSpan().ContainsAnyExceptInRange(' ', '~') || !Encoded.LooksLikeText(head)))
                return (kind, what);
        return null;
    }

    static bool Stands(ReadOnlySpan<byte> head, int at, string bytes)
    {
        if (head.Length < at + bytes.Length) return false;
        for (var i = 0; i < bytes.Length; i++)
            if (head[at + i] != bytes[i])
                return false;
        return true;
    }
}
