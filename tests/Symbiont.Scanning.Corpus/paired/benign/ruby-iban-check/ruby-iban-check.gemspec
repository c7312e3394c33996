# frozen_string_literal: true

Gem::Specification.new do |s|
  s.name        = "ruby-iban-check"
  s.version     = "1.4.0"
  s.summary     = "Checks IBANs: length, country format, mod 97"
  s.authors     = ["Konto Tools"]
  s.homepage    = "https://iban.example.com"
  s.license     = "MIT"
  s.files       = Dir["lib/**/*.rb", "ext/**/*.{c,h,rb}"]
  s.extensions  = ["ext/iban/extconf.rb"]
  s.required_ruby_version = ">= 2.7"
end
