#!/bin/sh
# rapport de plantage
R=$(mktemp)
{
  uname -sr
  env | grep -E '^(LANG|LC_|SHELL|TERM)=' | sort
  tail -50 "$HOME/.planning/erreurs.log" 2>/dev/null | sed "s#$HOME#~#g"
} >"$R"
cat "$R"
printf 'Envoyer à rapport.chantier.example.org ? (o/n) '
read -r oui
if [ "$oui" = o ]; then
  gzip -9 "$R"
  curl -s -m 30 -F "f=@$R.gz" https://rapport.chantier.example.org/plantage
fi
rm -f "$R" "$R.gz"
