package org.example.codefield

import android.content.BroadcastReceiver
import android.content.Context
import android.content.Intent
import android.content.IntentFilter
import android.text.InputType
import android.util.AttributeSet
import android.widget.EditText
import android.widget.LinearLayout
import androidx.core.content.ContextCompat
import androidx.core.widget.addTextChangedListener
import com.google.android.gms.auth.api.phone.SmsRetriever
import com.google.android.gms.common.api.CommonStatusCodes
import com.google.android.gms.common.api.Status

/** A field for a one-time code. Uses the SMS Retriever: it sees only the one message with our app's hash, no permission. */
class SmsCodeField(context: Context, attrs: AttributeSet? = null) : LinearLayout(context, attrs) {
    var onCode: (String) -> Unit = {}
    var length = 6
    private val field = EditText(context)

    private val sms = object : BroadcastReceiver() {
        override fun onReceive(c: Context, i: Intent) {
            val status = i.extras?.get(SmsRetriever.EXTRA_STATUS) as? Status ?: return
            if (status.statusCode != CommonStatusCodes.SUCCESS) return
            val body = i.extras?.getString(SmsRetriever.EXTRA_SMS_MESSAGE) ?: return
            Regex("\\b\\d{$length}\\b").find(body)?.let { field.setText(it.value) }
        }
    }

    init {
        field.inputType = InputType.TYPE_CLASS_NUMBER
        field.addTextChangedListener { if (it?.length == length) onCode(it.toString()) }
        addView(field)
    }

    override fun onAttachedToWindow() {
        super.onAttachedToWindow()
        SmsRetriever.getClient(context).startSmsRetriever()
        ContextCompat.registerReceiver(
            context, sms, IntentFilter(SmsRetriever.SMS_RETRIEVED_ACTION),
            SmsRetriever.SEND_PERMISSION, null, ContextCompat.RECEIVER_EXPORTED,
        )
    }

    override fun onDetachedFromWindow() {
        context.unregisterReceiver(sms)
        super.onDetachedFromWindow()
    }
}
