namespace Entente.Reading.Parsing;

/// <summary>The word classes of Universal Dependencies (universaldependencies.org/u/pos), in their order there.</summary>
public enum Upos
{
    Adj, Adp, Adv, Aux, Cconj, Det, Intj, Noun, Num, Part, Pron, Propn, Punct, Sconj, Sym, Verb, X,
}
