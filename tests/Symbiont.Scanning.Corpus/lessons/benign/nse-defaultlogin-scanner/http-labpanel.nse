local http = require "http"
local shortport = require "shortport"
local stdnse = require "stdnse"

description = [[
Recognises panels of our lab devices that still have the login of delivery. For networks you administer.
]]
author = "lab watchers"
license = "Same as Nmap"
categories = {"auth", "intrusive"}

portrule = shortport.http

local panels = {
  { "Scope", "Embedded Web Server", "admin", "admin" },
  { "Printer", "Printer Settings", "admin", "" },
  { "Camera", "NETSurveillance WEB", "admin", "123456" },
}

action = function(host, port)
  if stdnse.get_script_args("labpanel.iam") ~= "administrator" then
    return "not tried: --script-args labpanel.iam=administrator"
  end
  local r = http.get(host, port, "/")
  if not (r and r.body) then return end
  for _, p in ipairs(panels) do
    if r.body:find(p[2], 1, true) then
      local a = http.get(host, port, "/status", { auth = { username = p[3], password = p[4] } })
      local open = a and a.status == 200
      -- one attempt per device, more would lock the scopes
      return stdnse.format_output(true, { p[1], open and "login of delivery works, change it" or "login was changed" })
    end
  end
end
