namespace Symbiont.Scanning.Rules;

/// <summary>Kinds of attack that the 40 rules defend against, as the reference's table has them.</summary>
internal static class Categories
{
    public const string Original = "original-defense";
    public const string ReverseShells = "reverse-shells";
    public const string Credentials = "credential-harvesting";
    public const string Exfiltration = "network-exfiltration";
    public const string Injection = "process-injection";
    public const string Escalation = "privilege-escalation";
    public const string Traversal = "symlink-path-traversal";
    public const string Downloaders = "downloader-chains";

    /// <summary>Beyond the 40: what campaigns do besides.</summary>
    public const string Behavior = "harmful-behavior";

    /// <summary>Beyond the 40: prose that orders an agent to harm.</summary>
    public const string Prose = "prompt-injection";

    /// <summary>Beyond the 40: text that is made to be read otherwise than it works.</summary>
    public const string Disguise = "disguise";

    /// <summary>Beyond the 40: files that cannot be read, or are not what they say.</summary>
    public const string Files = "files";

    /// <summary>Rules of the operator.</summary>
    public const string Custom = "custom";
}
