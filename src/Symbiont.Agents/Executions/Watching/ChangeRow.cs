using Symbiont.Agents.Running;
using Symbiont.Engine;

namespace Symbiont.Agents;

/// <summary>A row of one of the two feeds: a journal line or a status.</summary>
internal sealed record ChangeRow(FeedPosition Position, JournalRow? Step, StatusRow? Status);
