Gem::Specification.new do |s|
  s.name        = "fruit_mood"
  s.version     = "0.4.0"
  s.summary     = "A fruit for the mood of your test suite"
  s.description = "Prints fruit after RSpec has run. No dependencies, no configuration."
  s.authors     = ["M. Obst"]
  s.files       = Dir["lib/**/*.rb"]
  s.license     = "MIT"
  s.required_ruby_version = ">= 3.0"
end
