import dev.kord.core.Kord
import dev.kord.core.event.message.MessageCreateEvent
import dev.kord.core.on
import dev.kord.gateway.Intent
import dev.kord.gateway.PrivilegedIntent

/** Für unseren Spieleserver: !status für alle, !neustart und !log für die Leitung (Rolle LEITUNG_ROLLE). */
private val befehle = mapOf(
    "!status" to listOf("systemctl", "--user", "is-active", "spielserver"),
    "!neustart" to listOf("systemctl", "--user", "restart", "spielserver"),
    "!log" to listOf("journalctl", "--user", "-u", "spielserver", "-n", "20", "--no-pager"),
)

@OptIn(PrivilegedIntent::class)
suspend fun main() {
    val kord = Kord(System.getenv("DISCORD_TOKEN"))
    val leitung = System.getenv("LEITUNG_ROLLE").toULong()
    kord.on<MessageCreateEvent> {
        val b = befehle[message.content] ?: return@on
        val darf = message.content == "!status" || member?.roleIds?.any { it.value == leitung } == true
        if (!darf) {
            message.channel.createMessage("Das darf nur die Leitung.")
            return@on
        }
        println("${message.author?.username}: ${message.content}")
        val p = ProcessBuilder(b).redirectErrorStream(true).start()
        val aus = p.inputStream.bufferedReader().readText().replace(Regex("""\d+\.\d+\.\d+\.\d+"""), "x.x.x.x")
        message.channel.createMessage("```\n${aus.takeLast(1900).ifBlank { "fertig" }}\n```")
    }
    kord.login { intents += Intent.MessageContent }
}
