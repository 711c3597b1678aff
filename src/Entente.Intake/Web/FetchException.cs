namespace Entente.Intake.Web;

/// <summary>A page that could not be had; the message says why and what to do, in one line.</summary>
sealed class FetchException(string message) : Exception(message);
