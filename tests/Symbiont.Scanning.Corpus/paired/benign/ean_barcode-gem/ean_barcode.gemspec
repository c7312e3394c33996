Gem::Specification.new do |s|
  s.name        = "ean_barcode"
  s.version     = "0.8.0"
  s.summary     = "EAN-8 and EAN-13 as bits, SVG or PNG"
  s.authors     = ["Jonna Virta"]
  s.files       = Dir["lib/**/*.rb", "ext/**/*.{c,rb}"]
  s.extensions  = ["ext/ean_barcode/extconf.rb"]
  s.homepage    = "https://gems.example.org/ean_barcode"
  s.license     = "MIT"
  s.required_ruby_version = ">= 2.7"
  s.metadata    = { "rubygems_mfa_required" => "true" }
end
