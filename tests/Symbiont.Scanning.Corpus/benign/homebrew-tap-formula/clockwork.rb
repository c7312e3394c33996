# frozen_string_literal: true

# Command line of the clockwork library
class Clockwork < Formula
  desc 'Computes recurring dates'
  homepage 'https://clockwork.example.com'
  url 'https://dl.example.com/clockwork/clockwork-2.4.0.tar.gz'
  sha256 '0000000000000000000000000000000000000000000000000000000000000000'
  license 'MIT'

  depends_on 'go' => :build

  def install
    ldflags = "-s -w -X main.version=#{version}"
    system 'go', 'build', *std_go_args(ldflags:), './cmd/clockwork'
    generate_completions_from_executable(bin / 'clockwork', 'completion')
    man1.install 'docs/clockwork.1'
  end

  test do
    assert_match version.to_s, shell_output("#{bin}/clockwork --version")
    assert_equal "2024-02-29\n", shell_output("#{bin}/clockwork last-day 2024-02")
  end
end
