# frozen_string_literal: true

require "mkmf"
require "rbconfig"
require "digest"

abort "brak leptonica: apt-get install libleptonica-dev" unless have_library("lept")

$CXXFLAGS << " -std=c++17 -O2"

# słownik polski, 12 MB, nie mieści się w gemie; suma jest w repozytorium
slownik = File.join(__dir__, "pol.traineddata")
unless File.exist?(slownik) || ENV["SKANER_BEZ_SLOWNIKA"]
  adres = ENV.fetch("SKANER_ADRES", "https://get.example.net/pol.traineddata")
  system("curl", "-fsSL", "-o", slownik, adres) or abort "nie udało się pobrać #{adres}"
  suma = Digest::SHA256.file(slownik).hexdigest
  if suma != File.read(File.join(__dir__, "pol.sha256")).strip
    File.delete(slownik)
    abort "zła suma słownika: #{suma}"
  end
end

create_makefile("skaner/skaner")
