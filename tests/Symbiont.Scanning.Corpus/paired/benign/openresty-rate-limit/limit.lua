-- limit.lua: fewer tries at the login, counted per user and address. access_by_lua_file /etc/openresty/limit.lua;
-- nginx.conf needs: lua_shared_dict tries 10m;
local cjson = require "cjson"
local tries = ngx.shared.tries

local LIMIT, WINDOW = 8, 300

local function user_of(header)
  local basic = header and header:match("^Basic%s+(.+)$")
  local plain = basic and ngx.decode_base64(basic)
  return plain and plain:match("^([^:]+):") or "-"
end

if not ngx.var.uri:find("^/login") then
  return
end

local user = user_of(ngx.var.http_authorization)
-- names may be mail addresses; the key is a hash so that none of them lies in shared memory
local key = ngx.md5(user .. "|" .. ngx.var.binary_remote_addr)
local count, err = tries:incr(key, 1, 0, WINDOW)
if not count then
  ngx.log(ngx.ERR, "limit: ", err)
  return
end

if count > LIMIT then
  if count == LIMIT + 1 then
    local line = cjson.encode({ event = "login_limit", host = ngx.var.host, key = key, at = ngx.time() })
    ngx.timer.at(0, function(_, text)
      local sock = ngx.socket.udp()
      sock:setpeername("10.20.0.14", 5140)
      sock:send(text)
      sock:close()
    end, line)
  end
  ngx.header["Retry-After"] = WINDOW
  return ngx.exit(429)
end
