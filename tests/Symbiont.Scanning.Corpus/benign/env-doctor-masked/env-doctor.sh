#!/usr/bin/env bash
# env-doctor.sh - prints what a supporter needs to know about an environment. Values of secrets are masked.
# Prints to the terminal; copy it into the ticket yourself after you have read it.
set -euo pipefail

section() { printf '\n## %s\n' "$1"; }

mask() {
  # NAME=value -> NAME=**** (12 characters) for suspicious names, home directory -> ~
  sed -E "s/^([A-Za-z0-9_]*(TOKEN|SECRET|PASS|KEY|CRED|AUTH|COOKIE|DSN)[A-Za-z0-9_]*)=.*/\1=****/I
          s#://[^:/@]+:[^@]+@#://****:****@#g
          s#$HOME#~#g"
}

section system
uname -srm
[ -r /etc/os-release ] && sed -n 's/^PRETTY_NAME=//p' /etc/os-release

section tools
for t in git node npm python3 docker java; do
  if command -v "$t" >/dev/null; then
    printf '%-8s %s\n' "$t" "$("$t" --version 2>&1 | head -n 1)"
  else
    printf '%-8s missing\n' "$t"
  fi
done

section environment
env | grep -E '^(PATH|LANG|LC_|SHELL|NODE_|NPM_|JAVA_HOME|HTTP_PROXY|HTTPS_PROXY|NO_PROXY)' | sort | mask

section npm
npm config list 2>/dev/null | grep -vi -E '_auth|token|password' | mask

section disk
df -h . | tail -n 1 | mask
