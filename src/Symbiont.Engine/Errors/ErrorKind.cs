namespace Symbiont.Engine;

/// <summary>Families of refusals; the front gives each its HTTP status in one place.</summary>
public enum ErrorKind
{
    /// <summary>The request is malformed or breaks a rule (400).</summary>
    Invalid,

    /// <summary>What the request names does not exist (404).</summary>
    NotFound,

    /// <summary>The request does not fit the present state, or a unique name is taken (409).</summary>
    Conflict,

    /// <summary>The request was understood and failed (422).</summary>
    Unprocessable,

    /// <summary>The caller may not do this (403).</summary>
    Forbidden,

    /// <summary>Too large (413).</summary>
    TooLarge,

    /// <summary>The caller asks too often or a queue of its own is full (429).</summary>
    TooMany,

    /// <summary>The server cannot serve this now; nothing was begun (503).</summary>
    Unavailable,
}
