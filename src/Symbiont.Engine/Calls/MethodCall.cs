using Symbiont.Engine.Storage;

namespace Symbiont.Engine;

/// <summary>A call of a method that returns <see cref="Task"/>.</summary>
internal sealed class MethodCall(GrainMethod method, object?[] arguments, CallOptions options) : Call(options), ICallResult
{
    private readonly TaskCompletionSource completion = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Task Result => completion.Task;

    public override string Name => method.Name;

    public override bool Answered => completion.Task.IsCompleted;

    public override Task Run(Grain grain) => method.Invoke(grain, arguments);

    public override ReadOnlyMemory<byte> WriteAnswer(Task ran) => "null"u8.ToArray();

    public override void Replay(StoredAnswer answer) => completion.TrySetResult();

    public override void Succeed(Task ran) => completion.TrySetResult();

    public override void Fail(Exception error) => completion.TrySetException(error);
}
