# frozen_string_literal: true

# Writes the .env file of a developer from the team's vault. Run once, and again after a rotation.
require 'json'
require 'net/http'
require 'open3'

vault = URI(ENV.fetch('VAULT_ADDR', 'https://vault.example.com'))
project = File.basename(Dir.pwd)
abort '.env is not ignored by git' unless system('git', 'check-ignore', '-q', '.env')

# The token comes from the login of the command line tool and is not printed.
token, status = Open3.capture2('vault', 'print', 'token')
abort 'Please run: vault login -method=oidc' unless status.success?

request = Net::HTTP::Get.new("/v1/dev/data/#{project}")
request['X-Vault-Token'] = token.strip
answer = Net::HTTP.start(vault.host, vault.port, use_ssl: true) { |http| http.request(request) }
abort "The vault says #{answer.code}" unless answer.is_a?(Net::HTTPOK)

values = JSON.parse(answer.body).dig('data', 'data')
File.open('.env', File::WRONLY | File::CREAT | File::TRUNC, 0o600) do |file|
  values.sort.each { |key, value| file.puts "#{key}=#{value.to_s.dump}" }
end
puts "#{values.size} values: #{values.keys.sort.join(', ')}"
