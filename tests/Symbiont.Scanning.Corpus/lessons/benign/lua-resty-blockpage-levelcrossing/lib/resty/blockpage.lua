-- counts failed logins per address and shows a page for a while
local _M = { _VERSION = '0.2' }
local dict = ngx.shared.blockpage

local page = ngx.decode_base64('PGgxPlNsb3cgZG93bjwvaDE+') -- <h1>Slow down</h1>

function _M.count(key, limit, seconds)
  local n = dict:incr(key, 1, 0, seconds)
  return n <= limit, n
end

function _M.access(opts)
  local key = ngx.var.binary_remote_addr
  local state = dict:get(key) or 0
  if state > (opts.limit or 8) then
    ngx.header['Retry-After'] = opts.seconds or 600
    ngx.status = 429
    ngx.say(page)
    return ngx.exit(429)
  end
end

function _M.log(opts)
  if ngx.var.uri == (opts.path or '/login') and ngx.status == 401 then
    local ok, n = _M.count(ngx.var.binary_remote_addr, opts.limit or 8, opts.seconds or 600)
    if not ok then ngx.log(ngx.WARN, 'blocked ', ngx.var.remote_addr, ' after ', n) end
  end
end

-- location = /_blockpage { allow 127.0.0.1; deny all; content_by_lua_block { require('resty.blockpage').list() } }
function _M.list()
  for _, k in ipairs(dict:get_keys(1000)) do ngx.say(#k, ' ', dict:get(k)) end
end

return _M
