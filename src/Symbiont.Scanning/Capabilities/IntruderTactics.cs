using Symbiont.Scanning.Rules;
using static Symbiont.Scanning.Capabilities.CapabilityKind;

namespace Symbiont.Scanning.Capabilities;

/// <summary>Tactics of those who are in already: what opens the logins of a browser, what becomes a page of the server, what goes on to the next machine, what is handed on to be run.</summary>
internal static class IntruderTactics
{
    public static readonly RuleInfo BrowserLogins = new("browser-logins-opened", Categories.Behavior, Severity.High, "A program unlocks the logins that a browser keeps, and asks for them.",
        "It has every password that was ever saved, in clear; what it does with them later is another file's matter.", "Let people export their logins by the browser itself, and read the file that they give.");

    public static readonly IReadOnlyList<RuleInfo> All = [BrowserLogins];

    public static readonly IReadOnlyList<Tactic> Tactics =
    [
        // Most like it: a program that keeps a secret of its own by the same call of the system; an importer of a file that the browser wrote.
        new(BrowserLogins, [LoginStore], [UnwrapsKey], 90, "the logins of a browser are unlocked and asked for") { Besides = [[AsksLogins]] },
        // Most like it: an installer that writes its settings as a page.
        new(PageTactics.PageRunsRequest, [RequestField, CallerData], [WritesPage], 4, "what a request brings is written as a page that the server runs"),
        // Most like it: a page that starts one tool with words of its own.
        new(PageTactics.PageRunsRequest, [RequestField], [ShellArguments], 20, "what a request brings is put behind a shell's name"),
        new(CapabilityRules.RemoteCode, [Fetches], [WritesPage], 5, "what is fetched is written as a page that the server runs") { Unless = [ChecksFile, ComparesDigest, AsksUser] },
        // Most like it: a client that puts its own token into a header; a page of one's own service that hands over to the next.
        new(CapabilityRules.PageSecretsLeave, [StoredToken], [OddChannel, LettersInLocation], 25, "a token that a page keeps is sent where nobody looks for it"),
        new(CapabilityRules.PageSecretsLeave, [ExtensionCookie], [Sends], 40, "cookies of a page are taken by an extension and sent to a host that is written down") { Besides = [[CookieAsData], [NamesHost]], Unless = [Authorizes] },
        // Most like it: a registration, which keeps a digest and stays on its own site.
        new(CapabilityRules.PageSecretsLeave, [WritesPassword], [SendsOn], 20, "a password is written down as it was typed, and whoever typed it is sent on to another site"),
        // Most like it: a letter to a list that somebody wrote.
        new(LastingTactics.CopiesItself, [AddressBook], [MailsEach], 15, "everybody in the address book gets a letter by itself") { Besides = [[SendsLetter]], Unless = [AsksUser] },
        // Most like it: a roll-out, which goes to the machines of an inventory and takes its fingerprints from there.
        new(LastingTactics.CopiesItself, [VisitedHosts], [CopiesToHost], 30, "every machine that was visited gets a file, and starts it") { Besides = [[StartsThere]] },
        new(LastingTactics.CopiesItself, [SelfToHost], [StartsThere], 12, "a program copies itself to another machine and starts there"),
        // Most like it: a tool that puts a head over each file of a project, which it reads from elsewhere.
        new(LastingTactics.CopiesItself, [OwnText], [ScriptsBeside], 25, "a program writes itself into the scripts beside it") { Besides = [[WritesFile, RemovesFiles]], Unless = [AsksUser] },
        // Most like it: a list of functions of the program's own.
        new(CapabilityRules.RemoteCommands, [ReadsConnection, Listens, Fetches], [RunsAsValue], 30, "what a connection tells is handed to the function that runs code"),
        new(CapabilityRules.DecodedCode, [Decodes], [RunsAsValue], 30, "what was decoded is handed to the function that runs code"),
    ];
}
