namespace Entente.Intake;

/// <summary>What a file is, by its content; the extension breaks ties.</summary>
enum Kind
{
    Text,
    Markdown,
    Html,
    Pdf,
    JsonLines,
    JsonArray,
    TimeMl,
    ConllU,
    Feed,
    Xml,

    /// <summary>Documents in a form that is not read: Word, RTF, archives. Said even inside folders.</summary>
    Foreign,

    /// <summary>Pictures, sound, programs, anything else that is no text. Passed over inside folders.</summary>
    Binary,
}
