namespace Symbiont.Language.Syntax.Parsing;

/// <summary>
/// Keeps parser and tree shallow. <c>depth</c> is how deep the parser is; <c>deepest</c> is the deepest level that anything
/// in the current operator chain will have in the tree: each further operator of a chain pushes all before it one down.
/// </summary>
internal sealed partial class ProgramParser
{
    private int depth;
    private int deepest;
    private bool givenUp;

    /// <summary>Enters one level; false, after a message, when that is too deep. Leave with <see cref="Leave"/> either way.</summary>
    private bool Enter()
    {
        depth++;
        deepest = Math.Max(deepest, depth);
        return Bounded(depth);
    }

    private void Leave() => depth--;

    /// <summary>Begins an operator chain; pass the answer to <see cref="EndChain"/>.</summary>
    private int BeginChain()
    {
        var outer = deepest;
        deepest = depth;
        return outer;
    }

    /// <summary>Makes what was parsed of the chain the operand of one more operator.</summary>
    private bool PushChain() => Bounded(++deepest);

    private void EndChain(int outer) => deepest = Math.Max(outer, deepest);

    private bool Bounded(int level)
    {
        if (level <= Parser.MaxDepth)
            return true;
        // Nothing sensible can be said about what follows: the text ends here for the parser.
        Report(tokens.Current.Position, $"the program nests deeper than {Parser.MaxDepth} levels here", "TOO_DEEP");
        tokens.End();
        givenUp = true;
        return false;
    }
}
