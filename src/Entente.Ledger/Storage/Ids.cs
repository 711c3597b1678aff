using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Entente.Ledger.Storage;

/// <summary>Ids: the first 64 bits of SHA-256 of what makes the thing itself, so that they are the same on every machine.</summary>
public static class Ids
{
    /// <summary>Of parts in their order; no two lists of parts run together.</summary>
    public static long Of(params ReadOnlySpan<string> parts)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var part in parts)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(part));
            hash.AppendData([0x1f]);
        }

        Span<byte> bytes = stackalloc byte[32];
        hash.GetHashAndReset(bytes);
        return BinaryPrimitives.ReadInt64BigEndian(bytes);
    }

    /// <summary>Of a document, from the report's <c>document.id</c> (<c>sha256:</c> and 64 hexadecimal digits).</summary>
    /// <exception cref="FormatException">It has another form.</exception>
    public static long OfDocument(string id) =>
        id.StartsWith("sha256:", StringComparison.Ordinal) && id.Length == 71
            ? (long)ulong.Parse(id.AsSpan(7, 16), NumberStyles.HexNumber, CultureInfo.InvariantCulture)
            : throw new FormatException($"'{id}' is no document id of the form sha256:...");

    /// <summary>As people see it: 16 hexadecimal digits.</summary>
    public static string Show(long id) => id.ToString("x16", CultureInfo.InvariantCulture);

    /// <summary>The reverse of <see cref="Show"/>; null where the words are no id.</summary>
    public static long? Read(string shown) =>
        ulong.TryParse(shown, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var id) && shown.Length == 16 ? (long)id : null;
}
