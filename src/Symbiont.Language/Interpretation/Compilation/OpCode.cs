namespace Symbiont.Language.Interpretation.Compilation;

/// <summary>
/// What an instruction does. The machine has one stack: a frame's parameters and locals in numbered slots, then operands.
/// A, B and X are the instruction's operands.
/// </summary>
internal enum OpCode : byte
{
    /// <summary>Pushes the value X.</summary>
    Constant,

    /// <summary>Pushes slot A.</summary>
    LoadLocal,

    /// <summary>Pops into slot A.</summary>
    StoreLocal,

    /// <summary>Pushes argument A of the agent whose code runs.</summary>
    LoadAgent,

    /// <summary>Pushes the outer binding named X of a pure expression.</summary>
    LoadBinding,

    /// <summary>Drops the top.</summary>
    Pop,

    /// <summary>The binary operators: pop right, pop left, push the result.</summary>
    Add,
    Subtract,
    Multiply,
    Divide,
    Remainder,
    Equal,
    NotEqual,
    Less,
    Greater,
    LessOrEqual,
    GreaterOrEqual,
    In,

    /// <summary>The unary operators.</summary>
    Not,
    Negate,

    /// <summary>Goes to A.</summary>
    Jump,

    /// <summary>Pops a bool, which X needs, and goes to A when it is false, or true.</summary>
    JumpIfFalse,
    JumpIfTrue,

    /// <summary>Faults unless the top is a bool.</summary>
    RequireBool,

    /// <summary>Pops a value, pushes its member X.</summary>
    Member,

    /// <summary>Pops key and value, pushes the item.</summary>
    Index,

    /// <summary>Pops A items, pushes the array of them.</summary>
    Array,

    /// <summary>Pops the values of the record template X, pushes the record.</summary>
    Record,

    /// <summary>Pushes what path X inside slot A leads to; its keys stay on the stack.</summary>
    ReadPath,

    /// <summary>Pops a value and the keys of path X, and sets it inside slot A.</summary>
    WritePath,

    /// <summary>Pushes a function value of code X with copies of what it captures.</summary>
    Closure,

    /// <summary>Puts A arguments into the order of code X's parameters, with null for optional ones.</summary>
    Arrange,

    /// <summary>Calls code X, its arguments on the stack; B is 1 when it is an agent's program.</summary>
    Call,

    /// <summary>Calls the function value under A arguments with the names in X.</summary>
    CallValue,

    /// <summary>Calls builtin X with A arguments.</summary>
    CallBuiltin,

    /// <summary>Calls a method of the value under the arguments; X is the call site, A counts the receiver too.</summary>
    CallMethod,

    /// <summary>Asks the host for action X with A arguments.</summary>
    Action,

    /// <summary>Asks the host for branches as site X says.</summary>
    Parallel,

    /// <summary>Pops what a loop walks over, puts a cursor into slot A.</summary>
    ForStart,

    /// <summary>Pushes the next item of the cursor in slot A, or goes to B.</summary>
    ForNext,

    /// <summary>Enters a try whose catches stand at A; there the error is the only operand.</summary>
    EnterTry,

    /// <summary>Leaves the innermost try.</summary>
    LeaveTry,

    /// <summary>Goes to B unless the error in slot A is of kind X.</summary>
    CatchKind,

    /// <summary>Raises the error in slot A again.</summary>
    Rethrow,

    /// <summary>Goes to B unless slot A holds a record named and sized as X says.</summary>
    MatchRecord,

    /// <summary>Pushes field B of the named record in slot A.</summary>
    LoadField,

    /// <summary>Raises the fault X.</summary>
    Raise,

    /// <summary>Pops the result and leaves the function.</summary>
    Return,
}
