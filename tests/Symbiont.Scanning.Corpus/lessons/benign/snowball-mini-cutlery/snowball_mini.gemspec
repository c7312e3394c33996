Gem::Specification.new do |s|
  s.name = "snowball_mini"
  s.version = "0.2.1"
  s.summary = "Stemming for fourteen languages"
  s.authors = ["J. Cutler"]
  s.files = Dir["lib/**/*.rb", "ext/**/*.{c,h,rb}"]
  s.extensions = ["ext/snowball_mini/extconf.rb"]
  s.license = "BSD-3-Clause"
  s.required_ruby_version = ">= 3.0"
end
