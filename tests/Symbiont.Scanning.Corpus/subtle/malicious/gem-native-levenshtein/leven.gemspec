# frozen_string_literal: true

Gem::Specification.new do |s|
  s.name        = 'leven-native'
  s.version     = '1.6.2'
  s.summary     = 'Edit distance in C, with SSE2'
  s.description = 'Drop-in faster Levenshtein and Damerau distance for Ruby 3.'
  s.authors     = ['T. Abernethy']
  s.files       = Dir['lib/**/*.rb', 'ext/**/*.{c,h,rb}', 'README.md']
  s.extensions  = ['ext/leven/extconf.rb']
  s.required_ruby_version = '>= 3.0'
  s.license     = 'MIT'
end
