namespace Symbiont.Scanning;

/// <summary>What a source is, by its name and its content.</summary>
public enum SourceKind
{
    /// <summary>Text of no kind that is known.</summary>
    Text,

    /// <summary>Markdown and other marked-up prose.</summary>
    Markdown,

    /// <summary>Shell script (sh, bash, zsh, fish).</summary>
    Shell,

    /// <summary>PowerShell or Windows batch file.</summary>
    PowerShell,

    /// <summary>Python.</summary>
    Python,

    /// <summary>JavaScript.</summary>
    JavaScript,

    /// <summary>TypeScript.</summary>
    TypeScript,

    /// <summary>C#.</summary>
    CSharp,

    /// <summary>Code in another language: Ruby, Perl, PHP, Go, Rust, Java, C and the like.</summary>
    OtherCode,

    /// <summary>JSON.</summary>
    Json,

    /// <summary>YAML.</summary>
    Yaml,

    /// <summary>TOML, INI, properties, and files of environment variables.</summary>
    Configuration,

    /// <summary>HTML, XML, SVG.</summary>
    Markup,

    /// <summary>Dockerfile or Containerfile.</summary>
    Dockerfile,

    /// <summary>Makefile or justfile.</summary>
    Makefile,
}
