namespace Entente.Reading.Mentions;

/// <summary>What part one who is named has in a sentence.</summary>
enum Role
{
    /// <summary>None that the tree shows: "radical states such as Iran", "Swiss francs".</summary>
    Aside,

    /// <summary>Something happens there: "in Tokyo".</summary>
    Place,

    /// <summary>Somebody goes there: "flew to Chile", "visited Chile".</summary>
    Host,

    /// <summary>Acts or speaks, itself or by those who act for it: "Chile said", "the Chilean navy fired", "Chile's refusal".</summary>
    Agent,

    /// <summary>Is acted on or spoken to: "accused Chile", "an attack on Chile".</summary>
    Target,

    /// <summary>One side of what lies between several: "talks with Chile", "Chilean-Peruvian ties".</summary>
    Partner,
}
