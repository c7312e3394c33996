using System.Text.Json;
using Symbiont.Engine.Storage;

namespace Symbiont.Engine;

/// <summary>A call of a method that returns <see cref="Task{TResult}"/>.</summary>
internal sealed class MethodCall<T>(GrainMethod method, object?[] arguments, CallOptions options) : Call(options), ICallResult
{
    private readonly TaskCompletionSource<T> completion = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Task Result => completion.Task;

    public override string Name => method.Name;

    public override bool Answered => completion.Task.IsCompleted;

    public override Task Run(Grain grain) => method.Invoke(grain, arguments);

    public override ReadOnlyMemory<byte> WriteAnswer(Task ran) => JsonSerializer.SerializeToUtf8Bytes(((Task<T>)ran).Result, EngineJson.Options);

    public override void Replay(StoredAnswer answer)
    {
        try
        {
            completion.TrySetResult(JsonSerializer.Deserialize<T>(answer.Answer.Span, EngineJson.Options)!);
        }
        catch (JsonException)
        {
            // The key was used for a call with another kind of answer.
            completion.TrySetException(new IdempotencyKeyReusedException(Options.Idempotency!.Key));
        }
    }

    public override void Succeed(Task ran) => completion.TrySetResult(((Task<T>)ran).Result);

    public override void Fail(Exception error) => completion.TrySetException(error);
}
