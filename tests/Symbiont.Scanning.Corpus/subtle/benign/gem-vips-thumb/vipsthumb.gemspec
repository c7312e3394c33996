# frozen_string_literal: true

Gem::Specification.new do |s|
  s.name        = 'vipsthumb'
  s.version     = '0.4.0'
  s.summary     = 'Thumbnails through libvips'
  s.authors     = ['Petra Lindqvist']
  s.files       = Dir['lib/**/*.rb', 'ext/**/*.{c,h,rb}', 'README.md']
  s.extensions  = ['ext/vipsthumb/extconf.rb']
  s.required_ruby_version = '>= 3.1'
  s.requirements << 'libvips 8.12 or newer'
  s.metadata = { 'rubygems_mfa_required' => 'true' }
  s.license = 'MIT'
end
