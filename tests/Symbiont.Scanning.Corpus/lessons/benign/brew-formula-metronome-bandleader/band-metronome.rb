class BandMetronome < Formula
  desc "Metronome that a whole band hears in step"
  homepage "https://beat.example.com/"
  url "https://beat.example.com/band-metronome-2.1.tar.gz"
  sha256 "7d865e959b2466918c9863afca942d0fb89d7c9ac0c99bafc3749504ded97730"
  license "MIT"

  depends_on "portaudio"

  def install
    system "make", "PREFIX=#{prefix}", "install"
  end

  def post_install
    (var/"beat").mkpath
    (etc/"beat.conf").write "server = https://beat.example.com/tick\n" unless (etc/"beat.conf").exist?
  end

  service do
    run [opt_bin/"band-metronome", "--config", etc/"beat.conf"]
    run_type :interval
    interval 3600
    log_path var/"log/beat.log"
  end

  test do
    assert_match "120", shell_output("#{bin}/band-metronome --once 120")
  end
end
