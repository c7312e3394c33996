-- access_by_lua_file: closed to crawlers that don't keep to robots.txt, and a test of the new checkout for one in twelve
local block = ngx.shared.block
local ip = ngx.var.binary_remote_addr

if ngx.var.uri == "/trap/" then
  -- linked nowhere a person can see, forbidden in robots.txt
  block:set(ip, true, 3600)
end
if block:get(ip) then return ngx.exit(403) end

local ua = ngx.var.http_user_agent or ""
if ua:find("bot", 1, true) or ngx.var.geo == "office" then return end

-- new checkout: one in twelve, stays there for a week; ?old=1 gets you back
local c = ngx.var.cookie_smk
if ngx.var.arg_old == "1" then
  c = "a"
elseif not c then
  c = math.random(12) == 1 and "b" or "a"
end
ngx.header["Set-Cookie"] = "smk=" .. c .. "; Max-Age=604800; Path=/"
if c == "b" and ngx.var.uri == "/checkout" then
  return ngx.redirect("https://neu.smokehouse.example.org/checkout?" .. (ngx.var.args or ""), 302)
end
