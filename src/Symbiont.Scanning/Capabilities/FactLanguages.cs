using System.Collections.Frozen;

namespace Symbiont.Scanning.Capabilities;

/// <summary>Languages in which a fact means what it says, by the names that the catalogue gives them.</summary>
internal sealed class FactLanguages
{
    /// <summary>Extensions of files by language. A page or a template holds the language that is written in it.</summary>
    private static readonly FrozenDictionary<string, string[]> Extensions = new Dictionary<string, string>
    {
        ["python"] = "py pyw pyi ipynb pth pyx rpy",
        ["js"] = "js mjs cjs jsx ts mts cts tsx vue svelte html htm coffee hta wsf gs",
        ["php"] = "php phtml inc",
        ["ruby"] = "rb erb rake gemspec podspec cr thor",
        ["perl"] = "pl pm cgi t",
        ["go"] = "go",
        ["rust"] = "rs",
        ["java"] = "java jsp jspx jspf",
        ["kotlin"] = "kt kts",
        ["scala"] = "scala sc sbt",
        ["groovy"] = "groovy gradle",
        ["csharp"] = "cs csx aspx ashx ascx asmx",
        ["fsharp"] = "fs fsx",
        ["basic"] = "vb vba bas vbs asp cls frm ctl",
        ["swift"] = "swift",
        ["objc"] = "m mm",
        ["dart"] = "dart",
        ["lua"] = "lua moon rockspec",
        ["r"] = "r rmd qmd",
        ["julia"] = "jl",
        ["elixir"] = "ex exs",
        ["erlang"] = "erl hrl",
        ["haskell"] = "hs",
        ["ocaml"] = "ml mli",
        ["clojure"] = "clj cljs cljc",
        ["lisp"] = "el lisp scm rkt fnl",
        ["c"] = "c h cc cpp hpp ino pde",
        ["zig"] = "zig",
        ["nim"] = "nim nims nimble",
        ["d"] = "d",
        ["pascal"] = "pas",
        ["powershell"] = "ps1 psm1 psd1",
        ["batch"] = "bat cmd",
        ["shell"] = "sh bash zsh ksh command envrc bats fish",
        ["awk"] = "awk",
        ["vim"] = "vim",
        ["applescript"] = "applescript scpt",
        ["ahk"] = "ahk au3",
        ["sql"] = "sql pgsql psql plsql pks pkb ddl tsql",
        ["tcl"] = "tcl",
        ["yaml"] = "yml yaml",
        ["settings"] = "json jsonc toml ini cfg conf properties reg plist service timer desktop",
    }.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.Split(' '));

    private readonly FrozenSet<string> extensions;
    private readonly bool isShell;

    private FactLanguages(IReadOnlyCollection<string> names)
    {
        extensions = names.SelectMany(name => Extensions[name]).ToFrozenSet();
        isShell = names.Contains("shell");
    }

    /// <summary>The languages of a list; null: one of them is not known.</summary>
    /// <param name="names">Separated by commas.</param>
    public static FactLanguages? Of(string names)
    {
        var all = names.Split(',');
        return Array.TrueForAll(all, Extensions.ContainsKey) ? new(all) : null;
    }

    /// <summary>Whether a source is written in one of them.</summary>
    public bool Contains(ScanSource source) =>
        extensions.Contains(Path.GetExtension(source.Name).TrimStart('.').ToLowerInvariant()) || (isShell && source.Kind == SourceKind.Shell);
}
