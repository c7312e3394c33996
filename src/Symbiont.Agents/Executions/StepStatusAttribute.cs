using System.ComponentModel.DataAnnotations;

namespace Symbiont.Agents;

/// <summary>Marks the status of an action, with the words that it may have.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class StepStatusAttribute() : AllowedValuesAttribute("running", "waiting", "completed", "failed", "denied", "interrupted");
