namespace Symbiont.Scanning.Rules;

/// <summary>Getting out of the folder that one was given.</summary>
internal static class TraversalRules
{
    public static readonly ScanRule[] Rules =
    [
        new(new("symlink-escape", Categories.Traversal, Severity.Medium, "Makes a link to something outside.",
            "What may only read or write its own folder reads or writes the target.",
            "Copy what is needed, or name its path openly and let the user agree."),
            "ln -s /etc/passwd ./notes.txt")
        {
            IsPath = true,
            Anchors = ["ln -", "symlink", "mklink", "ln\",", "symboliclink", "ln --"],
            Documented = Severity.Info,
            Everyday = [new(@"/etc/(?:nginx|apache2|systemd|fonts|alternatives|localtime)|/usr/share|sites-available|/etc/ssl/certs", Severity.Info, "links a part of the system to its place")],
            Patterns =
            [
                new(@"\bln\s+(?:-{1,2}[\w-]+\s+)*(?:-\w*s\w*|--symbolic)\s+(?:-{1,2}[\w-]+\s+)*[""']?(?:/(?:etc|root|proc|sys|dev|var/(?:run|log|lib)|home|Users|boot|private|mnt|host)\b|/(?:\s|[""'])|~|\$\{?HOME\}?|(?:\.\./){2,})[^\n;|&]*"),
                new(@"\b(?:os\.symlink|symlink(?:Sync)?|File\.symlink|CreateSymbolicLink|os\.Symlink)\s*\(\s*[fr]?[""'`](?:/(?:etc|root|proc|sys|home|Users|var|dev)\b|/[""'`]|~|(?:\.\./){2,})[^\n;]*"),
                new(@"\bsymlink_to\s*\(\s*[^\n)]*[""'](?:/(?:etc|root|proc|home|Users|var)\b|/[""']|~|(?:\.\./){2,})[^\n;]*|\b(?:os\.symlink|symlink(?:Sync)?)\s*\(\s*(?:os\.path\.expanduser|Path\.home|os\.homedir|homedir)\b[^\n;]*"),
                new(@"\bmklink\s+(?:/[dhj]\s+)*\S+\s+[""']?(?:[A-Z]:\\|%USERPROFILE%|\\\\)[^\n;]*"),
            ],
        },
        new(new("path-traversal-deep", Categories.Traversal, Severity.Medium, "Climbs three folders up, or more.",
            "A path that climbs leaves the folder that the tool was meant to stay in.",
            "Resolve the path, and refuse what does not begin with the folder that is allowed."),
            "cat ../../../../etc/passwd")
        {
            IsPath = true,
            Anchors = ["../../..", "..\\..\\..", "%2e%2e", "..%2f", "..\\\\..\\\\..", "....//", "..%5c", "%252e"],
            Documented = Severity.Info,
            Everyday = [new(@"\b(?:import|require|from|include|extends|@import|href|src|url|link|resolve|join|dirname|__dirname|source|path|root|schema|reference|ProjectReference|Include|\$ref)\b|\]\((?:\.\./)+", Severity.Info, "refers to a file of the same project") { Unless = @"\.\.[/\\]+(?:etc|root|proc|home|Users|windows|var|tmp)\b|\.ssh|\.aws|\.env\b|passwd|shadow|%2e|%2f|%5c|\.\.\.\.//" }],
            Patterns =
            [
                new(@"(?:\.\.[/\\]{1,2}){3,}[^\s""'`)]*"),
                new(@"(?:(?:%2e|\.){2}(?:%2f|%5c|/|\\)){2,}[^\s""'`)]*") { Except = @"^[./\\\w-]*$" },
                new(@"(?:%252e){2}|(?:\.{4}//){2,}"),
            ],
        },
    ];
}
