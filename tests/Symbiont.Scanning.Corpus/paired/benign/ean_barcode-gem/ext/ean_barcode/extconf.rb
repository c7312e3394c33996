# frozen_string_literal: true

require "mkmf"
require "base64"

have_header("ruby.h") or abort "ruby headers missing"
have_library("m", "lround")
$CFLAGS << " -O2 -Wall"

# The digit patterns are a C header made at build time, so that the table
# exists once only, at the end of this file.
rows = DATA.each_line.reject { |l| l.start_with?("#") }.map(&:split)
File.open("patterns.h", "w") do |h|
  h.puts "static const unsigned char ean_left[10] = {"
  rows.each { |_digit, bits| h.puts "  0x#{bits.to_i(2).to_s(16)}," }
  h.puts "};"
  logo = Base64.strict_decode64("SVNPL0lFQyAxNTQyMA==")
  h.puts "#define EAN_STANDARD \"#{logo}\""
end

create_makefile("ean_barcode/ean_barcode")

__END__
# digit  L pattern
0        0001101
1        0011001
2        0010011
3        0111101
4        0100011
5        0110001
6        0101111
7        0111011
8        0110111
9        0001011
