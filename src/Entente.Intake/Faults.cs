namespace Entente.Intake;

/// <summary>What the operating system, or a reader of a foreign form, threw: said in one line.</summary>
static class Faults
{
    public static string Say(Exception exception) => exception switch
    {
        FileNotFoundException or DirectoryNotFoundException => "no such file or folder",
        UnauthorizedAccessException => "permission denied: it may not be read by this user",
        PathTooLongException => "the path is too long for this system",
        IOException io => $"cannot be read: {io.Message}",
        _ => $"cannot be read ({exception.GetType().Name}): {exception.Message}",
    };
}
