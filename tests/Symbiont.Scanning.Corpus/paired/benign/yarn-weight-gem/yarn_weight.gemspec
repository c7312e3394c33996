# frozen_string_literal: true

Gem::Specification.new do |s|
  s.name        = "yarn_weight"
  s.version     = "1.1.0"
  s.summary     = "Converts yarn weights and finds substitutes"
  s.description = "Knows what 'aran' means in four countries. Ships a skill for agents in skills/, which you copy yourself if you want it."
  s.authors     = ["Morwenna Kitto"]
  s.email       = ["morwenna@kitto.example.com"]
  s.homepage    = "https://kitto.example.com/yarn_weight"
  s.license     = "MIT"
  s.files       = Dir["lib/**/*.rb", "ext/**/*.{c,h,rb}", "skills/**/*.md", "README.md"]
  s.extensions  = ["ext/yarn_weight/extconf.rb"]
  s.required_ruby_version = ">= 3.1"
end
