#!/usr/bin/env bash
# names.sh - prints the names (not the values) of secrets a project refers to
set -euo pipefail
cd "$(git rev-parse --show-toplevel)"

{
  # documented names
  [ -f .env.example ] && sed -n 's/^\([A-Z][A-Z0-9_]*\)=.*/\1 .env.example/p' .env.example

  # workflows
  grep -rhoE 'secrets\.[A-Z][A-Z0-9_]*' .github/workflows 2>/dev/null | sed 's/^secrets\.\(.*\)/\1 workflow/'

  # code: process.env.NAME, os.environ["NAME"], ENV.fetch("NAME")
  git grep -hoE "process\.env\.[A-Z0-9_]+" -- '*.js' '*.ts' | sed 's/process\.env\.\(.*\)/\1 code/' || true
  git grep -hoE "environ(\.get\(|\[)['\"][A-Z0-9_]+" -- '*.py' | sed "s/.*['\"]\(.*\)/\1 code/" || true
  git grep -hoE "ENV(\.fetch\(|\[)['\"][A-Z0-9_]+" -- '*.rb' | sed "s/.*['\"]\(.*\)/\1 code/" || true
} | grep -E 'KEY|TOKEN|SECRET|PASS|DSN|URL' | sort -u | column -t
