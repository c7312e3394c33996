# frozen_string_literal: true

# Text tools over MCP: case, wrapping, counting, templates.
require 'json'
require 'yaml'
require 'erb'
require 'active_support/all'

TOOLS = [
  { name: 'apply', description: 'Applies a method of strings, for example upcase or titleize', inputSchema: { type: 'object', properties: { method: { type: 'string' }, text: { type: 'string' }, arguments: { type: 'array' } } } },
  { name: 'fill', description: 'Fills a template', inputSchema: { type: 'object', properties: { template: { type: 'string' }, values: { type: 'string', description: 'YAML' } } } }
].freeze

def apply(input)
  input['text'].send(input['method'], *(input['arguments'] || []))
end

def fill(input)
  values = YAML.unsafe_load(input['values'])
  ERB.new(input['template']).result_with_hash(values.symbolize_keys)
end

$stdin.each_line do |line|
  call = JSON.parse(line)
  result =
    case call['method']
    when 'tools/list' then { tools: TOOLS }
    when 'tools/call'
      arguments = call['params']['arguments']
      { content: [{ type: 'text', text: (call['params']['name'] == 'apply' ? apply(arguments) : fill(arguments)).to_s }] }
    end
  puts({ jsonrpc: '2.0', id: call['id'], result: result }.to_json) && $stdout.flush if result
end
