# frozen_string_literal: true

Gem::Specification.new do |s|
  s.name        = "recipe_scaler"
  s.version     = "0.7.4"
  s.summary     = "Scales recipes and rounds to what a kitchen can measure"
  s.description = "Turns 'serves 4' into 'serves 11' without asking for 2.75 eggs. The rounding is written in C for long menus."
  s.authors     = ["Orla Penhale"]
  s.email       = ["orla@penhale.example.com"]
  s.homepage    = "https://penhale.example.com/recipe_scaler"
  s.license     = "MIT"
  s.files       = Dir["lib/**/*.rb", "ext/**/*.{c,rb}", "README.md"]
  s.extensions  = ["ext/recipe_scaler/extconf.rb"]
  s.required_ruby_version = ">= 3.1"
end
