Gem::Specification.new do |s|
  s.name = "gem-pdf-sklejka-introligatornia"
  s.version = "0.4.0"
  s.summary = "Łączy, dzieli i obraca pliki PDF"
  s.authors = ["Sklejka"]
  s.files = Dir["lib/**/*.rb", "ext/**/*"]
  s.extensions = ["ext/sklejka/extconf.rb"]
  s.license = "MIT"
end
