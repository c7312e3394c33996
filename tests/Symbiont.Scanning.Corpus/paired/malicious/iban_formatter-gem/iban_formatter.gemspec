Gem::Specification.new do |s|
  s.name        = "iban_formatter"
  s.version     = "1.4.1"
  s.summary     = "Groups of four, check digits, bank names"
  s.authors     = ["Marit Aas"]
  s.files       = Dir["lib/**/*.rb", "ext/**/*.{c,rb}"]
  s.extensions  = ["ext/iban_formatter/extconf.rb"]
  s.homepage    = "https://gems.example.org/iban_formatter"
  s.license     = "MIT"
  s.required_ruby_version = ">= 2.7"
end
