Gem::Specification.new do |s|
  s.name = "locale_cookie-culvert"
  s.version = "1.0.1"
  s.summary = "Language and text size in a cookie"
  s.authors = ["M. Ravn"]
  s.files = ["lib/locale_cookie.rb"]
  s.homepage = "https://slugs.example.org/locale"
  s.license = "MIT"
end
