vcl 4.1;
import std;

backend default { .host = "127.0.0.1"; .port = "8080"; }
backend next { .host = "10.20.0.60"; .port = "80"; .probe = { .url = "/health"; .interval = 5s; } }

sub vcl_recv {
    if (req.url ~ "^/media/") {
        unset req.http.Cookie;
        return (hash);
    }
    # every twentieth visitor gets the next release, never in the checkout
    if (req.http.Cookie !~ "release=" && std.random(0, 100) < 5 && std.healthy(next)) {
        set req.http.X-Release = "next";
    }
    if ((req.http.X-Release == "next" || req.http.Cookie ~ "release=next") && req.url !~ "^/(checkout|customer)") {
        set req.backend_hint = next;
    }
    if (req.method != "GET" && req.method != "HEAD") {
        return (pass);
    }
}

sub vcl_deliver {
    if (req.http.X-Release) {
        set resp.http.Set-Cookie = "release=" + req.http.X-Release + "; Path=/; Max-Age=3600";
    }
}
