package dk.example.webdavbackup

import android.content.Context
import android.provider.ContactsContract.CommonDataKinds.Phone
import androidx.preference.PreferenceManager
import androidx.work.CoroutineWorker
import androidx.work.WorkerParameters
import okhttp3.Credentials
import okhttp3.OkHttpClient
import okhttp3.Request
import okhttp3.RequestBody.Companion.toRequestBody

/** Lægger kontakter på din egen WebDAV-server hver nat. Uden server i indstillingerne sker der ingenting. */
class WebdavBackup(private val c: Context, p: WorkerParameters) : CoroutineWorker(c, p) {
    override suspend fun doWork(): Result {
        val pref = PreferenceManager.getDefaultSharedPreferences(c)
        val server = pref.getString("server", null) ?: return Result.success() // https://dav.example.org/kontakter.vcf
        val ud = StringBuilder()
        c.contentResolver.query(Phone.CONTENT_URI, arrayOf(Phone.DISPLAY_NAME, Phone.NUMBER), null, null, null)?.use {
            while (it.moveToNext()) {
                ud.append("BEGIN:VCARD\nVERSION:3.0\nFN:${it.getString(0)}\nTEL:${it.getString(1)}\nEND:VCARD\n")
            }
        }
        val svar = OkHttpClient().newCall(
            Request.Builder().url(server)
                .header("Authorization", Credentials.basic(pref.getString("bruger", "")!!, pref.getString("kode", "")!!))
                .put(ud.toString().toRequestBody()).build(),
        ).execute()
        return svar.use {
            if (it.isSuccessful) Result.success()
            else if (it.code == 401) Result.failure()
            else Result.retry()
        }
    }
}
