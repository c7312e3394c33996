using Symbiont.Scanning.Rules;
using static Symbiont.Scanning.Capabilities.CapabilityKind;

namespace Symbiont.Scanning.Capabilities;

/// <summary>Which capabilities may not stand together in one program, whatever language it is written in.</summary>
internal static class CapabilityRules
{
    public static readonly RuleInfo CredentialsLeave = new("credentials-leave", Categories.Behavior, Severity.High, "A program names stores of credentials and sends data away.",
        "A key, a token or a wallet that was sent opens everything that it opens, to whoever received it.", "Leave the store to the tool that owns it; send the one value that the service needs, to that service.");

    public static readonly RuleInfo EnvironmentLeaves = new("environment-leaves", Categories.Behavior, Severity.High, "A program takes all variables of the environment, or all that sound secret, and sends data away.",
        "Tokens of everything that runs on the machine are among them.", "Name the variables that are needed, and send none that is a secret.");

    public static readonly RuleInfo WatchesAndSends = new("watches-and-sends", Categories.Behavior, Severity.High, "A program hears keys, sees the screen or reads the clipboard without being asked, and sends data away.",
        "Passwords, messages and codes go by there.", "Look when the user asks, and show what goes where.");

    public static readonly RuleInfo PageSecretsLeave = new("page-secrets-leave", Categories.Behavior, Severity.High, "A script takes cookies, storage, or what is typed as a password or card, and sends it elsewhere.",
        "A session's cookie is a login, and a card is money.", "Send a form's fields to the service that the form belongs to, once, and care for its answer.");

    public static readonly RuleInfo RemoteCode = new("remote-code", Categories.Behavior, Severity.High, "A program runs as code what it got over the network.",
        "The program is whatever a server answers today; no review of this text says what it does.", "Ship the code that runs. Fetch data, and read it as data.");

    public static readonly RuleInfo DecodedCode = new("decoded-code", Categories.Behavior, Severity.High, "A program decodes something and runs it as code.",
        "Encoding keeps code from the eyes of a reviewer; there is no other reason to run it like this.", "Write the code out.");

    public static readonly RuleInfo HardCodedEntry = new("hard-coded-entry", Categories.Behavior, Severity.High, "A value written into the code makes whoever sends it an administrator.",
        "Everybody who reads the code, or ever had it, can use it; it is a back door.", "Keep accounts and their rights in the database, and no secret in the code.");

    public static readonly RuleInfo Ransom = new("ransom", Categories.Behavior, Severity.High, "A program encrypts files, removes the originals and asks for coins.",
        "The data is gone unless somebody is paid, and often then too.", "Remove it.");

    public static readonly RuleInfo ModelContextTaken = new("model-context-taken", Categories.Behavior, Severity.High, "A server asks the model of its client for everything that the model has seen, and sends data away.",
        "Conversations, files and keys of other servers are in it.", "Ask the model with the text that the call brought along, and nothing else.");

    public static readonly RuleInfo RemoteCommands = new("remote-commands", Categories.Behavior, Severity.High, "A program runs as a command what a connection tells it.",
        "Whoever is at the other end of the channel types commands on this machine.", "Let messages choose among actions that are written down; never run their text.");

    public static readonly RuleInfo SwapsNumbers = new("swaps-numbers", Categories.Behavior, Severity.High, "A program looks for card numbers or addresses of coins, and takes or replaces them.",
        "The user pays, and somebody else is paid.", "Leave what the user copies and types as it is.");

    public static readonly RuleInfo ElicitsSecrets = new("elicits-secrets", Categories.Behavior, Severity.High, "A server has its client ask the user for a password or a code.",
        "The question looks like the client's own; the protocol forbids to ask for secrets in this way.", "Let the user log in at the service itself, in a browser.");

    public static readonly RuleInfo ToolRunsInput = new("tool-runs-input", Categories.Behavior, Severity.High, "A server of tools gives what it is called with to something that runs it.",
        "Whatever an agent has read can then run code where the server runs.", "Read plain data, fill fixed templates, and choose methods from a list.");

    public static readonly IReadOnlyList<RuleInfo> All = [CredentialsLeave, EnvironmentLeaves, WatchesAndSends, PageSecretsLeave, RemoteCode, DecodedCode, HardCodedEntry, Ransom, ModelContextTaken, RemoteCommands, SwapsNumbers, ElicitsSecrets, ToolRunsInput, .. TacticRules.All, .. DataTactics.All, .. LastingTactics.All, .. DamageTactics.All, .. DeceptionTactics.All, .. ScriptTactics.All, .. PageTactics.All, .. IntruderTactics.All];

    public static readonly IReadOnlyList<Tactic> Tactics =
    [
        new(CredentialsLeave, [CredentialStore], [Sends, Asks], 60, "a store of credentials is named where data is sent away") { PassesToOwner = true },
        new(EnvironmentLeaves, [WholeEnvironment], [Sends, Asks], 40, "all variables of the environment are taken where data is sent away"),
        new(EnvironmentLeaves, [SiftsSecrets], [Sends, Asks], 25, "what sounds secret is picked out where data is sent away"),
        new(WatchesAndSends, [Keys], [Sends], 90, "keys are heard where data is sent away"),
        new(WatchesAndSends, [Senses], [Sends], 40, "screen, clipboard or microphone are read again and again where data is sent away") { Besides = [[Repeats]] },
        new(PageSecretsLeave, [PageSecrets], [Sends, Asks], 25, "cookies or storage are taken where data is sent away"),
        new(PageSecretsLeave, [TypedSecret], [Sends, Asks], 10, "what is typed as a password or card is sent, and nobody waits for the answer") { Besides = [[Forgets]] },
        new(RemoteCode, [Fetches], [RunsCode], 12, "what was fetched is run as code"),
        new(DecodedCode, [Decodes], [RunsCode], 8, "what was decoded is run as code"),
        new(DecodedCode, [Decodes], [RunsCommand], 6, "what was decoded is run as a command") { NotIn = [SourceKind.Shell] },
        new(RemoteCode, [Fetches], [RunsCommand], 10, "what the build fetched is started") { AtBuild = true },
        new(RemoteCommands, [Listens], [RunsCommand], 10, "what a connection tells is run as a command") { InOrder = true },
        new(SwapsNumbers, [KnowsNumbers], [Senses], 25, "the clipboard is searched for addresses of coins, and changed") { Besides = [[Replaces]] },
        new(SwapsNumbers, [KnowsNumbers], [Asks], 10, "card numbers or addresses of coins are looked for where data is sent away"),
        new(ElicitsSecrets, [Elicits], [TypedSecret], 45, "the user is asked for a password or a code by the client"),
        new(ToolRunsInput, [RunsInput], [ServesTools], 80, "what a tool is called with runs"),
        new(HardCodedEntry, [ComparesConstant], [GrantsRights], 8, "a caller's value is compared with one that is written down, and rights are granted"),
        new(Ransom, [Encrypts], [RemovesFiles], 60, "files are encrypted and removed, and coins are asked for") { Besides = [[DemandsPayment]] },
        new(ModelContextTaken, [ModelContext], [Sends, Asks], 25, "the context of all servers is asked for where data is sent away"),
        .. TacticRules.Tactics, .. DataTactics.Tactics, .. LastingTactics.Tactics, .. DamageTactics.Tactics, .. DeceptionTactics.Tactics, .. ScriptTactics.Tactics, .. DropTactics.Tactics, .. PageTactics.Tactics, .. ReportTactics.Tactics, .. IntruderTactics.Tactics,
    ];
}
