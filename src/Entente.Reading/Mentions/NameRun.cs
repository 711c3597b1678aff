namespace Entente.Reading.Mentions;

/// <summary>Tokens that can be a personal name.</summary>
/// <param name="First">Index of the first.</param>
/// <param name="End">Index after the last.</param>
readonly record struct NameRun(int First, int End);
