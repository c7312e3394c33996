using System.ComponentModel.DataAnnotations;

namespace Symbiont.Agents;

/// <summary>Marks what says what started an execution, with the words that it may have.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class TriggerAttribute() : AllowedValuesAttribute("execute", "event", "message", "workflow", "delegate", "ask", "retry", "schedule");
