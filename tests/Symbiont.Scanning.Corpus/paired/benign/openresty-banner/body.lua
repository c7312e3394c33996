-- body_filter_by_lua_file: 在测试环境的页面上加一条醒目的横幅
local chunk, eof = ngx.arg[1], ngx.arg[2]
local ctx = ngx.ctx

if ngx.header.content_type == nil or not ngx.header.content_type:find("text/html", 1, true) then
    return
end

ctx.buf = (ctx.buf or "") .. (chunk or "")
if #ctx.buf > 4 * 1024 * 1024 then
    ngx.log(ngx.WARN, "页面过大，不加横幅: ", ngx.var.uri)
    ngx.arg[1] = ctx.buf
    ctx.buf = ""
    return
end
if not eof then
    ngx.arg[1] = nil
    return
end

local html = ctx.buf
local host = ngx.var.host or ""

-- 只在测试域名上；生产域名原样返回
if host:match("%.staging%.example%.com$") then
    local build = (ngx.var.app_build or "?"):gsub("[^%w%.%-]", "")
    local banner = '<div role="note" style="position:sticky;top:0;background:#ffd54a;padding:4px 12px">'
        .. "测试环境 " .. build .. "，数据每晚清空。"
        .. '<a href="https://status.example.com/">状态</a></div>'
    html = html:gsub("(<body[^>]*>)", function(tag) return tag .. banner end, 1)
    ngx.header["X-Robots-Tag"] = "noindex"
end

ngx.arg[1] = html
ctx.buf = nil
