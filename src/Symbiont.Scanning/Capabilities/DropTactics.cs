using static Symbiont.Scanning.Capabilities.CapabilityKind;

namespace Symbiont.Scanning.Capabilities;

/// <summary>Tactics of what is fetched and started, of what spreads, locks and wipes by plain commands, and of secrets that leave by a pipeline or a dialog.</summary>
internal static class DropTactics
{
    public static readonly IReadOnlyList<Tactic> Tactics =
    [
        // Most like it: a console of a game's server, which reads commands that are written down.
        new(CapabilityRules.RemoteCommands, [ReadsConnection], [RunsCode], 6, "what a connection tells is run as code"),
        // Most like it: an installer of a package manager, which is seen and ends before the program goes on.
        new(CapabilityRules.RemoteCode, [Fetches], [StartsInterpreter], 30, "a script that was fetched is started, unseen") { Besides = [[WritesFile], [Detaches]], Unless = [ChecksFile, AsksUser] },
        // Most like it: a wrapper that starts a script of the same machine without a window.
        new(CapabilityRules.RemoteCode, [ShareScript], [StartsUnseen], 1, "a script of another machine's share is started, unseen"),
        // Most like it: a test of a filter for uploads.
        new(CapabilityRules.RemoteCode, [DoubleExtension], [SavesUnderName], 4, "what is fetched gets the name of a document or a picture and is a program"),
        // Most like it: an installer, which copies itself once, and no copy starts another.
        new(LastingTactics.CopiesItself, [CopiesOwnFile], [StartsCopy], 6, "a program copies itself again and again, and starts the copies") { Besides = [[Repeats, GoesThroughList]], Unless = [AsksUser] },
        // Most like it: a tool that erases the disk that somebody names.
        new(DamageTactics.EverythingWiped, [ListsDisks], [OverwritesDevice], 14, "every disk that the machine has is overwritten") { Besides = [[GoesThroughList]], Unless = [AsksUser] },
        // Most like it: a back-up, which keeps what it encrypts; a store of documents, which looks for none.
        new(CapabilityRules.Ransom, [DocumentKinds], [Encrypts], 25, "documents are looked for, encrypted, and the originals removed or written over") { Besides = [[SearchesFiles], [RemovesFiles, WritesFile]], Unless = [AsksUser] },
        // Most like it: the results of a build, in which no secret stands.
        new(CapabilityRules.EnvironmentLeaves, [WholeEnvironment], [UploadsArtifact], 25, "all variables of a pipeline, with its secrets, are kept as a file for others"),
        // Most like it: an encoder of letters, which reads no variables.
        new(ScriptTactics.SecretsPrinted, [SiftsSecrets], [SplitsBits], 10, "variables that sound secret are printed in letters made by hand, which no mask of a log knows") { Besides = [[WholeEnvironment, LoopsEnvironment], [PrintsValue]] },
        // Most like it: a login in base64 for a header, which a variable keeps.
        new(ScriptTactics.SecretsPrinted, [SecretVariable], [ShowsEncoded], 6, "a secret of a pipeline is printed in letters that no mask of the log knows"),
        // Most like it: a login for a service, which goes into a header.
        new(CapabilityRules.CredentialsLeave, [PromptedPassword], [Sends], 6, "a password is asked for until it is given, and sent away") { Besides = [[Repeats]], Unless = [Authorizes] },
    ];
}
