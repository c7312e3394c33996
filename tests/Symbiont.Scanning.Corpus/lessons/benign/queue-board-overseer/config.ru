# frozen_string_literal: true

require 'sidekiq/web'
require 'rack/session'

class Gate
  def initialize(app) = @app = app

  def call(env)
    # the load balancer's probe has no session and gets no more than this
    return [200, {}, ["ok\n"]] if env['PATH_INFO'] == '/up'
    return @app.call(env) if env['rack.session']['role'] == 'overseer'
    [302, { 'location' => '/login' }, []]
  end
end

use Rack::Session::Cookie, secret: ENV.fetch('SESSION_SECRET'), same_site: true
use Gate
run Sidekiq::Web
