using Symbiont.Scanning.Rules;
using static Symbiont.Scanning.Capabilities.CapabilityKind;

namespace Symbiont.Scanning.Capabilities;

/// <summary>Which capabilities of doors, waiting, hidden names and quiet sending may not stand together.</summary>
internal static class TacticRules
{
    public static readonly RuleInfo ShellOnConnection = new("shell-on-connection", Categories.Behavior, Severity.High, "A program opens a connection and ties a shell, or what it is told, to it.",
        "Whoever is at the other end types commands on this machine, past every firewall that only stops callers from outside.", "Remove it. Remote help is started by the user, seen by the user and ended by the user.");

    public static readonly RuleInfo DormantDamage = new("dormant-damage", Categories.Behavior, Severity.High, "A program destroys, falsifies or gives rights away on one machine only, for one user, or from one day on.",
        "It behaves wherever somebody tests it, and not where it is meant to hurt.", "Do the same everywhere; ask before data is destroyed.");

    public static readonly RuleInfo NamesInPieces = new("names-in-pieces", Categories.Behavior, Severity.High, "The name of a function or a module is put together from pieces or decoded as the program runs.",
        "Nobody who searches for the name finds it; there is no other reason to write it like this.", "Write the name.");

    public static readonly RuleInfo DoorOpened = new("door-opened", Categories.Behavior, Severity.High, "A running program is opened to debuggers or terminals of others.",
        "A debugger runs any code in the program, without a password.", "Listen on 127.0.0.1 only, and only when the user asks for it.");

    public static readonly RuleInfo ToolOpensAnything = new("tool-opens-anything", Categories.Behavior, Severity.High, "A server of tools opens whatever path or address it is called with.",
        "A name such as ../../.ssh/id_rsa, or an address file:///etc/passwd, leads out of what the tool is for.", "Resolve the path, and refuse it unless it lies in the folder; allow http and https only.");

    public static readonly RuleInfo CallerChoosesCode = new("caller-chooses-code", Categories.Behavior, Severity.High, "What a caller sends is the name of a function that is called.",
        "It is how a page is taken over by a hidden parameter or header.", "Choose among functions that are written down.");

    public static readonly RuleInfo SilentTransfer = new("silent-transfer", Categories.Behavior, Severity.High, "A program sends what lies on the machine to a host that is written down, and nobody is to notice.",
        "Files, names and what was typed leave the machine each time; when it fails, nothing is said.", "Send when the user asks, say what and where to, and let errors be seen.");

    public static readonly RuleInfo BareHost = new("bare-host", Categories.Behavior, Severity.High, "A program takes code from, or sends data to, a public host by number or without encryption.",
        "Everybody on the way can read and change it, and nobody can tell whose machine the number is.", "Use HTTPS and a name.");

    public static readonly RuleInfo GuessableSecret = new("guessable-secret", Categories.Behavior, Severity.High, "A password, a token or a key is made from randomness that can be guessed.",
        "Whoever knows when or how it was made can make it again.", "Use the system's generator for secrets.");

    public static readonly IReadOnlyList<RuleInfo> All = [SilentTransfer, BareHost, GuessableSecret, ShellOnConnection, DormantDamage, NamesInPieces, DoorOpened, ToolOpensAnything, CallerChoosesCode];

    public static readonly IReadOnlyList<Tactic> Tactics =
    [
        new(ShellOnConnection, [Ties], [Shell], 25, "a shell is tied to a connection") { Besides = [[Connects]] },
        new(CapabilityRules.RemoteCommands, [ReadsConnection], [RunsCommand], 15, "what a connection tells is run as a command"),
        new(DormantDamage, [Gate], [Damages, Encrypts], 20, "harm is done on a certain machine, for a certain user, or from a certain day on"),
        new(DormantDamage, [PicksFew], [Gate, AccountNumber], 12, "a few cases out of many are treated otherwise"),
        new(CapabilityRules.SwapsNumbers, [AccountNumber], [ComparesAmount, Gate], 8, "another account number is used when the amount or the machine suits") { Besides = [[Replaces]] },
        new(NamesInPieces, [NameInPieces], [NameInPieces], 0, "a name is written in pieces"),
        new(CapabilityRules.CredentialsLeave, [SecretValue], [OddChannel], 6, "a password is sent where nobody looks for data"),
        new(CapabilityRules.CredentialsLeave, [PrivateFile, CredentialStore], [OddChannel], 15, "a file of secrets is sent where nobody looks for data"),
        new(CapabilityRules.CredentialsLeave, [PrivateFile], [Sends], 60, "files of secrets or conversations are read where data is sent away") { Besides = [[NamesHost]] },
        new(CapabilityRules.EnvironmentLeaves, [WholeEnvironment], [OddChannel], 20, "all variables of the environment are sent where nobody looks for data"),
        new(DoorOpened, [OpensDoor], [Connects, NamesHost], 30, "a program is opened to debuggers of others, and a way to it is made"),
        new(ToolOpensAnything, [OpensArgument], [ServesTools, CallerData, OpensArgument], 200, "a path is made of what a tool is called with, and nothing holds it in its folder") { Unless = [ChecksPath] },
        // Most like it: a command line or a library, whose options are called so as well.
        new(ToolOpensAnything, [OpensScriptArgument], [ServesTools, CallerData], 200, "a path is made of what a tool is called with, and nothing holds it in its folder") { Unless = [ChecksPath] },
        new(ToolOpensAnything, [FileAddress], [Fetches], 90, "an address of a file is opened for a caller") { Besides = [[CallerData]] },
        new(CallerChoosesCode, [CallsByName], [CallerData], 12, "a function is called by a name that a caller sends"),
        new(CapabilityRules.DecodedCode, [Decodes], [RunsVariable], 14, "what was decoded is run by a shell"),
        new(SilentTransfer, [Forgets], [Sends], 20, "data of the machine is sent to a host that is written down, and errors are kept quiet") { Besides = [[NamesHost], [LocalData, WalksFiles, WholeEnvironment, SecretValue]] },
        new(BareHost, [NamesBareHost], [RunsCode, RunsCommand, Sends, OddChannel, Connects], 8, "a public host is reached by number or without encryption"),
        new(GuessableSecret, [GuessableRandom], [MakesSecret], 8, "a secret is made from randomness that can be guessed") { Unless = [MakesMark] },
        new(CapabilityRules.DecodedCode, [HiddenBytes], [TurnsNumbers, Decodes], 12, "a row of numbers, or an encoded text, becomes an address or a command") { Besides = [[Fetches, Connects, RunsCode, RunsCommand, Sends]] },
        new(CapabilityRules.HardCodedEntry, [ComparesDigest], [LetsIn], 4, "whoever knows one value is let in") { Besides = [[CallerData, SecretValue]] },
    ];
}
