# duration_bell.fish - ring the bell when a slow command ends.
# Loaded automatically by fisher from conf.d.

status is-interactive; or exit

set -q duration_bell_ms; or set -g duration_bell_ms 15000
set -q duration_bell_skip; or set -g duration_bell_skip vim nvim less man ssh top htop

function __duration_bell --on-event fish_postexec
    set -l code $status
    test $CMD_DURATION -ge $duration_bell_ms; or return
    set -l first (string split ' ' -- $argv[1])[1]
    contains -- $first $duration_bell_skip; and return

    set -l secs (math -s0 $CMD_DURATION / 1000)
    printf '\a'
    if test $code -eq 0
        set_color green
    else
        set_color red
    end
    echo "⏱  $first took $secs s (exit $code)"
    set_color normal

    # a desktop notification, only if the tool is there
    if command -q notify-send
        notify-send -- "$first finished" "$secs s, exit $code"
    end
end

function duration_bell --description "Set the limit in seconds"
    if test (count $argv) -eq 1
        set -U duration_bell_ms (math "$argv[1] * 1000")
    end
    echo "limit: "(math $duration_bell_ms / 1000)" s"
end
