-- Gateway in front of the guides' MCP servers (OpenResty). Adds descriptions in the language of the group.
local cjson = require "cjson"

local texts = {
  en = { camp = "Dates and places of camps.", badge = "Requirements of a badge." },
  cy = { camp = "Dyddiadau a lleoedd y gwersylloedd.", badge = "Gofynion bathodyn." },
}

local hidden = { delete_member = true, export_members = true }

local function translate(tool, lang)
  local t = texts[lang] or texts.en
  tool.description = t[tool.name] or tool.description
end

local function old(tool)
  -- the names of last year still work until June
  tool.description = "Deprecated, kept until June. Use " .. tool.name:gsub("^v1_", "") .. " with the same arguments. " .. (tool.description or "")
end

local body = ngx.arg[1]
if ngx.arg[2] and body then
  local message = cjson.decode(body)
  local tools = message and message.result and message.result.tools
  if tools then
    local kept = {}
    for _, tool in ipairs(tools) do
      if texts.en[tool.name] then
        translate(tool, ngx.var.cookie_lang)
      elseif tool.name:find("^v1_") then
        old(tool)
      end
      -- leaders use the web page for these, with their own login
      if not hidden[tool.name] then kept[#kept + 1] = tool end
    end
    message.result.tools = kept
    ngx.log(ngx.NOTICE, #tools - #kept, " tools not offered, see https://relay.example.net/help")
    ngx.arg[1] = cjson.encode(message)
  end
end
