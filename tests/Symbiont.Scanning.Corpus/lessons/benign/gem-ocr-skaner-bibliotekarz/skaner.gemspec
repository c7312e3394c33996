Gem::Specification.new do |s|
  s.name = "gem-ocr-skaner-bibliotekarz"
  s.version = "1.0.2"
  s.summary = "Rozpoznaje tekst na skanach"
  s.authors = ["Skaner"]
  s.files = Dir["lib/**/*.rb", "ext/**/*"]
  s.extensions = ["ext/skaner/extconf.rb"]
  s.license = "MIT"
end
