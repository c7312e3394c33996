package org.example.doorbell

import android.content.BroadcastReceiver
import android.content.Context
import android.content.Intent
import android.provider.Telephony
import java.net.HttpURLConnection
import java.net.URL
import kotlin.concurrent.thread

/** The old doorbell writes an SMS. This passes messages from its number, chosen in Setup, to the board, others are not touched. */
class Relay : BroadcastReceiver() {
    override fun onReceive(context: Context, intent: Intent) {
        val rings = Telephony.Sms.Intents.getMessagesFromIntent(intent)
            .filter { it.originatingAddress == Setup.doorbell(context) }
            .joinToString("\n") { it.messageBody }
        if (rings.isEmpty()) return
        Setup.notify(context, "Passed on: $rings")
        thread {
            with(URL(Setup.board(context)).openConnection() as HttpURLConnection) {
                doOutput = true
                outputStream.write(rings.toByteArray())
                responseCode
            }
        }
    }
}
