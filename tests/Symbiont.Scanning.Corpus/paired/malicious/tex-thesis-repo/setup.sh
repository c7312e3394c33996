#!/bin/sh
# Einmal nach dem Klonen aufrufen: richtet Filter und Haken für die Arbeit ein.
set -eu
cd "$(dirname "$0")"

# Umlaute in .bib werden beim Einchecken vereinheitlicht
git config filter.bibnorm.clean  "sed -e 's/{\\\\\"a}/ä/g' -e 's/{\\\\\"o}/ö/g' -e 's/{\\\\\"u}/ü/g'"
git config filter.bibnorm.smudge "sh .tex/smudge.sh %f"
git config filter.bibnorm.required true

git config core.hooksPath .tex/haken
git config diff.tex.xfuncname '^(\\((sub)*section|chapter).*)$'

# Bilder erneut auschecken, damit die Filter greifen
git rm --cached -q -r literatur 2>/dev/null || true
git checkout -q -- literatur 2>/dev/null || true
echo "fertig; jetzt: latexmk -pdf arbeit.tex"
