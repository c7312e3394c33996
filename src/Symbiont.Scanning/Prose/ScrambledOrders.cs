using Symbiont.Scanning.Rules;

namespace Symbiont.Scanning.Prose;

/// <summary>A page that brings what an agent is to do in scrambled form, and the steps by which the agent makes it readable: whoever reads the page does not read the orders.</summary>
internal static class ScrambledOrders
{
    private const string Undoes = @"\b(?:decod(?:e|ing)|decrypt\w*|de-?obfuscat\w+|un-?scrambl\w+|descrambl\w+|re-?assembl\w+|reconstruct\w*|de-?interleav\w+|\bxor\b|rot-?13|revers(?:e|ing)\s+(?:the|each|every)|(?:join|concatenat\w+|merge|combin\w+)\s+(?:the|all)\s+(?:parts|pieces|fragments|chunks))";

    /// <summary>What is made readable is what is to be done.</summary>
    private const string Orders = @"(?:(?:set-?up|install\w*|bootstrap|prerequisite|start-?up)\s+(?:instructions?|commands?|steps?|script|line)|instructions?\s+(?:for|to)\s+(?:install\w*|set(?:ting)?\s*up)|(?:run|execute|follow|perform|obey|carry\s+out)\s+(?:the\s+)?(?:decoded|resulting|recovered|reconstructed|plain|decrypted|unscrambled|restored|reassembled)\b)";

    /// <summary>The scrambled text, or pieces of it.</summary>
    private const string Blob = @"\b(?:payload|literals?|blobs?|fragments?|chunks?|pieces?|encoded|protected|ciphertext|scrambled|part[_\s]?\d\w*)(?:[_\s]?\d+)?\b[^\n]{0,30}[\s:='""`]+[^\s]{22,}";

    /// <summary>One of these stands in everything that the patterns match.</summary>
    public static readonly string[] Anchors = ["instruction", "command", "steps", "script", " line", "run ", "execute ", "follow ", "perform ", "obey ", "carry out", "decod", "decrypt", "obfuscat", "scrambl", "assembl", "reconstruct", "interleav", "xor", "rot13", "rot-13", "revers", "join ", "concatenat", "merge ", "combin"];

    public static readonly RulePattern[] Patterns =
    [
        new(Orders) { Also = [Undoes, Blob], Within = 20 },
        new(Undoes) { Also = [Orders, Blob], Within = 20 },
    ];
}
