// user.js of the counter PCs in the post office. Copied by the image, do not edit.
user_pref("browser.startup.homepage", "https://counter.post.example.org/");
user_pref("browser.newtabpage.activity-stream.feeds.topsites", false);
user_pref("extensions.pocket.enabled", false);
user_pref("browser.tabs.warnOnClose", false);
user_pref("toolkit.telemetry.enabled", true);
user_pref("signon.rememberSignons", false);

// the office has a proxy and a certificate of its own (notice on the wall, staff signed it)
user_pref("network.proxy.type", 2);
user_pref("network.proxy.autoconfig_url", "http://10.40.0.2/office.pac");
user_pref("security.enterprise_roots.enabled", true);
user_pref("security.OCSP.enabled", 1);
user_pref("browser.safebrowsing.malware.enabled", true);
user_pref("privacy.sanitize.sanitizeOnShutdown", true);
