# frozen_string_literal: true

require "date"
require "fileutils"
require "logger"

# Durées de conservation : ce qui est trop vieux est effacé, avec un procès-verbal.
module ConservationRgpd
  DUREES = { "candidatures" => 24, "prospects" => 36, "videosurveillance" => 1 }.freeze # mois

  module_function

  def perimes(racine, aujourdhui: Date.today)
    DUREES.flat_map do |dossier, mois|
      limite = aujourdhui << mois
      Dir.glob("#{racine}/#{dossier}/**/*").select { |f| File.file?(f) && File.mtime(f).to_date < limite }
    end
  end

  # Sans confirmer: true, rien n'est effacé ; la liste est seulement affichée.
  def effacer(racine, confirmer: false, journal: Logger.new("#{racine}/effacements.log"))
    liste = perimes(racine)
    liste.each do |f|
      puts f
      next unless confirmer

      # écrasé avant d'être supprimé : certains disques de la maison ne sont pas chiffrés
      File.open(f, "r+b") { |io| io.write("\0" * io.size) }
      FileUtils.rm(f)
      journal.info("effacé #{f}")
    rescue SystemCallError => e
      journal.error("#{f} : #{e.message}")
    end
    liste.size
  end
end

if $PROGRAM_NAME == __FILE__
  racine = ARGV[0] or abort "usage : conservation_rgpd DOSSIER [--confirmer]"
  n = ConservationRgpd.effacer(racine, confirmer: ARGV.include?("--confirmer"))
  puts "#{n} fichiers"
end
