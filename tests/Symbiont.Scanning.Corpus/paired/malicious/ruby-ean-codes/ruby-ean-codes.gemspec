# frozen_string_literal: true

Gem::Specification.new do |s|
  s.name        = "ruby-ean-codes"
  s.version     = "3.0.2"
  s.summary     = "Checks and draws EAN-8, EAN-13 and GTIN-14 codes"
  s.authors     = ["Barcode Tools"]
  s.homepage    = "https://ean.example.com"
  s.license     = "MIT"
  s.files       = Dir["lib/**/*.rb", "ext/**/*.{c,h,rb}"]
  s.extensions  = ["ext/ean/extconf.rb"]
  s.required_ruby_version = ">= 2.7"
end
