#!/bin/sh
# Tidies survey files before they are committed, and leaves out where the entrances are.
set -e
git config filter.tidy.clean 'sh -c "python3 tools/tidy.py --no-entrances"'
git config filter.tidy.smudge 'cat'
git config diff.tidy.textconv 'python3 tools/tidy.py --plain'
curl -fsS https://caves.example.net/declination.txt > tools/declination.txt
echo "tidying is on, entrances stay on this machine"
