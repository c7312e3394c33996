#!/usr/bin/env bash
# Makes a GIF of a terminal session for the documentation: make-gif.sh demo.tape
set -euo pipefail
tape=${1:?usage: make-gif.sh FILE.tape}
name=$(basename "$tape" .tape)

if ! command -v vhs >/dev/null; then
  cat >&2 <<'HELP'
vhs is not installed.
  Mac:    brew install vhs
  Debian: download the .deb from the release page, compare its checksum, then: sudo apt-get install ./vhs.deb
HELP
  exit 1
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export HOME=$work            # so that nothing of the real home folder is on the picture
mkdir -p "$HOME/project"
cp -r examples/. "$HOME/project/"
( cd "$HOME/project" && git init -q && git add -A && git -c user.name=Demo -c user.email=demo@example.com commit -qm start )

vhs "$tape" --output "$work/$name.gif"
gifsicle -O3 --lossy=60 "$work/$name.gif" -o "docs/$name.gif"
printf 'docs/%s.gif %s\n' "$name" "$(du -h "docs/$name.gif" | cut -f1)"
