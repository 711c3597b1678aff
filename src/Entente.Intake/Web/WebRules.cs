namespace Entente.Intake.Web;

/// <summary>How the web is read: politely, and not for ever.</summary>
public sealed record WebRules
{
    /// <summary>Whether addresses of this machine and of the local network may be read; a page could else lead a reader into them.</summary>
    public bool AllowsLocal { get; init; }

    /// <summary>How long one page may take, from the first word to the last byte.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>The time between two requests to one host; a site's <c>robots.txt</c> may ask for more, up to ten times this.</summary>
    public TimeSpan Pause { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>How many items of a feed are read, the first ones.</summary>
    public int FeedItems { get; init; } = 200;
}
