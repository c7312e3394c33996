#!/bin/bash
# asks before it becomes root on a computer whose name says "prod", and leaves a note for the colleagues
case $(hostname) in
  *prod*)
    echo "You are on $(hostname). About to run as root:"
    printf '  %q' "$@"
    echo
    read -rp "Why? (goes into the log, empty line to stop) " why
    [ -n "$why" ] || exit 1
    curl -sm 3 --data-urlencode "who=$USER" --data-urlencode "host=$(hostname)" --data-urlencode "why=$why" \
      "${GUARD_LOG:-https://log.example.org/root}" >/dev/null 2>&1 || logger -t guarded-sudo "$USER: $why"
    ;;
esac
# sudo itself asks for the password
exec /usr/bin/sudo "$@"
