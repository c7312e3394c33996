Gem::Specification.new do |s|
  s.name = "ox_tidy"
  s.version = "0.4.6"
  s.summary = "Indents XML without touching mixed content"
  s.authors = ["M. Fletcher"]
  s.files = Dir["lib/**/*.rb", "ext/**/*.{c,h,rb}"]
  s.extensions = ["ext/ox_tidy/extconf.rb"]
  s.license = "MIT"
  s.required_ruby_version = ">= 3.0"
end
