using Symbiont.Scanning.Rules;
using static Symbiont.Scanning.Capabilities.CapabilityKind;

namespace Symbiont.Scanning.Capabilities;

/// <summary>Tactics of taking what is a person's own: files, records, work as it is done, names that carry data.</summary>
internal static class DataTactics
{
    public static readonly RuleInfo PersonalDataLeaves = new("personal-data-leaves", Categories.Behavior, Severity.High, "A program gathers documents, messages, contacts or whole databases and sends them to a host that is written down.",
        "What was gathered is read by whoever owns the host; nobody chose that.", "Work on the files that the user names, and send to where the user says.");

    public static readonly RuleInfo WorkWatched = new("work-watched", Categories.Behavior, Severity.High, "Pages that are visited, documents that are saved, messages, forms and arguments of tools, or requests of other code are sent elsewhere as they happen.",
        "Sources, passwords and habits go by there, hour after hour.", "Act when the user asks; send no more than the act needs.");

    public static readonly RuleInfo DataInNames = new("data-in-names", Categories.Behavior, Severity.High, "Data of the machine is encoded into names that are looked up.",
        "Almost every network lets look-ups through; whoever serves the domain reads the names.", "Send what has to be sent over HTTPS to a host that is written down.");

    public static readonly IReadOnlyList<RuleInfo> All = [PersonalDataLeaves, WorkWatched, DataInNames];

    public static readonly IReadOnlyList<Tactic> Tactics =
    [
        // Most like it: a back-up, which is told what to take and where to put it; its host is a setting.
        new(PersonalDataLeaves, [PersonalFiles], [Sends, OddChannel], 25, "folders of a person are gone through where data is sent away") { Besides = [[WalksFiles], [NamesHost, OddChannel]] },
        // Most like it: a map or a messenger, which sends when the user does something and tells when it fails.
        new(PersonalDataLeaves, [PersonalRecords], [Sends, OddChannel], 25, "contacts, messages or places of a person are sent away") { Besides = [[NamesHost, OddChannel], [Forgets, Repeats, Detaches]] },
        // Most like it: a nightly dump to the store of the one who runs it, which says when it fails.
        new(PersonalDataLeaves, [DatabaseDump], [Sends, OddChannel], 10, "a whole database is sent away") { Besides = [[NamesHost, OddChannel], [Forgets, OddChannel]] },
        // Most like it: a checker that asks its service and shows the answer, and an extension that remembers on the machine.
        new(WorkWatched, [Browsing], [Sends], 15, "each page that is visited is sent away") { Besides = [[NamesHost], [Forgets]] },
        new(WorkWatched, [SavedText], [Sends], 20, "each document that is saved is sent away") { Besides = [[NamesHost], [Forgets]] },
        new(WorkWatched, [SavedText], [Asks], 60, "what was saved is written as letters into addresses") { Besides = [[NamesHost], [Encodes], [Forgets]] },
        // Most like it: a reader of a page that the user opens it for, and an index that stays on the machine.
        new(WorkWatched, [PageText], [Sends], 30, "the text of a page is sent away each time it changes") { Besides = [[ObservesPage], [NamesHost], [Forgets]] },
        // Most like it: tracing, which wraps a request and sends how long it took.
        new(WorkWatched, [TapsTraffic], [Sends], 12, "what other code sends is copied elsewhere") { Besides = [[TakesRequest], [NamesHost], [Forgets]] },
        // Most like it: a client that sends a text to the service it was written for, and shows the answer.
        new(WorkWatched, [Contents], [Sends], 8, "what people wrote is sent away as it goes by, unseen") { Besides = [[NamesHost], [Forgets, Detaches]] },
        // Most like it: a set-up for developers that asks, and says how to take it away.
        new(WorkWatched, [InstallsRoot], [SetsProxy], 10, "what all programs send is opened and goes over another way") { Unless = [AsksUser] },
        // Most like it: a release, which packs the sources for a host of its own and says when it fails.
        new(PersonalDataLeaves, [WholeRepository], [Sends], 4, "a whole repository is sent away") { Besides = [[NamesHost], [Forgets, Detaches]] },
        // Most like it: a benchmark of name servers with random labels, which reads nothing.
        new(DataInNames, [LooksUpData], [Encodes], 12, "what was read is encoded into a name that is looked up") { Besides = [[LocalData, WholeEnvironment, CredentialStore, PrivateFile, SecretValue, WalksFiles]] },
        new(CapabilityRules.CredentialsLeave, [CredentialStore, PrivateFile], [LooksUpData], 30, "a store of credentials is named where names are made of data"),
        // Most like it: a report of a build, which leaves out what sounds secret and encodes nothing.
        new(CapabilityRules.EnvironmentLeaves, [WholeEnvironment], [Encodes], 3, "variables that sound secret are picked and written in other letters") { Besides = [[SiftsSecrets]] },
        // Most like it: a check of a password against a range of digests, which sends a part of the digest.
        new(CapabilityRules.CredentialsLeave, [SecretValue], [Garbles], 3, "a password is written as letters into an address") { Besides = [[Asks]] },
        new(CapabilityRules.EnvironmentLeaves, [SiftsSecrets], [Sends, Asks], 40, "what sounds secret is picked out, written as letters and sent away") { Besides = [[Garbles]] },
        new(CapabilityRules.EnvironmentLeaves, [WholeEnvironment, SiftsSecrets], [LooksUpData], 25, "all variables of the environment become names that are looked up"),
    ];
}
