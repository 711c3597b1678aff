namespace Entente.Reading.Mentions;

/// <summary>What a document is about, as far as it decides who can be a party in it.</summary>
public enum Topic
{
    /// <summary>Anything that states and bodies may have with each other.</summary>
    Affairs,

    /// <summary>A match, a race, a tournament: countries stand for their teams.</summary>
    Sport,

    /// <summary>Prices and indexes: countries stand for their exchanges.</summary>
    Markets,
}
