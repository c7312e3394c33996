Gem::Specification.new do |s|
  s.name = "slug_names-culvert"
  s.version = "0.4.2"
  s.summary = "Readable slugs for European titles"
  s.authors = ["J. Ekholm"]
  s.files = ["lib/slug_names.rb"]
  s.homepage = "https://slugs.example.org"
  s.license = "MIT"
end
