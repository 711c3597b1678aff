using System.Globalization;

namespace Entente.Reading.Sentences;

/// <summary>What a UTF-16 unit is for cutting text into words: one byte each, from a table made once.</summary>
/// <remarks>ASCII punctuation stands for itself; everything else falls into the few classes named here.</remarks>
static class Letter
{
    public const byte Space = (byte)' ';
    public const byte Lower = (byte)'x';
    public const byte Upper = (byte)'X';
    public const byte Digit = (byte)'0';

    /// <summary>A letter without case: Chinese, Arabic, Thai.</summary>
    public const byte Caseless = (byte)'o';

    /// <summary>Combining marks and joiners: never the first unit after a cut.</summary>
    public const byte Mark = (byte)'m';

    /// <summary>Half of a pair, mostly emoji.</summary>
    public const byte Half = (byte)'e';
    public const byte Symbol = (byte)'s';
    public const byte Punctuation = (byte)'p';
    public const byte OpenQuote = (byte)'l';
    public const byte CloseQuote = (byte)'r';
    public const byte Dash = (byte)'d';
    public const byte Control = (byte)'c';

    static readonly byte[] Table = Build();

    public static byte Of(char unit) => Table[unit];

    /// <summary>White space, with the separators U+001C to U+001F, which some readers of CoNLL-U take for spaces.</summary>
    public static bool IsSpace(char unit) => Table[unit] == Space;

    public static bool IsWord(byte letter) => letter is Lower or Upper or Digit or Caseless or Mark;

    public static bool IsAlphabetic(byte letter) => letter is Lower or Upper or Caseless or Mark;

    /// <summary>A straight or curly single quote, or the backtick that some type for it.</summary>
    public static bool IsApostrophe(char unit) => unit is '\'' or '’' or '`' or '‘' or '´';

    static byte[] Build()
    {
        var table = new byte[char.MaxValue + 1];
        for (var i = 0; i < table.Length; i++) table[i] = Class((char)i);
        return table;
    }

    static byte Class(char unit) => unit switch
    {
        _ when char.IsWhiteSpace(unit) || unit is >= '\x1c' and <= '\x1f' => Space,
        > ' ' and < (char)127 when !char.IsLetterOrDigit(unit) => (byte)unit,
        '“' or '‘' or '«' or '„' => OpenQuote,
        '”' or '’' or '»' => CloseQuote,
        _ => Class(char.GetUnicodeCategory(unit)),
    };

    static byte Class(UnicodeCategory category) => category switch
    {
        UnicodeCategory.UppercaseLetter or UnicodeCategory.TitlecaseLetter => Upper,
        UnicodeCategory.LowercaseLetter => Lower,
        UnicodeCategory.OtherLetter or UnicodeCategory.ModifierLetter => Caseless,
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark => Mark,
        UnicodeCategory.DecimalDigitNumber => Digit,
        UnicodeCategory.Surrogate => Half,
        UnicodeCategory.DashPunctuation => Dash,
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse => Control,
        UnicodeCategory.ConnectorPunctuation or UnicodeCategory.OtherPunctuation or UnicodeCategory.OpenPunctuation
            or UnicodeCategory.ClosePunctuation or UnicodeCategory.InitialQuotePunctuation
            or UnicodeCategory.FinalQuotePunctuation => Punctuation,
        _ => Symbol,
    };
}
