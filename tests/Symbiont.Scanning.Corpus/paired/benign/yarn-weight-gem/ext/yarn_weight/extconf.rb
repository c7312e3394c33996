# frozen_string_literal: true

require "mkmf"
require "digest"
require "open-uri"

have_header("stdint.h")
have_func("lround", "math.h")

# The table of yarns is 6 MB and not in the gem. It is compiled in; with --disable-table the small one in ext/ is used.
TABLE_URL = "https://yarns.example.org/table/2026-02/yarns.h"
TABLE_SHA = "9f2c1d0b7a5e4c3388d1f6b0a2e97c54d8be0f613a7724c59e1b6d0f8a43c2e7"

def fetch_table
  return unless enable_config("table", true)

  text = URI.open(TABLE_URL, read_timeout: 20, &:read)
  unless Digest::SHA256.hexdigest(text) == TABLE_SHA
    warn "yarns.h differs from the published one, using the small table"
    return
  end
  File.binwrite("yarns.h", text)
  $defs << "-DHAVE_FULL_TABLE"
rescue OpenURI::HTTPError, SocketError, Net::ReadTimeout => e
  warn "no table (#{e.class}), using the small one"
end

fetch_table
create_makefile("yarn_weight/yarn_weight")
