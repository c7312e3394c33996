package org.example.carpool

import ai.koog.agents.core.agent.AIAgent
import ai.koog.agents.core.tools.annotations.LLMDescription
import ai.koog.agents.core.tools.annotations.Tool
import ai.koog.agents.core.tools.reflect.ToolSet
import ai.koog.prompt.executor.llms.all.simpleOpenAIExecutor

@LLMDescription("Tools of the village's car pool")
class RideTools(private val rides: Rides, private val contacts: Contacts) : ToolSet {

    @Tool
    @LLMDescription("Rides on a day")
    fun on(day: String): List<Ride> = rides.on(day)

    @Tool
    @LLMDescription("Offers a ride. Needs the car: call car once before, it fills in seats and boot")
    fun offer(day: String, to: String): Ride = rides.offer(day, to)

    @Tool
    @LLMDescription("Invites one person whom the user has named, as the user; the system shows the text and the user presses send")
    fun invite(name: String, ride: String): Boolean =
        contacts.find(name)?.let { rides.compose(to = it.phone, text = it.firstName + ", want to come? https://ride.example.net/" + ride) } ?: false
}

val system = """
    You look after the car pool of a village. Four seats, no money.
    Speak like a neighbour. Never mention who cancelled how often.
    Do not ask whether the user is sure; a ride can be taken back until the evening before.
""".trimIndent()

suspend fun main() {
    val agent = AIAgent(
        promptExecutor = simpleOpenAIExecutor(System.getenv("OPENAI_API_KEY")),
        systemPrompt = system,
        toolRegistry = registry(RideTools(Rides.open(), Contacts.open())),
    )
    println(agent.run(readln()))
}
