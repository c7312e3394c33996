# frozen_string_literal: true

require 'mkmf'

$CFLAGS << ' -O2 -std=c11 -Wall -Wextra'

# libvips is a system library; we neither download nor build it here.
unless pkg_config('vips')
  abort <<~MSG
    libvips was not found.

    Debian/Ubuntu:  sudo apt install libvips-dev
    Fedora:         sudo dnf install vips-devel
    macOS:          brew install vips

    Set PKG_CONFIG_PATH if it lives in an unusual place.
  MSG
end

have_header('vips/vips.h') || abort('vips/vips.h is missing although pkg-config knows libvips')
have_library('vips', 'vips_thumbnail')
have_func('vips_thumbnail_buffer', 'vips/vips.h')

if enable_config('debug', false)
  $CFLAGS << ' -g -O0'
  $defs << '-DVT_DEBUG'
end

create_header('vt_config.h')
create_makefile('vipsthumb/vipsthumb')
