-- Limits requests per client with a shared dictionary. access_by_lua_file /etc/nginx/limit.lua;
local requests = ngx.shared.requests
local limit = tonumber(ngx.var.rate_limit) or 60
local window = 60

local key = ngx.var.binary_remote_addr
local count, err = requests:incr(key, 1, 0, window)
if not count then
  ngx.log(ngx.ERR, "limit: ", err)
  return -- a full dictionary must not close the shop
end

ngx.header["X-RateLimit-Limit"] = limit
ngx.header["X-RateLimit-Remaining"] = math.max(0, limit - count)

if count > limit then
  ngx.header["Retry-After"] = requests:ttl(key)
  return ngx.exit(429)
end
