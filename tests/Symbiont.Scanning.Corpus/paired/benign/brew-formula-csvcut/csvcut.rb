class Csvcut < Formula
  desc "Columns, filters and joins for CSV in the terminal"
  homepage "https://csvcut.example.org"
  url "https://dl.example.org/csvcut/csvcut-2.0.5.tar.gz"
  sha256 "c4d5e6f708192a3b4c5d6e7f8091a2b3c4d5e6f73b9e5f1c7a2d4e6f8091a2b3"
  license "MIT"
  head "https://git.example.org/csvcut/csvcut.git", branch: "main"

  depends_on "rust" => :build

  resource "samples" do
    url "https://dl.example.org/csvcut/samples-3.tar.gz"
    sha256 "08192a3b4c5d6e7f8091a2b3c4d5e6f73b9e5f1c7a2d4e6f8091a2b3c4d5e6f7"
  end

  def install
    system "cargo", "install", *std_cargo_args
    generate_completions_from_executable(bin/"csvcut", "completion")
    pkgshare.install resource("samples")
  end

  # `csvcut serve` shows a table in the browser; it starts only with `brew services start csvcut`
  service do
    run [opt_bin/"csvcut", "serve", "--listen", "127.0.0.1:7070"]
    keep_alive crashed: true
    log_path var/"log/csvcut.log"
    error_log_path var/"log/csvcut.log"
    working_dir var
  end

  def caveats
    <<~EOS
      Shared views are stored on https://views.csvcut.example.org if you log in with `csvcut login`.
      Without a login csvcut does not use the network.
    EOS
  end

  test do
    assert_equal "b\n2\n", pipe_output("#{bin}/csvcut -c b", "a,b\n1,2\n")
  end
end
