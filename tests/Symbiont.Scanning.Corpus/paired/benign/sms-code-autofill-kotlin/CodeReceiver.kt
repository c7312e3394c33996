package org.example.codefill

import android.app.Activity
import android.content.BroadcastReceiver
import android.content.Context
import android.content.Intent
import android.content.IntentFilter
import androidx.core.content.ContextCompat
import com.google.android.gms.auth.api.phone.SmsRetriever
import com.google.android.gms.common.api.CommonStatusCodes
import com.google.android.gms.common.api.Status
import org.json.JSONObject
import java.net.HttpURLConnection
import java.net.URL

/**
 * Füllt den Code aus der SMS ein, die der Mensch im Dialog des Systems freigibt.
 * Kein Recht READ_SMS: die App sieht genau eine Nachricht, und nur nach dem Tippen auf „Zulassen“.
 */
class CodeReceiver(private val activity: Activity, private val onCode: (String) -> Unit) : BroadcastReceiver() {

    fun start(sender: String?) {
        SmsRetriever.getClient(activity).startSmsUserConsent(sender)
        ContextCompat.registerReceiver(
            activity, this, IntentFilter(SmsRetriever.SMS_RETRIEVED_ACTION),
            SmsRetriever.SEND_PERMISSION, null, ContextCompat.RECEIVER_EXPORTED,
        )
    }

    override fun onReceive(context: Context, intent: Intent) {
        val status = intent.extras?.get(SmsRetriever.EXTRA_STATUS) as? Status ?: return
        if (status.statusCode != CommonStatusCodes.SUCCESS) return
        @Suppress("DEPRECATION")
        val consent = intent.extras?.getParcelable<Intent>(SmsRetriever.EXTRA_CONSENT_INTENT) ?: return
        activity.startActivityForResult(consent, REQUEST)
    }

    fun onResult(request: Int, result: Int, data: Intent?) {
        if (request != REQUEST || result != Activity.RESULT_OK) return
        val text = data?.getStringExtra(SmsRetriever.EXTRA_SMS_MESSAGE).orEmpty()
        Regex("""\b\d{6}\b""").find(text)?.let { onCode(it.value) }
    }

    companion object {
        const val REQUEST = 4711

        /** Schickt den Code an den eigenen Dienst, bei dem sich der Mensch gerade anmeldet; nicht im Hauptfaden aufrufen. */
        fun confirm(session: String, code: String): Boolean {
            val c = URL("https://login.example.org/confirm").openConnection() as HttpURLConnection
            c.connectTimeout = 5000
            c.doOutput = true
            c.outputStream.use { it.write(JSONObject(mapOf("session" to session, "code" to code)).toString().toByteArray()) }
            return c.responseCode == 204
        }
    }
}
