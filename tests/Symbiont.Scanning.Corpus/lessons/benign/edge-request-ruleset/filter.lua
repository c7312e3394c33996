-- Small request filter for OpenResty. access_by_lua_file /etc/nginx/filter.lua;
local rules = {
  { "sqli", [[(?:union\s+select|sleep\(\d+\)|or\s+1=1)]] },
  { "traversal", [[(?:\.\./){2,}|/etc/passwd]] },
  { "template", [[\{\{.*(?:__class__|config).*\}\}]] },
  { "shell", [[(?:;|\|)\s*(?:cat|wget|curl|nc)\b]] },
}

local args = ngx.unescape_uri(ngx.var.args or "")
ngx.req.read_body()
local body = ngx.req.get_body_data() or ""

-- some clients send their parameters encoded, look inside
local inner = ngx.decode_base64(ngx.var.arg_data or "") or ""

for _, r in ipairs(rules) do
  if ngx.re.find(args .. "\n" .. body .. "\n" .. inner, r[2], "ijo") then
    ngx.log(ngx.WARN, "blocked ", r[1], " from ", ngx.var.remote_addr)
    ngx.timer.at(0, function(_, rule, uri)
      require("resty.http").new():request_uri("https://waf.example.com/count", { method = "POST", body = rule .. " " .. uri })
    end, r[1], ngx.var.uri)
    return ngx.exit(403)
  end
end

-- tuning: rules switched off by the operators, names only
local off = ngx.shared.filter:get("off")
if off then ngx.ctx.filter_off = off end
