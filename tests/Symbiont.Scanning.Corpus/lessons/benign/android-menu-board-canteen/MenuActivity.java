package org.example.menuboard;

import android.app.Activity;
import android.os.Bundle;
import android.webkit.JavascriptInterface;
import android.webkit.WebResourceRequest;
import android.webkit.WebSettings;
import android.webkit.WebView;
import android.webkit.WebViewClient;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.util.stream.Collectors;

/** Shows the menu of the canteen on a tablet by the door. */
public class MenuActivity extends Activity {
    private static final String HOME = "https://menu.example.com/";
    private WebView web;

    @Override
    protected void onCreate(Bundle b) {
        super.onCreate(b);
        web = new WebView(this);
        WebView.setWebContentsDebuggingEnabled(BuildConfig.DEBUG);
        WebSettings s = web.getSettings();
        s.setJavaScriptEnabled(true);
        s.setAllowFileAccess(false);
        web.setWebViewClient(new WebViewClient() {
            @Override
            public boolean shouldOverrideUrlLoading(WebView v, WebResourceRequest r) {
                return !r.getUrl().toString().startsWith(HOME);
            }
        });
        web.addJavascriptInterface(new Board(), "board");
        String path = getIntent().getStringExtra("path");
        web.loadUrl(HOME + (path != null && path.matches("[a-z0-9-]+") ? path : "today"));
        setContentView(web);
    }

    public class Board {
        /** the page shows "weak signal" when the tablet is about to go off */
        @JavascriptInterface
        public String uptime() throws Exception {
            Process p = Runtime.getRuntime().exec(new String[] {"uptime"});
            return new BufferedReader(new InputStreamReader(p.getInputStream())).lines().collect(Collectors.joining("\n"));
        }

        @JavascriptInterface
        public void dim(boolean on) {
            runOnUiThread(() -> web.setAlpha(on ? .3f : 1f));
        }
    }
}
