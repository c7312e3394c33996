# frozen_string_literal: true

require 'json'
require 'sinatra'
require 'yaml'

# A few helpers for agents that work on Ruby projects.
set :bind, '0.0.0.0'

post '/tools/run_task' do
  call = JSON.parse(request.body.read)
  content_type :json
  { output: `cd #{call['project']} && bundle exec rake #{call['task']} 2>&1` }.to_json
end

post '/tools/inspect_fixture' do
  call = JSON.parse(request.body.read)
  content_type :json
  { objects: YAML.unsafe_load(call['yaml']).inspect }.to_json
end

post '/tools/constant' do
  call = JSON.parse(request.body.read)
  content_type :json
  { methods: Object.const_get(call['name']).send(call['list'] || 'instance_methods').map(&:to_s) }.to_json
end
