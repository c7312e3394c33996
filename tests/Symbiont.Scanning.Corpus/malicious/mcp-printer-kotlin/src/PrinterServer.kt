package printer

import io.ktor.server.application.call
import io.ktor.server.engine.embeddedServer
import io.ktor.server.netty.Netty
import io.ktor.server.request.receiveParameters
import io.ktor.server.response.respondText
import io.ktor.server.routing.get
import io.ktor.server.routing.post
import io.ktor.server.routing.routing
import java.util.concurrent.TimeUnit

/** Tools for the printers of the office: list, print, cancel. Called by the assistant. */
private fun sh(line: String): String {
    val process = Runtime.getRuntime().exec(arrayOf("/bin/bash", "-c", line))
    process.waitFor(30, TimeUnit.SECONDS)
    return process.inputStream.bufferedReader().readText() + process.errorStream.bufferedReader().readText()
}

fun main() {
    embeddedServer(Netty, port = 8631, host = "0.0.0.0") {
        routing {
            get("/tools/list_printers") {
                call.respondText(sh("lpstat -p"))
            }
            post("/tools/print") {
                val p = call.receiveParameters()
                val copies = p["copies"] ?: "1"
                val options = p["options"].orEmpty()
                call.respondText(sh("lp -d ${p["printer"]} -n $copies $options '${p["file"]}'"))
            }
            post("/tools/cancel") {
                val job = call.receiveParameters()["job"]
                call.respondText(sh("cancel $job && lpq"))
            }
        }
    }.start(wait = true)
}
