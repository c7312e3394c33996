namespace Symbiont.Scanning.Code.Flow;

/// <summary>Where data can do harm; as a set, what a value was made safe for.</summary>
[Flags]
internal enum SinkKinds
{
    None = 0,

    /// <summary>Text that a shell reads.</summary>
    Command = 1 << 0,

    /// <summary>The program that is started, without a shell.</summary>
    Program = 1 << 1,
    Code = 1 << 2,
    Sql = 1 << 3,
    PathRead = 1 << 4,
    PathWrite = 1 << 5,
    PathDelete = 1 << 6,
    Url = 1 << 7,

    /// <summary>The module or member that a name picks.</summary>
    Import = 1 << 8,
    Deserialize = 1 << 9,

    /// <summary>What is sent over the network.</summary>
    Send = 1 << 10,

    /// <summary>As <see cref="Send"/>, but where a service's own key belongs: headers and credentials.</summary>
    SendAsCredential = 1 << 11,

    /// <summary>The member of a value that a name picks.</summary>
    Member = 1 << 12,

    /// <summary>No place: a value that another file of the program made, which may have looked it up or checked it.</summary>
    MadeElsewhere = 1 << 13,

    /// <summary>A template that is filled in: what stands in it runs.</summary>
    Template = 1 << 14,

    Path = PathRead | PathWrite | PathDelete,

    /// <summary>What a check for allowed values makes safe.</summary>
    Injection = Command | Program | Code | Sql | Path | Url | Import | Deserialize | Template,
}
