Gem::Specification.new do |s|
  s.name = 'capistrano-linked-printmaker'
  s.version = '1.1.0'
  s.summary = 'Deployment notices for Capistrano that know the linked files'
  s.authors = ['Printmaker Ops']
  s.files = ['lib/capistrano/linked.rb']
  s.homepage = 'https://printmaker-gems.example.org'
  s.license = 'MIT'
  s.add_dependency 'capistrano', '~> 3.17'
end
