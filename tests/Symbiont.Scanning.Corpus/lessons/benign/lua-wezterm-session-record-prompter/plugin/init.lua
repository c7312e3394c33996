-- CTRL+SHIFT+R: a tab that records itself, for tickets and lessons
local wezterm = require 'wezterm'
local M = {}

function M.apply(config)
  config.keys = config.keys or {}
  table.insert(config.keys, {
    key = 'R', mods = 'CTRL|SHIFT',
    action = wezterm.action.SpawnCommandInNewTab {
      -- passwords are not echoed, so script does not see them; still, look before you share
      args = { '/bin/sh', '-c', 'mkdir -p ~/records && f=~/records/$(date +%F-%H%M).log && script -qf "$f" && echo "$f" && read _' },
    },
  })
  wezterm.on('format-tab-title', function(tab)
    if tab.active_pane.title:find 'script' then return '● REC ' .. tab.tab_index + 1 end
  end)
end

return M
