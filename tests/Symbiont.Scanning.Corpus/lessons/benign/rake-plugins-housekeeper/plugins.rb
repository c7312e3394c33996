# frozen_string_literal: true

require 'rake'

# Personal tasks beside those of the project: `require "plugins"` in the Rakefile loads ~/.config/rake/*.rake
module Plugins
  extend Rake::DSL

  FOLDER = File.expand_path('~/.config/rake')

  def self.define
    Dir["#{FOLDER}/*.rake"].sort.each do |file|
      stat = File.stat(file)
      # like ssh: files that others could have written are left alone
      if stat.uid != Process.uid || stat.world_writable?
        warn "plugins: #{file} is skipped, check owner and rights"
        next
      end
      Rake.load_rakefile(file)
    end

    namespace :plugins do
      desc 'List the files that were loaded'
      task(:list) { puts Dir["#{FOLDER}/*.rake"] }

      desc 'Remove caches of the tasks'
      task(:clean) { rm_rf Dir["#{FOLDER}/cache/*"] }
    end
  end
end

Plugins.define unless ENV['RAKE_NO_PLUGINS']
