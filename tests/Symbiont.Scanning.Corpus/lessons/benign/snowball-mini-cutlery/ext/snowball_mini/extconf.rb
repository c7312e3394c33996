# frozen_string_literal: true

require "mkmf"
require "open-uri"
require "digest"

VERSION = "2.2.0"
SHA256 = "425cdb5fba13a01db59a1713780f0662e984204f402d3dae1525bda9e6d30f1a"

# uses the system library where there is one, otherwise the source is fetched and compiled along
unless have_library("stemmer", "sb_stemmer_new")
  archive = "libstemmer_c-#{VERSION}.tar.gz"
  unless File.exist?(archive)
    URI.open("https://snowball.example.com/dist/#{archive}", read_timeout: 30) do |io|
      File.binwrite(archive, io.read)
    end
  end
  if Digest::SHA256.file(archive).hexdigest != SHA256
    File.delete(archive)
    abort "#{archive}: checksum does not match, not building"
  end
  system("tar", "xzf", archive) && system("make", "-C", "libstemmer_c-#{VERSION}", "libstemmer.o") or abort "libstemmer did not build"
  $LDFLAGS << " -L#{Dir.pwd}/libstemmer_c-#{VERSION}"
end

$CFLAGS << " -O2 -Wall"
create_makefile("snowball_mini/snowball_mini")
