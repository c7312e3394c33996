namespace Symbiont.Scanning.Contexts;

/// <summary>Where the text of a finding stands; decides how strong it is as evidence.</summary>
internal enum Setting
{
    /// <summary>In something that runs, or that an agent is told to do.</summary>
    Active,

    /// <summary>In documentation for people.</summary>
    Documented,

    /// <summary>In a comment of code.</summary>
    Comment,

    /// <summary>Shown as something bad, or forbidden.</summary>
    Quoted,

    /// <summary>In a message that code prints.</summary>
    Printed,

    /// <summary>In a file of types only, which nothing runs.</summary>
    Declared,

    /// <summary>In a list of patterns that code looks for.</summary>
    Listed,

    /// <summary>In a string of code that runs no commands.</summary>
    Literal,

    /// <summary>In the data of a test.</summary>
    Tested,
}
