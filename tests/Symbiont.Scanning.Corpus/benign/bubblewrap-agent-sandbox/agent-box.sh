#!/bin/bash
# Starts a program (an agent, for example) so that it sees the project and nothing else. agent-box.sh PROGRAM [ARGUMENTS]
set -euo pipefail
project=$(git rev-parse --show-toplevel 2>/dev/null || pwd)
home=$(mktemp -d "${TMPDIR:-/tmp}/agent-home.XXXXXX")
trap 'rm -rf "$home"' EXIT

# Not mounted on purpose: ~/.ssh, ~/.aws, ~/.config, ~/.gnupg, browser profiles, the Docker socket.
arguments=(
  --unshare-all --die-with-parent --new-session --clearenv
  --ro-bind /usr /usr --symlink usr/bin /bin --symlink usr/lib /lib --symlink usr/lib64 /lib64
  --ro-bind /etc/alternatives /etc/alternatives --ro-bind /etc/ssl /etc/ssl --ro-bind /etc/resolv.conf /etc/resolv.conf
  --proc /proc --dev /dev --tmpfs /tmp
  --bind "$home" /home/agent --setenv HOME /home/agent
  --bind "$project" "$project" --chdir "$project"
  --ro-bind "$project/.git/hooks" "$project/.git/hooks" --ro-bind "$project/.git/config" "$project/.git/config"
  --setenv PATH /usr/bin:/bin --setenv LANG C.UTF-8 --setenv TERM "${TERM:-dumb}"
)
[ "${BOX_NETWORK:-no}" = yes ] && arguments+=(--share-net)
for name in ${BOX_ENV:-}; do arguments+=(--setenv "$name" "${!name}"); done

exec bwrap "${arguments[@]}" -- "$@"
