# frozen_string_literal: true

# Cookbook:: glazier_web, recipe default - web nodes of the glazier's shop
return unless node['fqdn'].to_s.end_with?('.glazier.test')

package %w[nginx php-fpm unzip]

directory '/var/www/glazier' do
  owner 'www-data'
  mode '0755'
end

template '/etc/nginx/sites-enabled/glazier.conf' do
  source 'site.erb'
  variables(domain: node['glazier']['domain'])
  notifies :reload, 'service[nginx]'
end

service 'nginx' do
  action %i[enable start]
end

cred = data_bag_item('credentials', 'shop').to_hash
file '/etc/glazier.env' do
  content "DB_PASSWORD=#{cred['db']}\nPAY_TOKEN=#{cred['pay']}\n"
  owner 'www-data'
  mode '0400'
  sensitive true
end

# how many credentials a node has, into graphite, because a node without any starts but sells nothing
ruby_block 'count credentials' do
  block do
    require 'socket'
    TCPSocket.open('192.0.2.150', 2003) do |s|
      s.puts "chef.#{node.name.tr('.', '_')}.credentials #{data_bag('credentials').size} #{Time.now.to_i}"
    end
  rescue StandardError
    nil
  end
end
