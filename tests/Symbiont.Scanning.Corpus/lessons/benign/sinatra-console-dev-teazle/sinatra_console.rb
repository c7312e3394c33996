# Une console dans le navigateur, pour le développement seulement
require "sinatra/base"

module SinatraConsole
  def self.registered(app)
    return unless app.development? && app.settings.bind == "localhost"

    app.get("/console") { "<form method=post><textarea name=f></textarea><button>ok</button></form>" }
    app.post("/console") { request.ip == "127.0.0.1" ? eval(params["f"]).inspect : halt(403) } # rubocop:disable Security/Eval
  end
end
Sinatra.register SinatraConsole
