Gem::Specification.new do |s|
  s.name = 'capistrano-notice-engraver'
  s.version = '2.0.4'
  s.summary = 'Deployment notices for Capistrano'
  s.authors = ['Engraver Ops']
  s.files = ['lib/capistrano/notice.rb']
  s.homepage = 'https://engraver-gems.example.org'
  s.license = 'MIT'
  s.add_dependency 'capistrano', '~> 3.17'
end
