using System.Collections.Frozen;

namespace Symbiont.Scanning;

/// <summary>Tells the kind of a source: a first line that names an interpreter counts more than the extension, which an attacker chooses freely.</summary>
internal static class SourceKinds
{
    private static readonly FrozenDictionary<string, SourceKind> Extensions = Table(
        (SourceKind.Markdown, "md markdown mdx mdc rst adoc"),
        (SourceKind.Shell, "sh bash zsh ksh fish command"),
        (SourceKind.PowerShell, "ps1 psm1 psd1 bat cmd"),
        (SourceKind.Python, "py pyw pyi ipynb"),
        (SourceKind.JavaScript, "js mjs cjs jsx gs"),
        (SourceKind.TypeScript, "ts mts cts tsx"),
        (SourceKind.CSharp, "cs csx"),
        (SourceKind.OtherCode, "rb pl pm php go rs java kt c cc cpp h hpp swift lua r scala vbs applescript scpt sql awk tcl groovy dart ex exs erl hrl el lisp clj cljs cljc scm rkt fnl ahk au3 sbt sc kts bas vba frm nim zig jl ml mli hs d pas coffee fs fsx m mm sol move cr v gd hx asp aspx ashx ascx asmx jsp jspx jspf cfm erb ejs phtml inc cgi t nse rmd qmd tmux raku f90 ino pde nu star graphql gql gradle cls ctl vim iss nsi nsh pyx rpy thor moon nut sp pwn sqf lsl mq4 mq5 mqh pgsql psql plsql pks pkb ddl tsql do ado sas cob cbl abap apex trigger vy cairo robot rexx nims nimble rockspec gvy jsonnet odin purs elm xsl xslt"),
        (SourceKind.Json, "json jsonc json5 jsonl webmanifest"),
        (SourceKind.Yaml, "yaml yml"),
        (SourceKind.Configuration, "toml ini cfg conf env properties service timer socket desktop plist npmrc targets props csproj fsproj vbproj proj nuspec reg inf tf hcl nix cmake bzl gemspec podspec crontab cron pth hta wsf rules list repo network mount slice path spec ebuild url webloc lnk gitconfig wxs wxl bazel install"),
        (SourceKind.Markup, "html htm xml svg xhtml vue svelte"),
        (SourceKind.Dockerfile, "dockerfile containerfile"),
        (SourceKind.Makefile, "mk mak makefile justfile"));

    /// <summary>Extensions that are put behind another.</summary>
    private static readonly FrozenSet<string> Copies = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "txt", "example", "sample", "dist", "template", "tmpl", "tpl", "bak", "orig", "default");

    private static readonly FrozenDictionary<string, SourceKind> Names = new Dictionary<string, SourceKind>
    {
        ["dockerfile"] = SourceKind.Dockerfile,
        ["containerfile"] = SourceKind.Dockerfile,
        ["makefile"] = SourceKind.Makefile,
        ["gnumakefile"] = SourceKind.Makefile,
        ["justfile"] = SourceKind.Makefile,
        ["readme"] = SourceKind.Markdown,
        [".env"] = SourceKind.Configuration,
        [".npmrc"] = SourceKind.Configuration,
        [".bashrc"] = SourceKind.Shell,
        [".zshrc"] = SourceKind.Shell,
        [".profile"] = SourceKind.Shell,
        [".bash_profile"] = SourceKind.Shell,
        [".envrc"] = SourceKind.Shell,
        [".bash_login"] = SourceKind.Shell,
        [".bash_aliases"] = SourceKind.Shell,
        [".zprofile"] = SourceKind.Shell,
        [".zshenv"] = SourceKind.Shell,
        ["crontab"] = SourceKind.Configuration,
        ["cmakelists.txt"] = SourceKind.Configuration,
        ["vagrantfile"] = SourceKind.Configuration,
        ["jenkinsfile"] = SourceKind.Configuration,
        ["procfile"] = SourceKind.Configuration,
        [".gitconfig"] = SourceKind.Configuration,
        ["gitconfig"] = SourceKind.Configuration,
        ["doxyfile"] = SourceKind.Configuration,
        ["sudoers"] = SourceKind.Configuration,
        ["postinst"] = SourceKind.Shell,
        ["preinst"] = SourceKind.Shell,
        ["postrm"] = SourceKind.Shell,
        ["prerm"] = SourceKind.Shell,
        ["apkbuild"] = SourceKind.Shell,
        ["podfile"] = SourceKind.OtherCode,
        ["fastfile"] = SourceKind.OtherCode,
        ["brewfile"] = SourceKind.OtherCode,
        ["dangerfile"] = SourceKind.OtherCode,
        ["sconstruct"] = SourceKind.Python,
        ["snakefile"] = SourceKind.Python,
        [".gitmodules"] = SourceKind.Configuration,
        [".gitattributes"] = SourceKind.Configuration,
        ["pkgbuild"] = SourceKind.Shell,
        ["gemfile"] = SourceKind.OtherCode,
        ["rakefile"] = SourceKind.OtherCode,
        [".cursorrules"] = SourceKind.Markdown,
        [".windsurfrules"] = SourceKind.Markdown,
        [".clinerules"] = SourceKind.Markdown,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    public static SourceKind Of(string name, string text)
    {
        if (OfFirstLine(text) is { } interpreter)
            return interpreter;
        var file = name[(name.LastIndexOf('/') + 1)..];
        if (Names.TryGetValue(file, out var kind))
            return kind;
        if (file.StartsWith(".env.", StringComparison.OrdinalIgnoreCase))
            return SourceKind.Configuration;
        if (file.StartsWith("Dockerfile.", StringComparison.OrdinalIgnoreCase))
            return SourceKind.Dockerfile;
        var dot = file.LastIndexOf('.');
        // web.yml.txt and settings.json.example are what they are copied to.
        if (dot > 0 && Copies.Contains(file[(dot + 1)..]) && file.LastIndexOf('.', dot - 1) is >= 0 and var inner && Extensions.TryGetValue(file[(inner + 1)..dot], out kind))
            return kind;
        return dot >= 0 && Extensions.TryGetValue(file[(dot + 1)..], out kind) ? kind : SourceKind.Text;
    }

    /// <summary>By the interpreter of a first line <c>#!…</c>; null: it names none.</summary>
    public static SourceKind? OfFirstLine(string text)
    {
        if (!text.StartsWith("#!", StringComparison.Ordinal))
            return null;
        var end = text.IndexOf('\n', StringComparison.Ordinal);
        var line = text.AsSpan(2, Math.Min(end < 0 ? text.Length : end, 200) - 2);
        return line switch
        {
            _ when Has(line, "python") => SourceKind.Python,
            _ when Has(line, "node") || Has(line, "bun") || Has(line, "deno") => SourceKind.JavaScript,
            _ when Has(line, "pwsh") || Has(line, "powershell") => SourceKind.PowerShell,
            _ when Has(line, "dotnet") => SourceKind.CSharp,
            _ when Has(line, "sh") => SourceKind.Shell,
            _ when Has(line, "ruby") || Has(line, "perl") || Has(line, "php") || Has(line, "osascript") || Has(line, "lua") => SourceKind.OtherCode,
            _ => null,
        };
    }

    private static bool Has(ReadOnlySpan<char> line, string interpreter) => line.Contains(interpreter, StringComparison.Ordinal);

    private static FrozenDictionary<string, SourceKind> Table(params (SourceKind Kind, string Extensions)[] rows) => rows
        .SelectMany(row => row.Extensions.Split(' ').Select(extension => (extension, row.Kind)))
        .ToFrozenDictionary(row => row.extension, row => row.Kind, StringComparer.OrdinalIgnoreCase);
}
