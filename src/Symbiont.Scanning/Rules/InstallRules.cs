namespace Symbiont.Scanning.Rules;

/// <summary>Beyond the 40: installers that are fetched and run without a window, so that nobody sees what is installed.</summary>
internal static class InstallRules
{
    /// <summary>An installer of Windows or macOS, by the end of its name.</summary>
    private const string Installer = @"\.(?:msi|msix|exe|pkg|dmg|scr)\b";

    private const string Fetch = @"\b(?:curl|wget|iwr|irm|aria2c|Invoke-WebRequest|Invoke-RestMethod|Start-BitsTransfer|bitsadmin|certutil|DownloadFile)(?:\.exe)?\b";

    /// <summary>A start that asks nothing.</summary>
    private const string Silent = @"(?:\bmsiexec(?:\.exe)?\b[^\n]*\s[/-]q(?:n|b|r|uiet)?\b|\s(?:/S|/quiet|/silent|/verysilent|--silent|--quiet|/qn)(?:[\s""'`,)]|$)|\binstaller\s+[^\n]*-pkg\b|\bAdd-AppxPackage\b|\bhdiutil\s+attach\b)";

    /// <summary>Hosts from which the makers of well-known tools give their installers.</summary>
    private static readonly EverydayUse Maker = new(@"https://(?:[\w-]+\.)*(?:microsoft\.com|aka\.ms|visualstudio\.com|awscli\.amazonaws\.com|awsstatic\.com|nodejs\.org|python\.org|golang\.org|go\.dev|google\.com|gvt1\.com|docker\.com|apple\.com|mozilla\.(?:org|net)|adoptium\.net|oracle\.com|azul\.com|anaconda\.(?:com|org)|cloudflare\.com|hashicorp\.com|jetbrains\.com|nvidia\.com|intel\.com|postgresql\.org|enterprisedb\.com|mysql\.com|7-zip\.org|tailscale\.com|1password\.com|zoom\.us|githubusercontent\.com/PowerShell|github\.com/[\w.-]+/[\w.-]+/releases)[/:]",
        Severity.Medium, "an installer from its maker's host")
    {
        Unless = @"https?://[^\n]*https?://|--insecure|\s-[a-zA-Z]*k\s",
    };

    public static readonly ScanRule[] Rules =
    [
        new(new("silent-install", Categories.Behavior, Severity.High, "An installer is fetched and run without a window.",
            "It runs with all rights, and nobody sees its maker, what it installs, or that it does.", "Install by a package manager that checks what it fetches, or let the user start the installer."),
            "msiexec /i https://files.example.net/driver.msi /qn")
        {
            Anchors = [".msi", ".exe", ".pkg", ".dmg", ".scr"],
            Documented = Severity.Medium,
            Everyday = [Maker],
            Patterns =
            [
                new(@"\bmsiexec(?:\.exe)?\s+[^\n]*(?:/i|/package|-i)\s*[""']?https?://[^\n]*") { Also = [@"[/-](?:q(?:n|b|r|uiet)?|passive)\b"] },
                new(Fetch + @"[^\n]*(?:https?://|\$\w)[^\n]*" + Installer + @"[^\n]*(?:&&|;|\|)[^\n]*" + Silent) { Unless = Checks },
                new(Fetch + @"[^\n]*(?:https?://|\$\w)[^\n]*?[/\\\s""'=](?<file>[\w.-]+" + Installer + @")[""'\s)]*$") { Also = [@"[^\n]*" + Silent + @"[^\n]*"], Within = 6, Tie = "file", Unless = Checks },
            ],
        },
    ];

    private const string Checks = @"Get-FileHash|sha(?:256|512)sum|shasum|certutil\s+-hashfile|Get-AuthenticodeSignature|signtool\s+verify|pkgutil\s+--check-signature|codesign\s+-v|spctl\s";
}
