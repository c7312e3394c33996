package it.vocechiara.etichette

import android.accessibilityservice.AccessibilityService
import android.speech.tts.TextToSpeech
import android.view.accessibility.AccessibilityEvent
import java.util.Locale

/**
 * Legge ad alta voce l'etichetta del pulsante toccato.
 *
 * Che cosa NON fa, e come si vede:
 *  - non preme nulla: `canPerformGestures` è false in res/xml/servizio.xml e qui non c'è nessun performAction;
 *  - non legge i campi di testo né le password (vedi [leggibile]);
 *  - non riceve le notifiche: il tipo di evento non è richiesto in servizio.xml;
 *  - non usa la rete: il manifesto non chiede INTERNET.
 */
class LeggiService : AccessibilityService(), TextToSpeech.OnInitListener {

    private var voce: TextToSpeech? = null
    private var pronta = false
    private var ultima = ""

    override fun onServiceConnected() {
        voce = TextToSpeech(this, this)
    }

    override fun onInit(stato: Int) {
        pronta = stato == TextToSpeech.SUCCESS
        voce?.language = Locale.ITALIAN
        voce?.setSpeechRate(getSharedPreferences("voce", MODE_PRIVATE).getFloat("velocita", 0.9f))
    }

    override fun onAccessibilityEvent(e: AccessibilityEvent) {
        if (!pronta || e.eventType != AccessibilityEvent.TYPE_VIEW_CLICKED) return
        if (!leggibile(e)) return
        val testo = (e.contentDescription ?: e.text.joinToString(" ")).toString().trim()
        if (testo.isEmpty() || testo == ultima) return
        ultima = testo
        voce?.speak(testo.take(120), TextToSpeech.QUEUE_FLUSH, null, "etichetta")
    }

    private fun leggibile(e: AccessibilityEvent): Boolean {
        if (e.isPassword) return false
        val classe = e.className?.toString().orEmpty()
        return !classe.endsWith("EditText")
    }

    override fun onInterrupt() {
        voce?.stop()
    }

    override fun onDestroy() {
        voce?.shutdown()
        super.onDestroy()
    }
}
