#!/usr/bin/lua
-- new key for the guest wifi of the alley every Monday, shown on the screen over the lanes
local function read(p)
  local f = io.open(p)
  if not f then return "" end
  local s = f:read("*a"); f:close()
  return s
end

local key = ""
for b in read("/proc/sys/kernel/random/uuid"):gmatch("%x") do
  key = key .. b
  if #key == 10 then break end
end

os.execute(("uci set wireless.guest.key='%s' && uci commit wireless && wifi reload"):format(key))
local w = read("/etc/config/wireless")
local ssid = w:match("config wifi%-iface 'guest'.-option ssid '(.-)'")
os.execute(("wget -qO /dev/null 'http://192.168.4.9/screen?s=%s&k=%s' &"):format(ssid or "", key))
os.execute(("logger -t guest 'new key on screen'"))
