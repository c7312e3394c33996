namespace Symbiont.Scanning.Rules;

/// <summary>The first links of a chain that ends in running what was fetched.</summary>
internal static class DownloaderRules
{
    private const string Why = "What lies on the disk can be run by a later, harmless-looking step.";
    private const string Repair = "Say which file is fetched and why, over HTTPS, and check it against a digest before anything uses it.";

    public static readonly ScanRule[] Rules =
    [
        new(new("downloader-curl-save", Categories.Downloaders, Severity.Medium, "curl writes what it fetches to a file.", Why, Repair), "curl -o /tmp/agent https://files.example.net/agent")
        {
            Anchors = ["curl"],
            Documented = Severity.Info,
            Everyday =
            [
                new(@"\.(?:json|ya?ml|csv|txt|md|html?|xml|pdf|png|jpe?g|gif|svg|webp|mp3|mp4|wav|parquet|log|toml|gpg|asc|pem|sql)(?:[""'\s)]|$)", Severity.Low, "saves data") { Unless = @"\.sh\b|\.exe\b|\.py\b|chmod|\.js\b|\.ps1\b|/tmp/\." },
                new(@"https?://(?:localhost|127\.0\.0\.1)", Severity.Info, "talks to this machine"),
                KnownInstallers.Use,
            ],
            Patterns =
            [
                new(@"\bcurl(?:\.exe)?\s+[^\n|;]*?(?:\s|^)?(?:-[a-zA-Z]*[oO]\b|--output\b|--remote-name(?:-all)?\b|-[a-z]*o\s*[""'/$\w.~])[^\n|;]*") { Except = @"\s-\w*o\s*[""']?/dev/(?:null|stdout)|-o\s*-(?:\s|$)|-o\s*NUL\b" },
                new(@"\bcurl(?:\.exe)?\s+[^\n|;>]*[^>\s|;0-9&2]\s*>{1,2}\s*[""']?[\w/.$~{][^\n|;]*") { Except = @">\s*[""']?/dev/(?:null|stdout|stderr)|>\s*&" },
            ],
        },
        new(new("downloader-wget-save", Categories.Downloaders, Severity.Medium, "wget writes what it fetches to a file.", Why, Repair), "wget https://files.example.net/agent -O /tmp/agent")
        {
            Anchors = ["wget"],
            Documented = Severity.Info,
            Everyday =
            [
                new(@"\.(?:json|ya?ml|csv|txt|md|html?|xml|pdf|png|jpe?g|gif|svg|webp|mp3|mp4|wav|parquet|log|toml|gpg|asc|pem|sql)(?:[""'\s)]|$)", Severity.Low, "saves data") { Unless = @"\.sh\b|\.exe\b|\.py\b|chmod|\.js\b|\.ps1\b|/tmp/\." },
                new(@"https?://(?:localhost|127\.0\.0\.1)", Severity.Info, "talks to this machine"),
                KnownInstallers.Use,
            ],
            Patterns =
            [
                new(@"\bwget(?:\.exe)?\s+[^\n|;]*(?:https?://|ftp://|\$\{?\w|-i\s)[^\n|;]*") { Except = @"(?:-\w*O\s*-|-O\s*-|--output-document[\s=]-|--spider|-O\s*/dev/(?:null|stdout))" },
                new(@"[""']wget[""']\s*,[^\n;]*"),
            ],
        },
        new(new("downloader-chmod-exec", Categories.Downloaders, Severity.Medium, "Makes a file executable and runs it, or one that lies where anybody writes.",
            "It is how a download becomes a program.",
            "Ship the program with its mode set, or run it by its interpreter after it was checked."),
            "chmod +x /tmp/agent && /tmp/agent")
        {
            Anchors = ["chmod"],
            Documented = Severity.Info,
            Patterns =
            [
                new(@"\bchmod\s+(?:-{1,2}[\w-]+\s+)*[""']?(?:[ugoa]*\+[rw]*x|[0-7]?[0-7]?7[0-7]{2}|0?[57][0-7]{2})[""']?\s+(?<file>[^\s;|&]+)[^\n]*?(?:&&|;|\n)\s*(?:sudo\s+|nohup\s+|exec\s+|setsid\s+)*(?:\./|/|~/|\$|" + Fragments.Shell + @"\s)\S*[^\n]*"),
                new(@"\bchmod\s+(?:-{1,2}[\w-]+\s+)*[""']?(?:[ugoa]*\+[rw]*x|0?7(?:55|77|75|50|11))[""']?\s+[""']?(?:/tmp/|/var/tmp/|/dev/shm/|\$\{?TMP\w*\}?/|~/\.cache/|~/\.)\S+"),
                new(@"\bchmod\s+(?:-{1,2}[\w-]+\s+)*[""']?(?:[ugoa]*\+[rw]*x|0?7[0-7]{2})[""']?\s+[""']?(?<file>[^\s;|&""']+)")
                {
                    Also = [@"(?:^|\n)\s*(?:sudo\s+|nohup\s+|exec\s+|setsid\s+)*[""']?(?:\./|/|~/|\$)[^\s;|&]*[^\n]*"],
                    Within = 4,
                    Tie = "file",
                },
                new(@"\bos\.chmod\s*\(\s*(?<file>\w+)\s*,[^\n]*(?:0o?7[0-7]{2}|S_IX|S_IEXEC)[^\n]*") { Also = [@"(?:subprocess\.\w+|os\.(?:system|popen|exec\w+|startfile))\s*\([^\n]*"], Within = 10, Tie = "file" },
            ],
        },
    ];
}
