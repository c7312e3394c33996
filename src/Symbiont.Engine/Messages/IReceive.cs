namespace Symbiont.Engine;

/// <summary>A grain that takes messages of this type.</summary>
/// <typeparam name="TMessage">A record with a <see cref="SchemaAttribute"/>.</typeparam>
public interface IReceive<in TMessage> where TMessage : class
{
    /// <summary>Takes the message; the commit of this turn removes it, so it takes effect once.</summary>
    Task Receive(TMessage message);
}
