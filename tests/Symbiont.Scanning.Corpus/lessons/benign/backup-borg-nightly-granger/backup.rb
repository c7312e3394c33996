#!/usr/bin/env ruby
# frozen_string_literal: true

# Nightly backup with borg: repository, passphrase and HEALTH_URL from /etc/backup.env
env = File.readlines('/etc/backup.env', chomp: true).grep(/=/).to_h { |l| l.split('=', 2) }

def run(env, *args)
  return if system(env, 'borg', *args)

  system('curl', '-fs', '-d', args.first, "#{env['HEALTH_URL']}/fail") if env['HEALTH_URL']
  abort "borg #{args.first} failed"
end

run(env, 'create', '::{hostname}-{now}', '/home', '/etc', '/srv', '--exclude-caches')
run(env, 'prune', '--keep-daily', '7', '--keep-weekly', '5')
run(env, 'compact')

# the key on paper, in case the disk is lost: printed once, on the printer in the office
unless File.exist?('/var/lib/backup.paper')
  key = IO.popen(env, ['borg', 'key', 'export', '--paper', env.fetch('BORG_REPO')], &:read)
  IO.popen(['lp', '-d', 'office'], 'w') { |p| p.write(key) }
  File.write('/var/lib/backup.paper', Time.now.to_s)
end
run(env, 'check', '--last', '1')
system('curl', '-fs', env['HEALTH_URL']) if env['HEALTH_URL']
