namespace Symbiont.Scanning.Code;

/// <summary>What the analysis of code reports. The severity is that of strong evidence; weaker evidence lowers it where the rule's page says so.</summary>
internal static class CodeRules
{
    public static readonly RuleInfo CommandInjection = new("code-command-injection", "injection", Severity.Critical,
        "Data from outside reaches a shell.",
        "Whoever controls the data runs commands of their own.",
        "Start the program without a shell, its arguments in a list; allow only known values.");

    public static readonly RuleInfo ProgramChoice = new("code-program-choice", "injection", Severity.High,
        "Data from outside decides which program is started.",
        "Whoever controls the data starts any program, a shell among them.",
        "Write the program's name into the code, or choose it from a fixed list.");

    public static readonly RuleInfo CodeInjection = new("code-injection", "injection", Severity.Critical,
        "Data from outside is run as code.",
        "Whoever controls the data runs code of their own in the process.",
        "Parse the data (JSON, ast.literal_eval) instead of evaluating it.");

    public static readonly RuleInfo SqlInjection = new("code-sql-injection", "injection", Severity.High,
        "Data from outside is put into the text of an SQL statement.",
        "Whoever controls the data reads or changes what the statement was never meant to touch.",
        "Pass data as parameters of the statement; take names of tables and columns from a fixed list.");

    public static readonly RuleInfo PathRead = new("code-path-read", "path", Severity.High,
        "A path from outside is read without a check.",
        "A path such as ../../.ssh/id_rsa reads what the tool was never meant to show.",
        "Resolve the path and check that it lies in the folder it belongs to.");

    public static readonly RuleInfo PathWrite = new("code-path-write", "path", Severity.High,
        "A path from outside is written without a check.",
        "A path such as ../../.bashrc plants commands that run later.",
        "Resolve the path and check that it lies in the folder it belongs to.");

    public static readonly RuleInfo PathDelete = new("code-path-delete", "path", Severity.High,
        "A path from outside is deleted without a check.",
        "One call with the wrong path destroys data for good.",
        "Resolve the path and check that it lies in the folder it belongs to before deleting.");

    public static readonly RuleInfo RequestForgery = new("code-request-forgery", "network", Severity.High,
        "An address from outside is requested without a check.",
        "The request reaches services that only this machine can: cloud metadata, databases, routers.",
        "Allow only known hosts, and refuse private addresses after the name is resolved.");

    public static readonly RuleInfo DynamicImport = new("code-dynamic-import", "dynamic-code", Severity.Medium,
        "A name from outside decides which module or member is loaded.",
        "Whoever controls the name reaches functions that were never offered.",
        "Choose from a fixed table of modules or functions.");

    public static readonly RuleInfo UnsafeDeserialization = new("code-unsafe-deserialization", "deserialization", Severity.High,
        "Data is read by a format that runs code while reading.",
        "Prepared data runs commands the moment it is loaded.",
        "Use a format of plain data: JSON, yaml.safe_load, safetensors.");

    public static readonly RuleInfo DynamicExecution = new("code-dynamic-execution", "dynamic-code", Severity.Low,
        "Text is run as code.",
        "What runs cannot be read here, so no review of this file says what it does.",
        "Import the code or call a function instead.");

    public static readonly RuleInfo ObfuscatedExecution = new("code-obfuscated-execution", "obfuscation", Severity.Critical,
        "Decoded data is run as code or command.",
        "What runs is hidden from everybody who reads the file.",
        "Ship the code as it is.");

    public static readonly RuleInfo HiddenName = new("code-hidden-name", "obfuscation", Severity.High,
        "A function is picked by a name put together from pieces.",
        "The call hides from everybody who searches for it.",
        "Call the function by its name.");

    public static readonly RuleInfo HiddenAddress = new("code-hidden-address", "obfuscation", Severity.High,
        "A request goes to an address that was decoded from something else.",
        "The place that data is sent to, or code comes from, is hidden from review.",
        "Write the address as it is.");

    public static readonly RuleInfo ObfuscatedSource = new("code-obfuscated-source", "obfuscation", Severity.High,
        "The source was made unreadable by an obfuscator.",
        "Nobody can say what it does.",
        "Ship readable source, or the minified form of a source that is shipped beside it.");

    public static readonly RuleInfo DownloadAndRun = new("code-download-and-run", "download", Severity.Critical,
        "What came over the network is run.",
        "Whoever controls the other side runs code here, today or whenever they like.",
        "Install software by a package manager that checks its hash or signature.");

    public static readonly RuleInfo CredentialRead = new("code-credential-read", "credentials", Severity.High,
        "A store of credentials is read.",
        "Private keys, browser profiles and keychains open everything their owner can.",
        "Take the one credential that is needed from a parameter or the environment.");

    public static readonly RuleInfo CredentialExfiltration = new("code-credential-exfiltration", "exfiltration", Severity.Critical,
        "Credentials are read and sent over the network.",
        "The keys end up with somebody else.",
        "Do not read credential files; use the service's own client, which keeps keys on this machine.");

    public static readonly RuleInfo EnvironmentExfiltration = new("code-environment-exfiltration", "exfiltration", Severity.Critical,
        "Environment variables with secrets are sent over the network.",
        "Keys and tokens of every service that the process can use end up with somebody else.",
        "Send the single values that are needed, and each secret only to the service it belongs to.");

    public static readonly RuleInfo PrivateDataSent = new("code-private-data-sent", "exfiltration", Severity.High,
        "The screen, the clipboard or typed keys are sent over the network.",
        "Whatever the user sees or types, passwords included, ends up with somebody else.",
        "Hand such data to the user's own agent only, and only when asked.");

    public static readonly RuleInfo HardcodedSecret = new("code-hardcoded-secret", "secrets", Severity.High,
        "A secret stands in the code.",
        "Everybody who has the file can use it.",
        "Revoke it, and read the new one from the environment or a vault.");

    public static readonly RuleInfo InstallTimeExecution = new("code-install-time-execution", "install", Severity.High,
        "Installing the package runs a command or uses the network.",
        "It runs before anybody has looked at what was installed.",
        "Do the work when the program is first used, or ship the result.");

    public static readonly RuleInfo Persistence = new("code-persistence", "persistence", Severity.High,
        "Something is written where it will run at every login, boot or start of a shell.",
        "It stays after the tool that brought it is gone.",
        "Leave start-up files to the user; tell them what to add.");

    public static readonly RuleInfo AgentTampering = new("code-agent-tampering", "persistence", Severity.High,
        "A file that steers an agent is written.",
        "Instructions planted there steer every later session of the agent.",
        "Leave memory and instructions of agents to their owner.");

    public static readonly RuleInfo ProcessHiding = new("code-process-hiding", "hiding", Severity.High,
        "The process gives itself another name, or removes the traces of what it did.",
        "Whoever looks at the machine does not see it.",
        "Run under the program's own name, and leave histories and logs alone.");

    public static readonly RuleInfo ProcessInjection = new("code-process-injection", "hiding", Severity.Critical,
        "Machine code is put into memory and run, here or in another process.",
        "It runs unseen, with the rights of the process it was put into.",
        "Start a program, or load a library from a file that can be checked.");

    public static readonly RuleInfo ReverseShell = new("code-reverse-shell", "reverse-shell", Severity.Critical,
        "A shell is wired to a network connection.",
        "Whoever is at the other end has a shell on this machine.",
        "There is no harmless form of this; remove it.");

    public static readonly RuleInfo InputCapture = new("code-input-capture", "privacy", Severity.Medium,
        "Keys that are typed in other programs are read.",
        "Passwords are typed.",
        "Read input of the program's own window only.");

    public static readonly RuleInfo Destruction = new("code-destruction", "destruction", Severity.Critical,
        "The home folder, the whole disk or a device is erased.",
        "The data is gone.",
        "Delete the files by their full names.");

    public static readonly RuleInfo SecurityOff = new("code-security-off", "hiding", Severity.High,
        "A protection of the machine is switched off.",
        "What would stop or notice an attack no longer does.",
        "Leave firewall, access control, auditing and virus scanner alone.");

    public static readonly RuleInfo Mining = new("code-mining", "resources", Severity.High,
        "A miner of cryptocurrency is run.",
        "The machine works for somebody else.",
        "Remove it.");

    public static readonly RuleInfo PrototypePollution = new("code-prototype-pollution", "injection", Severity.Medium,
        "A key from outside is set on an object without a check.",
        "The key __proto__ changes every object of the program.",
        "Use a Map, or refuse the keys __proto__, constructor and prototype.");

    public static readonly RuleInfo SecondEntry = new("code-second-entry", "back-door", Severity.High,
        "A constant in the code opens what a password or a token is meant to open.",
        "Whoever knows the constant gets in as anybody, and no change of a password keeps them out.",
        "Leave the one real check, and keep its secrets out of the code.");

    public static readonly RuleInfo UncheckedSignature = new("code-unchecked-signature", "back-door", Severity.High,
        "A token is believed without its signature.",
        "Everybody can write a token that says they may do everything.",
        "Check the signature with a fixed algorithm and the key that belongs to it.");

    public static readonly RuleInfo UncheckedConnection = new("code-unchecked-connection", "network", Severity.Medium,
        "The certificate of the other side is not checked.",
        "Everybody on the way can read and change what is sent and received.",
        "Trust the authority that signed the certificate, and check it.");

    public static readonly RuleInfo TooDeep = new("code-too-deep", "analysis", Severity.Medium,
        "A part of the file is nested too deeply to be analysed.",
        "Nothing can be said about that part; people do not write such code, generators and attackers do.",
        "Have a person look at it.");

    public static IReadOnlyList<RuleInfo> All { get; } =
    [
        CommandInjection, ProgramChoice, CodeInjection, SqlInjection, PathRead, PathWrite, PathDelete, RequestForgery, DynamicImport, UnsafeDeserialization,
        DynamicExecution, ObfuscatedExecution, HiddenName, HiddenAddress, ObfuscatedSource, DownloadAndRun, CredentialRead, CredentialExfiltration,
        EnvironmentExfiltration, PrivateDataSent, HardcodedSecret, InstallTimeExecution, Persistence, AgentTampering, ProcessHiding, ProcessInjection,
        ReverseShell, InputCapture, Destruction, SecurityOff, Mining, PrototypePollution, SecondEntry, UncheckedSignature, UncheckedConnection, TooDeep,
    ];
}
