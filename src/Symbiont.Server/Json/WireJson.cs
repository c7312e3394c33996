using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Symbiont.Agents;
using Symbiont.Engine;
using Symbiont.Scheduling;

namespace Symbiont.Server;

/// <summary>How JSON is read and written on the wire. The code for the types of the fast paths is made at compile time.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata, PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(AgentAnswer))]
[JsonSerializable(typeof(AgentCreated))]
[JsonSerializable(typeof(AgentDetail))]
[JsonSerializable(typeof(AgentHistory))]
[JsonSerializable(typeof(AgentStatus))]
[JsonSerializable(typeof(CreateAgent))]
[JsonSerializable(typeof(UpdateAgent))]
[JsonSerializable(typeof(Heartbeat))]
[JsonSerializable(typeof(HeartbeatAccepted))]
[JsonSerializable(typeof(EventAccepted))]
[JsonSerializable(typeof(ExecutionStarted))]
[JsonSerializable(typeof(ExecutionAnswer))]
[JsonSerializable(typeof(ExecutionDetail))]
[JsonSerializable(typeof(ExecutionStory))]
[JsonSerializable(typeof(ExecuteBody))]
[JsonSerializable(typeof(ExecutionEnded))]
[JsonSerializable(typeof(NoFields))]
[JsonSerializable(typeof(ClusterAnswer))]
[JsonSerializable(typeof(LiveEvent))]
[JsonSerializable(typeof(LiveTicket))]
[JsonSerializable(typeof(ScheduleRequest))]
[JsonSerializable(typeof(ScheduleNote))]
[JsonSerializable(typeof(BackfillRequest))]
[JsonSerializable(typeof(ScheduleItem))]
[JsonSerializable(typeof(ScheduleDetail))]
[JsonSerializable(typeof(ScheduleView))]
[JsonSerializable(typeof(ScheduleCreated))]
[JsonSerializable(typeof(ScheduleAction))]
[JsonSerializable(typeof(ScheduleDeleted))]
[JsonSerializable(typeof(BackfillAccepted))]
[JsonSerializable(typeof(ScheduleHistory))]
[JsonSerializable(typeof(FullScheduleHistory))]
[JsonSerializable(typeof(NextRuns))]
[JsonSerializable(typeof(SchedulerHealth))]
[JsonSerializable(typeof(WorkflowBody))]
[JsonSerializable(typeof(WorkflowAnswer))]
[JsonSerializable(typeof(HealthAnswer))]
[JsonSerializable(typeof(UnhealthyAnswer))]
[JsonSerializable(typeof(ProbeAnswer))]
[JsonSerializable(typeof(ErrorBody))]
[JsonSerializable(typeof(InvalidDetails))]
[JsonSerializable(typeof(InternalDetails))]
[JsonSerializable(typeof(BodyTooLargeDetails))]
internal sealed partial class WireJson : JsonSerializerContext
{
    /// <summary>Makes the server's one <see cref="JsonSerializerOptions"/>, which minimal APIs hold, what the contract says.</summary>
    public static void Configure(JsonSerializerOptions json)
    {
        json.PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower;
        json.PropertyNameCaseInsensitive = false;
        json.NumberHandling = JsonNumberHandling.Strict;

        // Of two members of one name every reader takes another one; who checked the first must not see the second act.
        json.AllowDuplicateProperties = false;

        // Answers are JSON and say so (nosniff), so only what JSON itself needs is escaped and text stays readable UTF-8.
        json.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
        json.Converters.Add(new UtcTimeConverter());

        // Details of errors are the modules' own types; those not listed above are looked up once and cached.
        json.TypeInfoResolver = JsonTypeInfoResolver.Combine(Default, new DefaultJsonTypeInfoResolver());
    }
}
