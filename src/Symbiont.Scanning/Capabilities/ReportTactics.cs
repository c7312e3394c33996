using static Symbiont.Scanning.Capabilities.CapabilityKind;

namespace Symbiont.Scanning.Capabilities;

/// <summary>Tactics of packages: reports of whose machine they were put on, code that is decrypted before it runs, browsers that are made to load an extension.</summary>
internal static class ReportTactics
{
    public static readonly IReadOnlyList<Tactic> Tactics =
    [
        // Most like it: a report of an error, which the user reads; it encodes nothing.
        new(TacticRules.SilentTransfer, [TakesHost], [Sends, Asks, LooksUpData, OddChannel], 60, "machine, user and folder are written in other letters and reported") { Besides = [[TakesUser], [TakesFolder], [Encodes]] },
        // Most like it: a resolver, or an update of one's own dynamic name, which encodes nothing.
        new(DataTactics.DataInNames, [LooksUpData, NamesInCommand], [Encodes], 25, "whose machine it is is encoded into a name that is looked up") { Besides = [[TakesHost, TakesUser]] },
        // Most like it: a build that looks whether there is a network at all, by a name that everybody knows.
        new(TacticRules.SilentTransfer, [TellsByCommand], [TellsByCommand], 0, "building the package tells a host that it is built") { AtBuild = true },
        // Most like it: a build that takes the name of a user for a registry out of a variable.
        new(TacticRules.SilentTransfer, [AsksWho], [Sends, Asks, LooksUpData, OddChannel, AsksByCommand], 25, "building the package tells whose machine it is built on") { AtBuild = true, Besides = [[NamesHost, OddChannel, NamesBareHost]] },
        // Most like it: a store of passwords, which decrypts them and runs nothing.
        new(CapabilityRules.DecodedCode, [Decrypts], [RunsCode], 8, "what was decrypted is run as code"),
        new(CapabilityRules.DecodedCode, [RunsDecrypted], [RunsDecrypted], 0, "what was decrypted is run as code"),
        // Most like it: a test that starts a browser of its own with the extension it tests.
        new(LastingTactics.PlantedStart, [LoadsExtension], [ChangesShortcut], 20, "the browser is started with an extension that nobody chose"),
        // Most like it: a template that writes the scripts of a new package, and a release that publishes its own.
        new(LastingTactics.CopiesItself, [PlantsHook], [Publishes], 25, "packages are given something that runs when they are installed, and published"),
        // Most like it: a table of the widths of letters, which runs nothing.
        new(CapabilityRules.DecodedCode, [InvisibleLetters], [RunsText], 10, "letters that nobody sees become code"),
        // Most like it: a wallet, which signs on the machine and sends what was signed.
        new(CapabilityRules.CredentialsLeave, [SendsWallet], [SendsWallet], 0, "the words or the key of a wallet are put into a request"),
    ];
}
