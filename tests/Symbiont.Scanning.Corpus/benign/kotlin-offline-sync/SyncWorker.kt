package com.example.notes.sync

import android.content.Context
import androidx.work.CoroutineWorker
import androidx.work.WorkerParameters
import com.example.notes.data.NoteDao
import retrofit2.HttpException
import java.io.IOException

/** Uploads notes that were changed without network. Runs with the constraints that the user has set (wifi only by default). */
class SyncWorker(
    context: Context,
    parameters: WorkerParameters,
    private val notes: NoteDao,
    private val api: NotesApi,
) : CoroutineWorker(context, parameters) {

    override suspend fun doWork(): Result {
        for (note in notes.changed()) {
            try {
                val saved = api.put(note.id, note.toBody(), ifMatch = note.version)
                notes.markClean(note.id, saved.version)
            } catch (e: HttpException) {
                when (e.code()) {
                    401 -> return Result.failure()
                    409 -> notes.markConflict(note.id)
                    in 500..599 -> return Result.retry()
                    else -> throw e
                }
            } catch (e: IOException) {
                return Result.retry()
            }
        }
        return Result.success()
    }
}
