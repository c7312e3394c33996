using Symbiont.Scanning.Rules;
using static Symbiont.Scanning.Capabilities.CapabilityKind;

namespace Symbiont.Scanning.Capabilities;

/// <summary>Tactics of staying: what starts again, what an agent obeys from now on, who may log in, what spreads.</summary>
internal static class LastingTactics
{
    public static readonly RuleInfo PlantedStart = new("planted-start", Categories.Behavior, Severity.High, "A program writes something that fetches, decodes or connects into a place from which it is started again, or hides that it does.",
        "It stays when the program is gone, and does what a server says.", "Let the user set up what runs at start; show the line, and keep a copy of the file.");

    public static readonly RuleInfo AgentPlanted = new("agent-planted", Categories.Behavior, Severity.High, "A program writes commands, permissions or orders into the settings of an agent or an editor, and nobody is asked.",
        "Every later conversation runs them with the rights of the user.", "Print the entry, and let the user add it.");

    public static readonly RuleInfo HiddenAccount = new("hidden-account", Categories.Behavior, Severity.High, "A program makes an account with all rights, unseen or on its own.",
        "Whoever knows the password comes back at any time.", "Let an administrator make accounts, by a form that shows them.");

    public static readonly RuleInfo CopiesItself = new("copies-itself", Categories.Behavior, Severity.High, "A program copies itself into other projects or packages and publishes them.",
        "Each machine that it reaches spreads it further.", "Change only the project that the program was started for.");

    public static readonly IReadOnlyList<RuleInfo> All = [PlantedStart, AgentPlanted, HiddenAccount, CopiesItself];

    public static readonly IReadOnlyList<Tactic> Tactics =
    [
        // Most like it: an installer that adds its own path to a profile, and a package with a unit of its own; neither fetches in what it writes.
        new(PlantedStart, [StartPlace], [WritesFile], 6, "what fetches is written into a place from which it is started") { Besides = [[Fetches, Connects, Decodes], [Forgets, Detaches, ClearsTraces]], Unless = [AsksUser] },
        new(PlantedStart, [Registers], [Decodes, RunsCode], 8, "what is decoded or evaluated is started again and again") { Besides = [[Forgets, Detaches, ClearsTraces]] },
        new(PlantedStart, [StartPlace, Registers], [ReadsItself], 6, "a program copies itself to where it is started again") { Besides = [[Forgets, Detaches, ClearsTraces]], Unless = [AsksUser] },
        new(PlantedStart, [StartPlace, AgentPlace], [WritesFile], 8, "building the package changes what starts at login, or what an agent obeys") { AtBuild = true },
        // Most like it: a build that fetches a compiler by its digest; it hands it no login and does not leave it running.
        new(PlantedStart, [Fetches], [MakesExecutable], 20, "building the package fetches a program and starts it with a login, or leaves it running") { AtBuild = true, Besides = [[RunsCommand], [SecretValue, CredentialStore, NamesBareHost, Detaches]], Unless = [ChecksFile, ComparesDigest] },
        // Most like it: an installer that adds a server to a list of servers; it writes no permission and no hook.
        new(AgentPlanted, [AgentPlace], [AgentPower], 15, "commands, permissions or orders are written into the settings of an agent") { Besides = [[WritesFile], [Forgets, Detaches, ClearsTraces, Fetches]], Unless = [AsksUser] },
        // Most like it: a set-up that asks for the first administrator; a seed of a development database.
        new(HiddenAccount, [MakesAccount], [MakesAdministrator], 12, "an account with all rights is made, and hidden or made in silence") { Besides = [[HidesAccount, Gate, CallerData, Forgets, ClearsTraces]], Unless = [AsksUser] },
        new(HiddenAccount, [HidesAccount], [MakesAdministrator], 25, "an administrator is hidden from the lists") { Besides = [[MakesAccount, MakesAdministrator]] },
        // Most like it: a robot that tidies up after a command; it gives no role with all rights.
        new(HiddenAccount, [MakesAdministrator], [HidesAct], 6, "all rights are given, and what gave them is hidden"),
        // Most like it: a release script, which publishes one package; a template that copies itself where it is asked to.
        new(CopiesItself, [ReadsItself], [Publishes], 25, "a program puts itself into other projects and publishes them") { Besides = [[WalksFiles, CredentialStore]] },
    ];
}
