namespace Entente.Reading.Events;

/// <summary>The event types of PLOVER 2.0, in the manual's order.</summary>
public enum PloverType
{
    Agree, Consult, Support, Concede, Cooperate, Aid, Retreat, Request, Accuse, Reject, Threaten, Protest, Sanction, Mobilize, Coerce, Assault,
}

/// <summary>PLOVER's four quarters of political behaviour.</summary>
public enum Quad
{
    VerbalCooperation = 1, MaterialCooperation, VerbalConflict, MaterialConflict,
}
