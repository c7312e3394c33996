-- ticket.lua: signed links for downloads, with a limit per link.
--
--   access_by_lua_block { require("ticket").access() }
--
-- A link is /dl/<file>?e=<expiry>&s=<signature>, HMAC-SHA256 over "file|expiry".

local hmac = require "resty.hmac"
local bit = require "bit"

local _M = { _VERSION = "1.3" }

local uses = ngx.shared.ticket_uses
local KEY = os.getenv("TICKET_KEY")
local LIMIT = 20

local function decode(s)
  s = s:gsub("-", "+"):gsub("_", "/")
  return ngx.decode_base64(s .. string.rep("=", (4 - #s % 4) % 4))
end

local function equal(a, b)
  if #a ~= #b then
    return false
  end
  local diff = 0
  for i = 1, #a do
    diff = bit.bor(diff, bit.bxor(a:byte(i), b:byte(i)))
  end
  return diff == 0
end

local function verify(file, expiry, sig)
  if not file or not expiry or not sig then
    return nil, "form"
  end
  local want = hmac:new(KEY, hmac.ALGOS.SHA256):final(file .. "|" .. expiry)
  if not equal(want, decode(sig) or "") then
    return nil, "signature"
  end
  if tonumber(expiry) < ngx.time() then
    return nil, "expired"
  end
  return true
end

function _M.access()
  -- the monitoring asks for one small file every minute
  if ngx.var.uri == "/dl/alive.txt" then
    ngx.var.loggable = "0"
    return
  end
  local args = ngx.req.get_uri_args(4)
  local file = ngx.var.uri:match("^/dl/([%w._-]+)$")
  local ok, err = verify(file, tostring(args.e), tostring(args.s))
  if not ok then
    ngx.log(ngx.NOTICE, "ticket: ", err, " from ", ngx.var.remote_addr)
    return ngx.exit(ngx.HTTP_FORBIDDEN)
  end
  local n = uses:incr(args.s, 1, 0, 86400)
  if n > LIMIT then
    return ngx.exit(ngx.HTTP_TOO_MANY_REQUESTS)
  end
end

return _M
