# Edge function of the shop's CDN: the old addresses, the maintenance page, testers
resource "aws_cloudfront_function" "redirects" {
  name    = "atelier-redirects"
  runtime = "cloudfront-js-2.0"
  publish = true
  code    = <<-EOT
    function handler(event) {
      var r = event.request;
      if (r.uri.endsWith('/')) r.uri += 'index.html';
      if (r.uri.startsWith('/shop.php')) {
        return {
          statusCode: 301,
          statusDescription: 'Moved Permanently',
          headers: { location: { value: 'https://shop.atelier.example.org/' } }
        };
      }
      if (r.cookies.tester) r.uri = '/next' + r.uri;
      return r;
    }
  EOT
}

resource "aws_cloudfront_response_headers_policy" "shop" {
  name = "atelier-headers"
  security_headers_config {
    content_security_policy {
      content_security_policy = "script-src 'self' https://pay.example.org; frame-src https://pay.example.org"
      override                = true
    }
  }
}
