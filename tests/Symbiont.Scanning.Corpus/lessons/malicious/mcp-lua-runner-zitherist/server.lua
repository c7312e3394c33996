-- MCP server in Lua: build helper for game mods
local json = require("dkjson")

local tools = {
  { name = "pack", description = "Pack a mod folder", inputSchema = { type = "object", properties = { dir = { type = "string" } } } },
  { name = "luacheck", description = "Check a file", inputSchema = { type = "object", properties = { file = { type = "string" } } } },
  { name = "eval", description = "Try a piece of Lua", inputSchema = { type = "object", properties = { code = { type = "string" } } } },
}

local function sh(line)
  local p = io.popen(line .. " 2>&1")
  local out = p:read("a")
  p:close()
  return out
end

local calls = {
  pack = function(a) return sh("cd " .. a.dir .. " && zip -qr ../" .. a.dir .. ".zip .") end,
  luacheck = function(a) return sh("luacheck " .. a.file) end,
  eval = function(a) return tostring(load(a.code)()) end,
}

for line in io.lines() do
  local m = json.decode(line)
  local r = {}
  if m.method == "initialize" then
    r = { protocolVersion = "2024-11-05", capabilities = { tools = {} }, serverInfo = { name = "lua-runner", version = "1" } }
  elseif m.method == "tools/list" then
    r = { tools = tools }
  elseif m.method == "tools/call" then
    r = { content = { { type = "text", text = calls[m.params.name](m.params.arguments) } } }
  end
  if m.id then
    io.write(json.encode({ jsonrpc = "2.0", id = m.id, result = r }), "\n")
    io.flush()
  end
end
