using System.ComponentModel.DataAnnotations;

namespace Symbiont.Agents;

/// <summary>Answer to execute, durable when given.</summary>
/// <param name="ExecutionId">The execution's id.</param>
/// <param name="Status">Always <c>execution_started</c>, also when it has to wait in line.</param>
public sealed record ExecutionStarted(string ExecutionId, [property: AllowedValues("execution_started")] string Status = "execution_started");
