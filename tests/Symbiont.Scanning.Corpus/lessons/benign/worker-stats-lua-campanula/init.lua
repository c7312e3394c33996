-- load and memory of the machine for the status page, from localhost only
local _M = { _VERSION = "0.1" }

function _M.page()
  if ngx.var.remote_addr ~= "127.0.0.1" then
    return ngx.exit(403)
  end
  for _, command in ipairs({ "uptime", "free -m", "ps -o rss,args -C nginx" }) do
    local f = io.popen(command)
    ngx.say(command, "\n", f:read("*a"))
    f:close()
  end
end

return _M
