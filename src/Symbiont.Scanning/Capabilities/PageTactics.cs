using Symbiont.Scanning.Rules;
using static Symbiont.Scanning.Capabilities.CapabilityKind;

namespace Symbiont.Scanning.Capabilities;

/// <summary>Tactics of pages and extensions, of lures that have people run a command, and of scripts that lock, stay and wipe what was typed.</summary>
internal static class PageTactics
{
    public static readonly RuleInfo PageRunsRequest = new("page-runs-request", Categories.Behavior, Severity.High, "A page of a server runs what a request brings: as code, as a command, or as an assembly.",
        "Whoever knows the address of the page runs what he likes on the server; it is how somebody stays who broke in.", "Remove it; let a request choose among actions that are written down.");

    public static readonly RuleInfo ClipboardLure = new("clipboard-lure", Categories.Behavior, Severity.High, "A page that pretends to check for robots puts a command into the clipboard and names the keys that run it.",
        "Who follows it starts a stranger's program with his own hands, past everything that guards the browser.", "Check for robots in the page; show a command, and let people copy it knowingly.");

    public static readonly IReadOnlyList<RuleInfo> All = [PageRunsRequest, ClipboardLure];

    public static readonly IReadOnlyList<Tactic> Tactics =
    [
        // Most like it: a page that writes out what was searched for; a plugin's assembly, loaded by a name of the settings.
        new(PageRunsRequest, [RequestField], [PageRuns], 4, "what a request brings is run by the page"),
        // Most like it: a page that copies the command of an installer, and shows it.
        new(ClipboardLure, [HumanCheck], [Replaces], 60, "a command is put into the clipboard under the pretext of a check for robots") { Besides = [[PasteKeys], [CommandText]] },
        // Most like it: shortcuts of an extension, which name an action and no page.
        new(CapabilityRules.WatchesAndSends, [KeyAsData], [TellsExtension], 14, "each key that is pressed is handed on with the page it was pressed on") { Besides = [[HearsPage], [PageAddress]] },
        // Most like it: the picture of a user beside the form by which he logs in.
        new(CapabilityRules.PageSecretsLeave, [TypedSecret], [PictureAddress], 14, "what is typed as a password becomes the address of a picture") { Besides = [[LettersInAddress]] },
        // Most like it: a tool for developers that shows headers and sends none.
        new(CapabilityRules.PageSecretsLeave, [SecretHeader], [HandsLoginOn], 12, "logins are taken from the headers of other pages' requests and handed on to be sent") { Besides = [[HearsHeaders]] },
        // Most like it: a store that keeps its own records encrypted, and speaks of no payment.
        new(CapabilityRules.Ransom, [Encrypts], [WritesFile], 24, "files are gone through, encrypted and written over, and coins are asked for") { Besides = [[DemandsPayment], [WalksFiles, ListsFolder]] },
        // Most like it: an installer, which starts what it fetched and leaves the history of the shell alone.
        new(DamageTactics.TracesRemoved, [WipesHistory], [StartsFile, MakesExecutable], 14, "what was fetched is started, and the history of typed commands is wiped") { Besides = [[SavesDownload, Fetches]], InTests = true },
        // Most like it: an installer of a service, which checks what it fetched and starts a program of its own.
        new(LastingTactics.PlantedStart, [SavesDownload], [SchedulesScript], 25, "scripts are fetched and started again and again by the system") { Besides = [[StartsRepeatedly]], Unless = [ChecksFile, AsksUser] },
        // Most like it: a server of a protocol, which compares a word with the names of its actions.
        new(CapabilityRules.RemoteCommands, [ReadsConnection], [StartsNamed], 25, "the words of a line from a connection are started as a program") { Besides = [[SplitsWords]] },
    ];
}
