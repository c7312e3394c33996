using System.Collections.Immutable;
using Symbiont.Language.Syntax;
using Symbiont.Language.Values;

namespace Symbiont.Language.Interpretation.Compilation;

/// <summary>Compiles one function body. It recurses over the syntax tree, whose height the parser bounds.</summary>
internal sealed partial class FunctionCompiler(ProgramScope program, AgentScope? agent, FunctionCompiler? outer = null)
{
    private readonly CodeBuilder code = new();

    /// <summary>Whether names that nothing binds come from outside, as in a policy's guard.</summary>
    private bool HasBindings { get; init; } = outer?.HasBindings ?? false;

    /// <summary>Whether assignments to captured locals are meant for the copy, as in a branch of <c>parallel</c>.</summary>
    private bool OwnsCopies { get; init; }

    public void CompileFunction(FunctionDeclaration function, FunctionCode target)
    {
        DeclareParameters(target.Parameters);
        CompileBody(function.Body, target);
    }

    public void CompileProgram(WithBlock with, FunctionCode target)
    {
        DeclareParameters(target.Parameters);
        // The program may assign the event's name like any other; functions go on seeing the event itself.
        var slot = Declare("event");
        code.Emit(with.Position, OpCode.LoadAgent, agent!.Arguments.Count - 1);
        code.Emit(with.Position, OpCode.StoreLocal, slot);
        DeclareParameters(target.Parameters, again: true);
        CompileBody(with.Body, target);
    }

    /// <summary>Compiles an expression of its own whose free names are bound when it runs.</summary>
    public static FunctionCode CompilePure(Expression expression, ProgramScope program)
    {
        var target = new FunctionCode("expression", []);
        var compiler = new FunctionCompiler(program, null) { HasBindings = true };
        compiler.CompileResult(expression, target);
        return target;
    }

    private void CompileBody(Block body, FunctionCode target)
    {
        Compile(body, wanted: true);
        code.Emit(body.End, OpCode.Return);
        Finish(target);
    }

    private void CompileResult(Expression body, FunctionCode target)
    {
        Compile(body);
        code.Emit(body.Position, OpCode.Return);
        Finish(target);
    }

    private void Finish(FunctionCode target)
    {
        code.Finish(target, slots);
        target.Captures = [.. captures];
    }

    /// <summary>A function value of this body: a lambda, or with <paramref name="isBranch"/> a branch of <c>parallel</c>.</summary>
    private void Closure(Position position, string name, ImmutableArray<ParameterSlot> parameters, Expression body, bool isBranch)
    {
        var target = new FunctionCode(name, parameters, agent);
        var inner = new FunctionCompiler(program, agent, this) { OwnsCopies = isBranch };
        inner.DeclareParameters(parameters);
        inner.CompileResult(body, target);
        code.Emit(position, OpCode.Closure, x: target);
    }

    private void Raise(Position position, string errorCode, string message) =>
        code.Emit(position, OpCode.Raise, x: new Fault(errorCode, message));

    private void Constant(Position position, Value value) => code.Emit(position, OpCode.Constant, x: value);
}
