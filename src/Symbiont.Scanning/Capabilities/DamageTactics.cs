using Symbiont.Scanning.Rules;
using static Symbiont.Scanning.Capabilities.CapabilityKind;

namespace Symbiont.Scanning.Capabilities;

/// <summary>Tactics of destroying, and of leaving no trace of it.</summary>
internal static class DamageTactics
{
    public static readonly RuleInfo RecoveryDestroyed = new("recovery-destroyed", Categories.Behavior, Severity.High, "What somebody would recover from is destroyed together with the data, or while the guards are down.",
        "Backups are what is left when everything else went wrong; who deletes them wants nothing to come back.", "Let backups expire by a rule of their own store.");

    public static readonly RuleInfo EverythingWiped = new("everything-wiped", Categories.Behavior, Severity.High, "A program deletes or overwrites a whole home, a whole disk or a whole store on a condition, in silence or in the background.",
        "Nothing is left, and nobody was asked.", "Delete the folder that the program made, by its full name.");

    public static readonly RuleInfo TracesRemoved = new("traces-removed", Categories.Behavior, Severity.High, "A program takes, fetches or plants something and clears the traces of it.",
        "Who has nothing to hide leaves the log alone.", "Leave histories, logs and times of files as they are.");

    public static readonly RuleInfo EvadesAnalysis = new("evades-analysis", Categories.Behavior, Severity.High, "A program leaves when it is watched, and otherwise fetches, runs or sends something.",
        "It is harmless wherever somebody looks at it.", "Do the same everywhere.");

    public static readonly IReadOnlyList<RuleInfo> All = [RecoveryDestroyed, EverythingWiped, TracesRemoved, EvadesAnalysis];

    public static readonly IReadOnlyList<Tactic> Tactics =
    [
        // Most like it: rotation that keeps the last copies; a clean-up of one's own repository.
        new(RecoveryDestroyed, [DestroysRecovery], [Encrypts, BlindsDefence, WipesAll], 25, "backups are destroyed where data is encrypted or wiped, or guards are switched off"),
        new(RecoveryDestroyed, [DestroysRecovery], [DestroysRecovery], 12, "backups are destroyed on a condition, in silence or in the background") { Besides = [[Gate, Detaches, ClearsTraces, PicksFew]], Unless = [AsksUser] },
        // Most like it: a tool that erases a disk, which asks for its name first.
        new(EverythingWiped, [WipesAll], [WipesAll], 12, "everything within reach is deleted on a condition, in silence or in the background") { Besides = [[Gate, Forgets, Detaches, PicksFew, WaitsLong, ClearsTraces]], Unless = [AsksUser] },
        // Most like it: a self-extracting archive; a copy of files that keeps their times.
        new(TracesRemoved, [ClearsTraces], [Sends, OddChannel, RunsCode, RunsVariable], 12, "traces are cleared where data is sent or something is run that is not written down") { Besides = [[LocalData, CredentialStore, WholeEnvironment, PrivateFile, Decodes, PersonalFiles]] },
        new(TracesRemoved, [ClearsTraces], [StartPlace, Registers, BlindsDefence], 10, "traces are cleared where something is planted or guards are switched off") { Unless = [AsksUser] },
        // Most like it: a migration that thins out a log by age.
        new(TracesRemoved, [ClearsTraces], [ChangesLogin, RunsInput, MakesAdministrator], 30, "an audit is silenced where a login is changed or a text is run"),
        // Most like it: telemetry that stays quiet in a pipeline; an example of a debugger. Neither looks for the tools of an analyst and then runs what is not written down.
        new(EvadesAnalysis, [ProbesAnalysis], [Leaves], 4, "it leaves when it is watched, and otherwise runs or sends something") { Besides = [[RunsCode, RunsCommand, Sends, OddChannel, Fetches, Decodes]] },
        new(EvadesAnalysis, [ProbesAnalysis], [MakesExecutable], 40, "where nobody watches, what was fetched is made a program and started") { Besides = [[Fetches], [RunsCommand]], Unless = [ChecksFile] },
        // Most like it: a licence that runs out, a notice that something is deprecated.
        new(TacticRules.DormantDamage, [CountsCases], [NotInTest], 1, "every so-many-th case is treated otherwise, and never in a test"),
        new(TacticRules.DormantDamage, [Gate], [NotInTest], 5, "it acts on certain machines only, and never in a test") { Besides = [[LocalData]] },
        new(CapabilityRules.DecodedCode, [HiddenBytes], [NotInTest], 8, "letters are spelled as numbers where nobody tests") { Besides = [[Sends, Connects, Fetches]] },
        new(TacticRules.DormantDamage, [ProbesAnalysis, WaitsLong], [WipesAll, DestroysRecovery], 20, "everything is destroyed where nobody watches, or after a long wait"),
        new(CapabilityRules.RemoteCode, [MakesExecutable], [RunsCommand], 15, "what was fetched is made a program and started, unseen") { Besides = [[Fetches], [Detaches]], Unless = [ChecksFile] },
        new(CapabilityRules.RemoteCode, [HiddenFile], [MakesExecutable], 12, "what was fetched is made a program under a hidden name") { Besides = [[Fetches], [RunsCommand]], Unless = [ChecksFile] },
        new(CapabilityRules.RemoteCode, [MakesExecutable], [RunsCommand], 15, "what the build fetched is made a program and started") { Besides = [[Fetches]], AtBuild = true, Unless = [ChecksFile] },
        new(TacticRules.BareHost, [TrustsAnyone], [Authorizes, RunsCode], 8, "code or a login goes over a connection that anybody may stand in") { Besides = [[NamesHost], [SecretValue, RunsCode]] },
        new(TacticRules.SilentTransfer, [PretendsBrowser, Detaches], [Sends], 12, "data of the machine is sent in the clothes of a browser, or by something that goes on unseen") { Besides = [[NamesHost], [WholeEnvironment, CredentialStore, PrivateFile, PersonalFiles]] },
    ];
}
