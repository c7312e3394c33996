namespace Symbiont.Scanning.Capabilities;

/// <summary>What a program can do, told by the facts of the <see cref="Catalogue"/>. None is bad alone; tactics say what may not stand together.</summary>
internal enum CapabilityKind
{
    /// <summary>Makes a mark that only has to be another one: the boundary between parts, a name of an element of a page.</summary>
    MakesMark,

    /// <summary>Names a store of credentials: keys, tokens, logins, wallets, histories.</summary>
    CredentialStore,

    /// <summary>Takes all variables of the environment as data.</summary>
    WholeEnvironment,

    /// <summary>Sifts names or lines for words such as token and password.</summary>
    SiftsSecrets,

    /// <summary>Hears the keys that are typed in other programs.</summary>
    Keys,

    /// <summary>Sees the screen, hears the microphone, reads the clipboard.</summary>
    Senses,

    /// <summary>Takes the cookies or the storage of a page or a browser.</summary>
    PageSecrets,

    /// <summary>Takes a secret out of what somebody types: a password, a card, a seed phrase.</summary>
    TypedSecret,

    /// <summary>Sends data over the network.</summary>
    Sends,

    /// <summary>Puts data into an address, a header or a name that is looked up.</summary>
    Asks,

    /// <summary>Gets something over the network.</summary>
    Fetches,

    /// <summary>Runs text, or bytes, that are not written down here.</summary>
    RunsCode,

    /// <summary>Undoes an encoding.</summary>
    Decodes,

    /// <summary>Runs again and again, or when something happens.</summary>
    Repeats,

    /// <summary>Does not care for the answer, and hides when it goes wrong.</summary>
    Forgets,

    /// <summary>Asks the model of its caller for what the model knows.</summary>
    ModelContext,

    /// <summary>Compares what a caller gives with a constant.</summary>
    ComparesConstant,

    /// <summary>Makes somebody an administrator, or logs them in.</summary>
    GrantsRights,

    /// <summary>Encrypts.</summary>
    Encrypts,

    /// <summary>Deletes or renames the files that it goes through.</summary>
    RemovesFiles,

    /// <summary>Asks for payment in coins.</summary>
    DemandsPayment,

    /// <summary>Is told something by a connection that stays open: a message, a line, an update.</summary>
    Listens,

    /// <summary>Starts a program, or a shell, by a text that is not written down here.</summary>
    RunsCommand,

    /// <summary>Knows what a card, or an address for coins, looks like.</summary>
    KnowsNumbers,

    /// <summary>Puts something into the clipboard, or gives what it reads another value.</summary>
    Replaces,

    /// <summary>Asks the user for something by the client of a server.</summary>
    Elicits,

    /// <summary>Answers calls of tools.</summary>
    ServesTools,

    /// <summary>Reads a format, fills a template or calls a method so that what it is given runs.</summary>
    RunsInput,

    /// <summary>Names a shell that somebody is to talk to.</summary>
    Shell,

    /// <summary>Opens a connection to another machine.</summary>
    Connects,

    /// <summary>Ties the input and output of a program to something else.</summary>
    Ties,

    /// <summary>Reads lines from a connection.</summary>
    ReadsConnection,

    /// <summary>Does what follows only on a certain machine, for a certain user, or from a certain day on.</summary>
    Gate,

    /// <summary>Destroys or falsifies data, or gives rights away.</summary>
    Damages,

    /// <summary>Picks a few cases out of many.</summary>
    PicksFew,

    /// <summary>Writes a name in pieces, so that no search finds it.</summary>
    NameInPieces,

    /// <summary>Sends by a way on which nobody looks for data: a datagram, a log, a mail, a chat, a name.</summary>
    OddChannel,

    /// <summary>Has a password or a secret of somebody in a variable.</summary>
    SecretValue,

    /// <summary>Lets others debug, or type into, a running program.</summary>
    OpensDoor,

    /// <summary>Makes a path out of what a tool is called with, and opens it.</summary>
    OpensArgument,

    /// <summary>The same in JavaScript, whose own options are called so as well.</summary>
    OpensScriptArgument,

    /// <summary>Checks that a path stays in its folder.</summary>
    ChecksPath,

    /// <summary>Takes what a caller sends.</summary>
    CallerData,

    /// <summary>Calls a function whose name is a value.</summary>
    CallsByName,

    /// <summary>Runs, in a shell, what a variable holds.</summary>
    RunsVariable,

    /// <summary>Has an account number written down.</summary>
    AccountNumber,

    /// <summary>Asks whether an amount is large.</summary>
    ComparesAmount,

    /// <summary>Reads what assistants were told, or a file of secrets of a project.</summary>
    PrivateFile,

    /// <summary>Takes an address that reads files of the machine.</summary>
    FileAddress,

    /// <summary>Reaches a host that is written down.</summary>
    NamesHost,

    /// <summary>Goes through folders, or packs them.</summary>
    WalksFiles,

    /// <summary>Reads what lies on the machine, or says whose it is.</summary>
    LocalData,

    /// <summary>Names a host on the Internet by an address without encryption, or by a number.</summary>
    NamesBareHost,

    /// <summary>Takes randomness that can be guessed.</summary>
    GuessableRandom,

    /// <summary>Makes a password, a token or a key.</summary>
    MakesSecret,

    /// <summary>Has a row of numbers, or an encoded text, written down.</summary>
    HiddenBytes,

    /// <summary>Turns numbers into letters.</summary>
    TurnsNumbers,

    /// <summary>Compares the digest of something with one that is written down.</summary>
    ComparesDigest,

    /// <summary>Lets somebody in.</summary>
    LetsIn,

    /// <summary>Names folders or kinds of files in which people keep what is theirs: documents, pictures, downloads, clouds.</summary>
    PersonalFiles,

    /// <summary>Takes contacts, messages, calendars, pictures, health or the place of a person.</summary>
    PersonalRecords,

    /// <summary>Takes a whole database, or all rows of people.</summary>
    DatabaseDump,

    /// <summary>Learns which pages somebody visits.</summary>
    Browsing,

    /// <summary>Gets the text of every document that is saved, changed or opened in an editor.</summary>
    SavedText,

    /// <summary>Puts itself in the way of what other code of the program sends and receives.</summary>
    TapsTraffic,

    /// <summary>Takes what a request carries: its body, its authorisation, its cookies.</summary>
    TakesRequest,

    /// <summary>Makes a name of data and looks it up.</summary>
    LooksUpData,

    /// <summary>Writes bytes as letters: base64, base32, hexadecimal.</summary>
    Encodes,

    /// <summary>Writes a file, or adds to one.</summary>
    WritesFile,

    /// <summary>Makes a file a program that can be started.</summary>
    MakesExecutable,

    /// <summary>Names a place from which the system, a shell or an interpreter starts what lies there.</summary>
    StartPlace,

    /// <summary>Has something started again by a call or a command made for it.</summary>
    Registers,

    /// <summary>Names the settings, the memory or the orders of an agent or an editor that outlive this program.</summary>
    AgentPlace,

    /// <summary>Words of settings by which an agent, an editor or a tool runs commands or asks no more.</summary>
    AgentPower,

    /// <summary>Makes an account on the machine or in an application.</summary>
    MakesAccount,

    /// <summary>Gives an account all rights.</summary>
    MakesAdministrator,

    /// <summary>Hides an account or a plugin from those who administer.</summary>
    HidesAccount,

    /// <summary>Destroys what somebody would recover from: backups, snapshots, shadow copies, reflogs.</summary>
    DestroysRecovery,

    /// <summary>Switches off what guards the machine: firewall, antivirus, audit.</summary>
    BlindsDefence,

    /// <summary>Deletes or overwrites a whole home, a whole disk, or all that it can reach.</summary>
    WipesAll,

    /// <summary>Clears histories and logs, fakes times of files, or deletes itself.</summary>
    ClearsTraces,

    /// <summary>Looks for a virtual machine, a sandbox, a debugger or an analyst's tools.</summary>
    ProbesAnalysis,

    /// <summary>Leaves when it is watched.</summary>
    Leaves,

    /// <summary>Starts something that goes on alone, unseen.</summary>
    Detaches,

    /// <summary>Waits for hours, or for a random time.</summary>
    WaitsLong,

    /// <summary>Pretends to be a browser.</summary>
    PretendsBrowser,

    /// <summary>Reads its own source, or names its own file.</summary>
    ReadsItself,

    /// <summary>Publishes a package or pushes to a repository.</summary>
    Publishes,

    /// <summary>Accepts every certificate.</summary>
    TrustsAnyone,

    /// <summary>Carries a token or a password in a request.</summary>
    Authorizes,

    /// <summary>Asks the person in front of it, and goes on by the answer.</summary>
    AsksUser,

    /// <summary>Checks a file against a digest or a signature.</summary>
    ChecksFile,

    /// <summary>Treats a few cases by the clock, by a remainder or between two amounts.</summary>
    OddCase,

    /// <summary>Gives the account that is paid another number.</summary>
    PayeeChanged,

    /// <summary>Takes the account that is paid from somewhere else.</summary>
    PayeeCopied,

    /// <summary>Answers with something that is written down.</summary>
    ConstantReturned,

    /// <summary>A function that says who is paid.</summary>
    PayeeNamed,

    /// <summary>Has an account written down in pieces.</summary>
    AccountInPieces,

    /// <summary>Pays, or books a payment.</summary>
    MakesPayment,

    /// <summary>Leaves an entry out of what is shown.</summary>
    HidesEntry,

    /// <summary>Speaks as miners of coins do.</summary>
    MinesCoins,

    /// <summary>Starts machines of a cloud.</summary>
    RentsMachines,

    /// <summary>Does what follows only where nobody tests.</summary>
    NotInTest,

    /// <summary>Treats every so-many-th case otherwise.</summary>
    CountsCases,

    /// <summary>Makes up the result of a test.</summary>
    FalsifiesResult,

    /// <summary>Picks tests by delicate names, by whose work it is, or by the pipeline.</summary>
    DelicateNames,

    /// <summary>Compares a digest with a number that is written down, beside another condition.</summary>
    KeyedNumber,

    /// <summary>Makes a number of a text.</summary>
    Hashes,

    /// <summary>Deletes the message, or hides the one, that it acts for.</summary>
    HidesAct,

    /// <summary>Turns a text about or writes it as numbers.</summary>
    Garbles,

    /// <summary>Reads blanks, or letters without width, as bits.</summary>
    BlankBits,

    /// <summary>Has a file with a dot before its name where anybody may write.</summary>
    HiddenFile,

    /// <summary>Takes away what guards a page.</summary>
    StripsPolicy,

    /// <summary>Puts a script into a page.</summary>
    InjectsScript,

    /// <summary>Puts a number where a comparison belongs.</summary>
    AssignsInCondition,

    /// <summary>Keeps quiet for the first days or calls.</summary>
    DelayedStart,

    /// <summary>Has mail or files given to somebody else from now on.</summary>
    ForwardsMail,

    /// <summary>Keeps that from the one whose mail it is.</summary>
    HidesMail,

    /// <summary>Takes the text of a page.</summary>
    PageText,

    /// <summary>Takes what people wrote as it goes by: messages, sources, forms.</summary>
    Contents,

    /// <summary>Is told when a page changes.</summary>
    ObservesPage,

    /// <summary>Takes the description of a tool from elsewhere.</summary>
    ToolTexts,

    /// <summary>Packs a whole repository, or what is new in it.</summary>
    WholeRepository,

    /// <summary>Allows somebody all coins of a wallet.</summary>
    ApprovesAll,

    /// <summary>Has the machine trust an authority of its own.</summary>
    InstallsRoot,

    /// <summary>Sends what others of the machine ask for over a way of its own.</summary>
    SetsProxy,

    /// <summary>Changes the login of somebody else.</summary>
    ChangesLogin,

    /// <summary>Fetches to a file, or fetches bytes for one.</summary>
    SavesDownload,

    /// <summary>Names a place in which programs pass files on: temporary folders, data of applications.</summary>
    PassingPlace,

    /// <summary>Starts a file as a program.</summary>
    StartsFile,

    /// <summary>Starts it without a window.</summary>
    StartsUnseen,

    /// <summary>Names a host where anybody puts files.</summary>
    OpenHost,

    /// <summary>Asks for the name of the machine.</summary>
    TakesHost,

    /// <summary>Asks who is logged in.</summary>
    TakesUser,

    /// <summary>Asks in which folder, or in which network, it runs.</summary>
    TakesFolder,

    /// <summary>Declares a package: its name, its version, its files.</summary>
    DeclaresPackage,

    /// <summary>Speaks over the network as soon as it is read.</summary>
    SpeaksNow,

    /// <summary>Takes a variable that is called a secret.</summary>
    SecretVariable,

    /// <summary>Encodes what was encoded, so that no mask of a log knows it.</summary>
    EncodesTwice,

    /// <summary>Prints.</summary>
    PrintsValue,

    /// <summary>Goes through all variables of the environment, or prints them.</summary>
    LoopsEnvironment,

    /// <summary>Prints a value that it goes through.</summary>
    PrintsPair,

    /// <summary>Takes the key that was pressed as data.</summary>
    KeyAsData,

    /// <summary>Hears the keys of a whole page.</summary>
    HearsPage,

    /// <summary>Hears the headers of requests that others make.</summary>
    HearsHeaders,

    /// <summary>Names a header that carries a login.</summary>
    SecretHeader,

    /// <summary>Knows what the number of a bank account looks like.</summary>
    KnowsAccounts,

    /// <summary>Moves coins from another wallet into its own.</summary>
    PullsCoins,

    /// <summary>Holds the key of a wallet.</summary>
    HoldsKey,

    /// <summary>Goes through a list.</summary>
    GoesThroughList,

    /// <summary>Names a program for remote control as its kit names it.</summary>
    KnownImplant,

    /// <summary>Starts or installs a program on a phone.</summary>
    StartsApp,

    /// <summary>Has the model of its caller answer.</summary>
    AsksModel,

    /// <summary>Words that want a password, or a command to be run.</summary>
    PromptsForSecret,

    /// <summary>Gives an interpreter a file that a variable names.</summary>
    StartsInterpreter,

    /// <summary>Names a script or a program on the share of another machine.</summary>
    ShareScript,

    /// <summary>Has the name of a document or a picture that is a program.</summary>
    DoubleExtension,

    /// <summary>Saves what it fetches under a name.</summary>
    SavesUnderName,

    /// <summary>Puts its own file somewhere else.</summary>
    CopiesOwnFile,

    /// <summary>Starts a file by its name.</summary>
    StartsCopy,

    /// <summary>Asks for all disks of the machine.</summary>
    ListsDisks,

    /// <summary>Overwrites a disk that a variable names.</summary>
    OverwritesDevice,

    /// <summary>Names several kinds of files that people keep.</summary>
    DocumentKinds,

    /// <summary>Looks for files in folders.</summary>
    SearchesFiles,

    /// <summary>Keeps files of a pipeline for others.</summary>
    UploadsArtifact,

    /// <summary>Takes bits five or six at a time.</summary>
    SplitsBits,

    /// <summary>Has a password that a dialog asked for.</summary>
    PromptedPassword,

    /// <summary>Shows a text in letters that anybody turns back.</summary>
    ShowsEncoded,

    /// <summary>Takes a field or the body of a request, in a page that a server fills in.</summary>
    RequestField,

    /// <summary>Runs a text, a command or an assembly in a page that a server fills in.</summary>
    PageRuns,

    /// <summary>Says that somebody is to show that he is no robot.</summary>
    HumanCheck,

    /// <summary>Names the keys by which what was copied is pasted and run.</summary>
    PasteKeys,

    /// <summary>Has a command line written down that starts an interpreter.</summary>
    CommandText,

    /// <summary>Hands something to the other half of an extension.</summary>
    TellsExtension,

    /// <summary>Takes the address of the page.</summary>
    PageAddress,

    /// <summary>Makes the address of a picture out of a value.</summary>
    PictureAddress,

    /// <summary>Writes a value as letters of an address.</summary>
    LettersInAddress,

    /// <summary>Gives a login to a function that sends.</summary>
    HandsLoginOn,

    /// <summary>Lists the files of a folder.</summary>
    ListsFolder,

    /// <summary>Wipes the history of typed commands.</summary>
    WipesHistory,

    /// <summary>Has the system start an interpreter later.</summary>
    SchedulesScript,

    /// <summary>Again and again, or whenever somebody logs in.</summary>
    StartsRepeatedly,

    /// <summary>Starts a program that a variable names.</summary>
    StartsNamed,

    /// <summary>Splits a line into words.</summary>
    SplitsWords,

    /// <summary>Asks the system whose machine it is; a variable says it to everybody.</summary>
    AsksWho,

    /// <summary>Tells a host something by a command whose answer nobody reads.</summary>
    TellsByCommand,

    /// <summary>Asks an address, made of a value, by a command.</summary>
    AsksByCommand,

    /// <summary>Looks up, by a command, a name that is made of a value.</summary>
    NamesInCommand,

    /// <summary>Decrypts something.</summary>
    Decrypts,

    /// <summary>Runs as code what it decrypts, in one expression.</summary>
    RunsDecrypted,

    /// <summary>Has a browser load an extension from a folder.</summary>
    LoadsExtension,

    /// <summary>Changes by what a program is started.</summary>
    ChangesShortcut,

    /// <summary>Gives a package something that runs when it is installed.</summary>
    PlantsHook,

    /// <summary>Counts letters that nobody sees.</summary>
    InvisibleLetters,

    /// <summary>Runs a text as code, however it was made.</summary>
    RunsText,

    /// <summary>Puts the words or the key of a wallet into a request.</summary>
    SendsWallet,

    /// <summary>Takes the token that a page keeps of somebody who is signed in.</summary>
    StoredToken,

    /// <summary>Asks the browser for cookies, as an extension.</summary>
    ExtensionCookie,

    /// <summary>Takes a cookie's value as data.</summary>
    CookieAsData,

    /// <summary>Writes a value as letters into the address that is opened next.</summary>
    LettersInLocation,

    /// <summary>Writes a password down as it was typed.</summary>
    WritesPassword,

    /// <summary>Sends whoever asked on to another site.</summary>
    SendsOn,

    /// <summary>Names the store in which a browser keeps logins.</summary>
    LoginStore,

    /// <summary>Has the system unlock what it locked for a user.</summary>
    UnwrapsKey,

    /// <summary>Asks a store for its logins.</summary>
    AsksLogins,

    /// <summary>Writes a file that a server runs when it is asked for.</summary>
    WritesPage,

    /// <summary>Gives the function that runs code or commands to somebody else to call.</summary>
    RunsAsValue,

    /// <summary>Goes to the entries of the address book.</summary>
    AddressBook,

    /// <summary>Makes one entry the recipient of a letter.</summary>
    MailsEach,

    /// <summary>Sends a letter.</summary>
    SendsLetter,

    /// <summary>Reads the list of machines that were visited.</summary>
    VisitedHosts,

    /// <summary>Copies a file to a machine that a variable names.</summary>
    CopiesToHost,

    /// <summary>Copies its own file to another machine.</summary>
    SelfToHost,

    /// <summary>Starts something on another machine.</summary>
    StartsThere,

    /// <summary>Reads its own text.</summary>
    OwnText,

    /// <summary>Looks for scripts of its own language.</summary>
    ScriptsBeside,

    /// <summary>Puts a value behind the name of a shell, in a page that a server fills in.</summary>
    ShellArguments,
}
