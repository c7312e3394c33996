using Symbiont.Scanning.Rules;
using static Symbiont.Scanning.Capabilities.CapabilityKind;

namespace Symbiont.Scanning.Capabilities;

/// <summary>Tactics of short scripts: droppers, reports of whose machine it is, secrets in logs, pages that hear keys and headers, coins pulled from a list of wallets.</summary>
internal static class ScriptTactics
{
    public static readonly RuleInfo SecretsPrinted = new("secrets-printed", Categories.Behavior, Severity.High, "A program prints the whole environment, or a secret in letters that no mask of a log knows.",
        "Logs are read by many and kept for long, and what a tool prints stands in the conversation of an agent.", "Print the names of the variables that are missing, and no value.");

    public static readonly RuleInfo ManifestCallsOut = new("manifest-calls-out", Categories.Behavior, Severity.High, "The declaration of a package speaks over the network when it is read.",
        "It is read by everybody who only looks for a version: a resolver, an editor, a robot that proposes updates.", "Declare names, versions and files; do everything else when the user asks.");

    public static readonly RuleInfo CoinsPulled = new("coins-pulled", Categories.Behavior, Severity.High, "Coins are moved out of the wallets of a list into the one whose key the program holds.",
        "Who once allowed a contract to spend loses everything that was allowed.", "Let each owner sign the payment.");

    public static readonly IReadOnlyList<RuleInfo> All = [SecretsPrinted, ManifestCallsOut, CoinsPulled];

    public static readonly IReadOnlyList<Tactic> Tactics =
    [
        // Most like it: an installer fetched from its maker's host, which shows itself.
        new(CapabilityRules.RemoteCode, [SavesDownload], [StartsFile], 30, "what was fetched into a place for passing files is started unseen, or comes from where anybody puts files") { Besides = [[PassingPlace], [StartsUnseen, Detaches, OpenHost, NamesBareHost]], Unless = [ChecksFile, AsksUser] },
        // Most like it: a report of an error, which says where it happened and not whose machine it was.
        new(TacticRules.SilentTransfer, [TakesHost], [Sends, Asks, LooksUpData, OddChannel], 25, "machine, user and folder are reported together") { Besides = [[TakesUser], [TakesFolder]] },
        // Most like it: a declaration that asks git for its files, and names a page.
        new(ManifestCallsOut, [DeclaresPackage], [SpeaksNow], 90, "the declaration of a package speaks over the network"),
        // Most like it: a login written as base64 for a header, once, and not shown.
        new(SecretsPrinted, [SecretVariable, WholeEnvironment], [EncodesTwice], 4, "a secret is written in other letters, twice, which no mask of a log knows"),
        new(SecretsPrinted, [SecretVariable], [Encodes], 4, "building the package prints a secret in other letters") { Besides = [[PrintsValue]], AtBuild = true },
        // Most like it: a list of the variables that a program knows, by their beginning.
        new(SecretsPrinted, [LoopsEnvironment], [PrintsPair], 1, "all variables of the environment are printed with their values"),
        // Most like it: a chat that sends on Enter, a game that steers by keys.
        new(CapabilityRules.WatchesAndSends, [KeyAsData], [Sends, Asks], 12, "each key that is pressed on a page is sent away") { Besides = [[HearsPage]] },
        // Most like it: an extension that changes a header and sends nothing.
        new(CapabilityRules.PageSecretsLeave, [SecretHeader], [Sends], 15, "logins are taken from the headers of other pages' requests and sent away") { Besides = [[HearsHeaders]] },
        // Most like it: a form that checks an account number which was pasted.
        new(CapabilityRules.SwapsNumbers, [KnowsAccounts], [Senses], 30, "the clipboard is searched for account numbers, and changed") { Besides = [[Replaces]] },
        // Most like it: payments out of one's own wallet to a list of people.
        new(CoinsPulled, [PullsCoins], [HoldsKey], 80, "coins are moved from the wallets of others into one's own, one after the other") { Besides = [[GoesThroughList]] },
        new(CapabilityRules.RemoteCommands, [KnownImplant], [StartsApp], 4, "a program for remote control is started on a phone"),
        // Most like it: a server that has a text summarised by the client's model.
        new(CapabilityRules.ModelContextTaken, [PromptsForSecret], [AsksModel], 15, "the model of the client is asked for passwords, or to run commands"),
    ];
}
