using System.Text.RegularExpressions;
using Symbiont.Scanning.Matching;

namespace Symbiont.Scanning.Code.Flow;

/// <summary>What a text gives away by itself: the files it names. None of the patterns repeats anything, so they are linear.</summary>
internal static partial class TextClues
{
    private const int Longest = 1024;

    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture;

    private static readonly LiteralSet Names = new(CredentialStore(), SecretFile(), StartFile(), AgentFile());

    public static Traits Of(string text)
    {
        if (text.Length is < 4 or > Longest || !Names.MayMatch(text))
            return Traits.None;
        var traits = Traits.None;
        if (CredentialStore().IsMatch(text))
            traits |= Traits.CredentialPath;
        if (SecretFile().IsMatch(text))
            traits |= Traits.SecretPath;
        if (StartFile().IsMatch(text))
            traits |= Traits.StartPath | (ProfileFile().IsMatch(text) ? Traits.ProfilePath : Traits.None);
        if (AgentFile().IsMatch(text))
            traits |= text[0] == '~' || IdentityFile().IsMatch(text) ? Traits.AgentPath : Traits.RulesPath;
        return traits;
    }

    [GeneratedRegex("""
        (^|[/\\])\.ssh([/\\]?$|[/\\](id_(rsa|dsa|ecdsa|ed25519)|identity)(?!\.pub)|[/\\]\*) |
        (^|[/\\])id_(rsa|dsa|ecdsa|ed25519)$ |
        (^|/)etc/g?shadow\b |
        \bLogin\ Data\b | \bWeb\ Data$ | \bcookies\.sqlite\b | [/\\]Cookies$ | \blogins\.json\b | \bkey4\.db\b |
        \bUser\ Data[/\\](Default|Local\ State) | \bChrome[/\\]User\ Data\b | \.mozilla[/\\]firefox | Firefox[/\\]Profiles |
        Library[/\\]Keychains | login\.keychain | \.local/share/keyrings |
        \bwallet\.dat\b | \.electrum\b | exodus\.wallet | \.config/solana/id\.json | \.ethereum[/\\]keystore |
        \.gnupg([/\\](private-keys|secring)|[/\\]?$) | discord[/\\]Local\ Storage | Telegram\ Desktop[/\\]tdata | /etc/NetworkManager/system-connections | /etc/wpa_supplicant
        """, Options)]
    private static partial Regex CredentialStore();

    [GeneratedRegex("""
        (^|[/\\])\.aws([/\\]?$|[/\\]credentials) | (^|[/\\])\.env(\.(local|production|prod|development|staging))?$ |
        (^|[/\\])\.kube[/\\]config\b | (^|[/\\])\.docker[/\\]config\.json | (^|[/\\])\.netrc$ | (^|[/\\])\.npmrc$ | (^|[/\\])\.pypirc$ |
        \.git-credentials\b | \.config[/\\]gcloud | application_default_credentials\.json | \.azure[/\\](accessTokens|msal_token|azureProfile) |
        \.config[/\\]gh[/\\]hosts | \.cursor[/\\]mcp\.json | claude_desktop_config\.json | \.config[/\\]rclone | \.pgpass$ | \.my\.cnf$ | \.vault-token |
        _history$ | /proc/(self|[0-9])[^/]{0,8}/environ\b
        """, Options)]
    private static partial Regex SecretFile();

    [GeneratedRegex("""
        (^|[/\\])\.(bashrc|zshrc|bash_profile|zprofile|zshenv|profile|bash_login|bash_logout|xinitrc|xprofile)$ |
        (^|/)etc/(cron|profile|rc\.local|init\.d|systemd/system|ld\.so\.preload|bash\.bashrc) | /var/spool/cron | systemd/user/ |
        Library/Launch(Agents|Daemons) | \.config/autostart | Start\ Menu[/\\]+Programs[/\\]+Startup | CurrentVersion\\+Run(Once)?\b |
        (^|[/\\])authorized_keys\b | \.git/hooks/ | \b(site|user)customize\.py$ | site-packages[/\\][^/\\]{1,80}\.pth$ | fish/config\.fish |
        Microsoft\.PowerShell_profile | \.config/fish/conf\.d
        """, Options)]
    private static partial Regex StartFile();

    [GeneratedRegex("""(^|[/\\])\.(bashrc|zshrc|bash_profile|zprofile|zshenv|profile|bash_login)$ | \.config/fish/(config\.fish|conf\.d) | Microsoft\.PowerShell_profile""", Options)]
    private static partial Regex ProfileFile();

    [GeneratedRegex("""(^|[/\\])(SOUL|MEMORY|CLAUDE|AGENTS|GEMINI|IDENTITY|HEARTBEAT|TOOLS)\.md$ | (^|[/\\])\.(cursorrules|windsurfrules|clinerules)$ | copilot-instructions\.md$ | \.cursor[/\\]rules""", Options)]
    private static partial Regex AgentFile();

    [GeneratedRegex("""(^|[/\\])(SOUL|MEMORY|IDENTITY|HEARTBEAT|TOOLS)\.md$""", Options)]
    private static partial Regex IdentityFile();
}
