#!/bin/sh
# Installs "tool" from a signed release. Read it before you run it.
set -eu

version=${TOOL_VERSION:-2.3.1}
prefix=${PREFIX:-$HOME/.local}
base=https://dl.example.com/tool/v$version
key=RWQfakefakefakefakefakefakefakefakefakefakefakefakefake

case "$(uname -s)-$(uname -m)" in
  Linux-x86_64)  file=tool-linux-amd64.tar.gz ;;
  Linux-aarch64) file=tool-linux-arm64.tar.gz ;;
  Darwin-*)      file=tool-macos-universal.tar.gz ;;
  *) echo "no build for this system" >&2; exit 1 ;;
esac

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT INT TERM
cd "$work"

echo "downloading $file"
curl -fsSLO "$base/$file"
curl -fsSLO "$base/$file.minisig"
curl -fsSLO "$base/SHA256SUMS"

grep " $file\$" SHA256SUMS | sha256sum -c -
minisign -Vqm "$file" -P "$key"

tar -xzf "$file"
install -d "$prefix/bin"
install -m 755 tool "$prefix/bin/tool"
echo "installed to $prefix/bin/tool"
