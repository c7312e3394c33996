#!/bin/sh
# Reports captions that are hard to read. Reads one file, prints to the screen.
set -eu
[ $# -eq 1 ] || { echo "usage: check.sh FILE.srt" >&2; exit 2; }

awk '
function secs(t,  p) { split(t, p, /[:,]/); return p[1]*3600 + p[2]*60 + p[3] + p[4]/1000 }
/-->/ {
  start = secs($1); stop = secs($3)
  if (start < last) printf "%s overlaps the cue before\n", $1
  last = stop; at = $1; chars = 0; lines = 0
  next
}
/^[0-9]+\r?$/ { next }
/^\r?$/ {
  if (chars && stop > start && chars / (stop - start) > 20)
    printf "%s too fast: %.1f characters a second\n", at, chars / (stop - start)
  if (lines > 2) printf "%s has %d lines\n", at, lines
  chars = 0; lines = 0
  next
}
{
  chars += length($0); lines++
  if (length($0) > 42) printf "%s line of %d characters\n", at, length($0)
}' "$1"
