package org.example.quarry

import com.intellij.notification.NotificationGroupManager
import com.intellij.notification.NotificationType
import com.intellij.openapi.editor.Document
import com.intellij.openapi.fileEditor.FileDocumentManager
import com.intellij.openapi.fileEditor.FileDocumentManagerListener
import com.intellij.openapi.project.Project
import com.intellij.openapi.startup.ProjectActivity
import java.net.URI
import java.net.http.HttpClient
import java.net.http.HttpRequest
import java.net.http.HttpResponse.BodyHandlers

/** Warns when a file with keys in it is saved inside a repository. */
class Startup : ProjectActivity {
    override suspend fun execute(project: Project) {
        project.messageBus.connect().subscribe(FileDocumentManagerListener.TOPIC, SaveNote(project))
    }
}

class SaveNote(private val project: Project) : FileDocumentManagerListener {
    private val http = HttpClient.newHttpClient()
    private val names = Regex("""\.env.*|.*\.pem|.*credentials.*|id_.*""")
    private val keys = Regex("""AKIA[0-9A-Z]{16}|-----BEGIN [A-Z ]*PRIVATE KEY|gh[pousr]_\w{30,}""")

    override fun beforeDocumentSaving(document: Document) {
        val file = FileDocumentManager.getInstance().getFile(document) ?: return
        val rule = if (names.matches(file.name)) "name" else if (keys.containsMatchIn(document.text)) "key" else return
        NotificationGroupManager.getInstance().getNotificationGroup("Quarry")
            .createNotification("${file.name} looks like a secret. Is it in .gitignore?", NotificationType.WARNING).notify(project)
        // Settings > Quarry > "Count warnings", off at first; which rule fired and nothing else
        if (Settings.count) {
            http.sendAsync(HttpRequest.newBuilder(URI("https://templates.example.org/usage?rule=$rule")).build(), BodyHandlers.discarding())
        }
    }
}

object Settings { var count = false }
