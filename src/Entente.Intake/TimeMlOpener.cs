using System.Text;
using System.Xml;
using Entente.Reading.Documents;

namespace Entente.Intake;

/// <summary>TimeML: the text is the character data of TEXT, nothing stripped; the day is that of DCT, the title TITLE's or HEADLINE's outside TEXT.</summary>
static class TimeMlOpener
{
    static readonly XmlReaderSettings Settings = new()
    {
        // No entity is expanded and nothing is fetched: a file cannot blow up or reach out.
        DtdProcessing = DtdProcessing.Ignore,
        XmlResolver = null,
        MaxCharactersInDocument = Limits.Document,
        ConformanceLevel = ConformanceLevel.Document,
    };

    public static Gathered Open(Sheet sheet)
    {
        var (text, problems) = Encoded.Decode(sheet.Bytes.Span, Markup.DeclaredInXml(sheet.Bytes.Span));
        var parts = new Parts();
        try
        {
            using var reader = XmlReader.Create(new StringReader(text), Settings);
            parts.Take(reader);
        }
        catch (XmlException exception)
        {
            return sheet.Refuse($"broken TimeML (line {exception.LineNumber}): {exception.Message}");
        }

        if (parts.Texts != 1) return sheet.Refuse($"TimeML with {(parts.Texts == 0 ? "no" : parts.Texts)} TEXT element: one is expected");
        var document = sheet.Titled(parts.Text.ToString(), problems) with { Title = parts.Title };
        var day = Days.Read(parts.Day ?? "");
        if (day is null && !string.IsNullOrWhiteSpace(parts.Day)) document = document with { Problems = document.Problems.Add(Days.NoDay("DCT", parts.Day)) };
        return sheet.Deliver(day is null ? document : document with { Published = Publication.On(day.Value, PublishedBasis.Given) });
    }

    /// <summary>What one pass over the elements finds; depth costs no stack.</summary>
    sealed class Parts
    {
        readonly StringBuilder _title = new();
        readonly StringBuilder _created = new();
        string? _value;
        int _titleRank;

        public StringBuilder Text { get; } = new();

        public int Texts { get; private set; }

        /// <summary>The value of DCT's TIMEX3, else DCT's words.</summary>
        public string? Day => _value ?? _created.ToString();

        public string? Title => _title.Length == 0 ? null : string.Join(' ', _title.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

        public void Take(XmlReader reader)
        {
            string? within = null;
            while (reader.Read())
            {
                switch (reader.NodeType)
                {
                    case XmlNodeType.Element:
                        if (within == "DCT" && reader.LocalName == "TIMEX3") _value ??= reader.GetAttribute("value");
                        if (within is null) within = Enter(reader);
                        break;
                    case XmlNodeType.EndElement when reader.LocalName == within:
                        within = null;
                        break;
                    case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace:
                        (within switch { "TEXT" => Text, "DCT" => _created, "TITLE" or "HEADLINE" => _title, _ => null })?.Append(reader.Value);
                        break;
                }
            }
        }

        /// <summary>The name where what follows matters; the first title counts, TITLE before HEADLINE.</summary>
        string? Enter(XmlReader reader)
        {
            var name = reader.LocalName;
            if (name == "TEXT") Texts++;
            var rank = name switch { "TITLE" => 2, "HEADLINE" => 1, _ => 0 };
            if (rank > 0 && rank <= _titleRank || name == "TEXT" && Texts > 1) return null;
            if (rank > 0)
            {
                _titleRank = rank;
                _title.Clear();
            }

            return !reader.IsEmptyElement && (rank > 0 || name is "TEXT" or "DCT") ? name : null;
        }
    }
}
