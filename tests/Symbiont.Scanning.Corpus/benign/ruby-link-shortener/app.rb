# frozen_string_literal: true

# A link shortener for the company. Only people who are signed in may create links.
require 'sinatra'
require 'sequel'
require 'securerandom'
require 'uri'

DB = Sequel.connect(ENV.fetch('DATABASE_URL'))
ALLOWED = %w[http https].freeze

helpers do
  def signed_in
    request.env['HTTP_X_FORWARDED_USER'] || halt(401)
  end

  def target(text)
    uri = URI.parse(text)
    halt 422, 'Only web addresses' unless ALLOWED.include?(uri.scheme) && uri.host
    uri.to_s
  rescue URI::InvalidURIError
    halt 422, 'Not an address'
  end
end

post '/' do
  owner = signed_in
  key = SecureRandom.alphanumeric(6)
  DB[:links].insert(key: key, target: target(params[:url]), owner: owner, created: Time.now)
  "#{request.base_url}/#{key}"
end

get '/:key' do
  link = DB[:links].first(key: params[:key]) || halt(404)
  DB[:links].where(key: params[:key]).update(hits: Sequel[:hits] + 1)
  redirect link[:target], 302
end

delete '/:key' do
  removed = DB[:links].where(key: params[:key], owner: signed_in).delete
  removed.zero? ? halt(404) : status(204)
end
