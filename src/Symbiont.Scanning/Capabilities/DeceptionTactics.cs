using Symbiont.Scanning.Rules;
using static Symbiont.Scanning.Capabilities.CapabilityKind;

namespace Symbiont.Scanning.Capabilities;

/// <summary>Tactics of doing something else than what is shown: another payee, another mailbox, results that are made up, tools that change, keys that nobody can read.</summary>
internal static class DeceptionTactics
{
    public static readonly RuleInfo PayeeSwapped = new("payee-swapped", Categories.Behavior, Severity.High, "Now and then a payment goes to another account than the one that was given.",
        "Who pays sees the right name; by remainders, hours and amounts it is kept too rare to be noticed.", "Pay the account that was given, always; keep accounts in the settings, and show the one that is paid.");

    public static readonly RuleInfo MailForwarded = new("mail-forwarded", Categories.Behavior, Severity.High, "Mail or files go on to an address that is written down, and the owner is kept from noticing.",
        "Invoices, passwords and offers are read by somebody else from then on, also after the program is gone.", "Forward where the owner says, and show the rule.");

    public static readonly RuleInfo ResultsFalsified = new("results-falsified", Categories.Behavior, Severity.High, "Tests that failed are reported as passed, for certain names, people or in pipelines only.",
        "What guards the code says that all is well when it is not.", "Repeat a test, mark it as expected to fail, or leave it out by name where everybody sees it.");

    public static readonly RuleInfo MinesUnseen = new("mines-unseen", Categories.Behavior, Severity.High, "A program mines coins, or rents machines that do.",
        "The machine, or the bill of the cloud, is the user's; the coins are somebody else's.", "Remove it.");

    public static readonly RuleInfo ToolsChangeLater = new("tools-change-later", Categories.Behavior, Severity.High, "After some days or calls a server takes the descriptions of its tools from elsewhere.",
        "What was looked at and allowed is not what the agent is told later.", "Ship the descriptions; let a new version be looked at like the first.");

    public static readonly RuleInfo KeyedTrigger = new("keyed-trigger", Categories.Behavior, Severity.High, "Something is done only for one whose name has a certain digest.",
        "Nobody who reads the code can tell whom it is for; it is how a back door or a favour is hidden.", "Write down whom an exception is for, and why.");

    public static readonly IReadOnlyList<RuleInfo> All = [PayeeSwapped, MailForwarded, ResultsFalsified, MinesUnseen, ToolsChangeLater, KeyedTrigger];

    public static readonly IReadOnlyList<Tactic> Tactics =
    [
        // Most like it: check digits of an account, an account for each country, a bank that closes at six.
        new(PayeeSwapped, [PayeeChanged], [OddCase], 4, "by the clock, a remainder or an amount another account is paid"),
        new(PayeeSwapped, [ConstantReturned], [OddCase], 3, "by the clock, a remainder or an amount the payee is one that is written down") { Besides = [[PayeeNamed]] },
        new(PayeeSwapped, [AccountInPieces], [OddCase], 14, "an account is written down in pieces, and paid now and then") { Besides = [[MakesPayment]] },
        new(PayeeSwapped, [AccountNumber, AccountInPieces], [HidesEntry], 6, "an account that is written down is paid, and the entry is hidden") { Besides = [[MakesPayment]] },
        new(PayeeSwapped, [PayeeCopied], [Fetches], 30, "the account that is paid comes from a server, now and then") { Besides = [[NamesHost], [OddCase]] },
        // Most like it: a page of an exchange, which names its own contract and tells when it fails.
        new(PayeeSwapped, [ApprovesAll], [Fetches], 35, "all coins are allowed to one whom a server names") { Besides = [[NamesHost], [Forgets]] },
        // Most like it: an administrator who forwards a mailbox to where its owner asked for.
        new(MailForwarded, [ForwardsMail], [HidesMail], 25, "mail or files go on to somebody, and the traces are put away") { Besides = [[NamesHost]] },
        // Most like it: a plugin that repeats a failed test and reports what the last one said.
        new(ResultsFalsified, [FalsifiesResult], [DelicateNames], 25, "results of tests are made up for certain names, people or pipelines") { InTests = true },
        // Most like it: a monitor of one's own rig, which reads a page of numbers.
        new(MinesUnseen, [MinesCoins], [Connects, RunsCommand, Detaches, Forgets, RentsMachines], 25, "coins are mined"),
        // Most like it: a gateway that hands on the tools of other servers from the first day on.
        new(ToolsChangeLater, [ToolTexts], [Fetches], 8, "tools are described by what a server says after a while") { Besides = [[DelayedStart]] },
        // Most like it: a check sum compared with its residue, which stands alone.
        new(KeyedTrigger, [KeyedNumber], [Hashes], 30, "something is done for one whose digest is written down"),
        new(CapabilityRules.HardCodedEntry, [ComparesDigest], [RunsInput], 4, "whoever knows one value may run what he likes"),
        new(CapabilityRules.HardCodedEntry, [AssignsInCondition], [LetsIn], 2, "a number is put where a comparison belongs, and somebody is let in"),
        // Most like it: an extension for developers that switches the policy off and puts in nothing.
        new(CapabilityRules.RemoteCode, [StripsPolicy], [InjectsScript], 30, "pages lose their policy and get a script from elsewhere") { Besides = [[Fetches]] },
        new(CapabilityRules.DecodedCode, [BlankBits], [Decodes, TurnsNumbers], 12, "blanks are read as bits and become a text") { Besides = [[TurnsNumbers]] },
    ];
}
