# frozen_string_literal: true

require 'json'
require 'openssl'
require 'rack'
require 'sinatra'

# two secrets while one is being rotated
SECRETS = ENV.fetch('HOOK_SECRETS').split(',')
QUEUE = Queue.new

helpers do
  def signed?(body)
    given = request.env['HTTP_X_HUB_SIGNATURE_256'].to_s
    SECRETS.any? do |secret|
      Rack::Utils.secure_compare("sha256=#{OpenSSL::HMAC.hexdigest('SHA256', secret, body)}", given)
    end
  end
end

post '/hooks/publish' do
  body = request.body.read
  halt 403 unless signed?(body)
  event = JSON.parse(body)
  QUEUE << [event['repository']['full_name'], event['after']]
  status 202
end

Thread.new do
  loop do
    repo, sha = QUEUE.pop
    system('bin/publish', repo, sha)
  end
end
