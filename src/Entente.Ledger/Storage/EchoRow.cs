namespace Entente.Ledger.Storage;

/// <summary>Words of a document on a record that earlier documents opened, where the reader made no row of them.</summary>
/// <param name="Status">What they say of it: held, ongoing, scheduled, signed, done, undone ...</param>
/// <param name="Parties">Codes of the actors named.</param>
/// <param name="From">Day they give, inclusive; null where there is none.</param>
/// <param name="To">Likewise.</param>
/// <param name="Quote">The words.</param>
/// <param name="Start">In code points of the document's text.</param>
/// <param name="End">After the last.</param>
public sealed record EchoRow(string Status, string[] Parties, string? From, string? To, string Quote, int Start, int End);
