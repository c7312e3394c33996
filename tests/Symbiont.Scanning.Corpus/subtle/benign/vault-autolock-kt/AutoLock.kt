package org.schluesselbund.desktop

import java.awt.Toolkit
import java.awt.datatransfer.Clipboard
import java.awt.datatransfer.DataFlavor
import java.awt.datatransfer.StringSelection
import java.time.Duration
import java.time.Instant
import kotlin.concurrent.thread

/**
 * Locks the password vault after a pause and takes a copied password off the
 * clipboard again, unless something else has been copied in the meantime.
 */
class AutoLock(
    private val vault: Vault,
    private val idle: Duration = Duration.ofMinutes(5),
    private val clipboardTime: Duration = Duration.ofSeconds(20),
    private val clipboard: Clipboard = Toolkit.getDefaultToolkit().systemClipboard,
) {
    @Volatile private var lastUse: Instant = Instant.now()

    fun touch() {
        lastUse = Instant.now()
    }

    fun start() = thread(isDaemon = true, name = "auto-lock") {
        while (true) {
            Thread.sleep(1_000)
            if (vault.isOpen && Duration.between(lastUse, Instant.now()) > idle) vault.lock()
        }
    }

    /** Copies the password of [entry] for a short time. The user has clicked "Copy". */
    fun copyPassword(entry: Entry) {
        touch()
        val secret: CharArray = vault.reveal(entry)
        val mine = StringSelection(String(secret))
        secret.fill('\u0000')
        clipboard.setContents(mine, null)

        thread(isDaemon = true, name = "clear-clipboard") {
            Thread.sleep(clipboardTime.toMillis())
            if (isStill(mine)) clipboard.setContents(StringSelection(""), null)
        }
    }

    private fun isStill(mine: StringSelection): Boolean = try {
        clipboard.getData(DataFlavor.stringFlavor) == mine.getTransferData(DataFlavor.stringFlavor)
    } catch (e: Exception) {
        false
    }
}
