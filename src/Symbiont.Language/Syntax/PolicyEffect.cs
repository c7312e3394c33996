namespace Symbiont.Language.Syntax;

/// <summary>What a policy rule does.</summary>
public enum PolicyEffect
{
    /// <summary><c>allow</c>.</summary>
    Allow,

    /// <summary><c>deny</c>.</summary>
    Deny,

    /// <summary><c>require</c>.</summary>
    Require,

    /// <summary><c>audit</c>.</summary>
    Audit,
}
