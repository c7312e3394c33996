-- Domoticz: tells the stable when a door stays open, and locks up at night.
local URL = "https://stable.example.org/push"

return {
  on = { devices = { "Door *" }, timer = { "every 30 minutes" } },
  data = { since = { initial = {} } },
  execute = function(domoticz, item)
    local since = domoticz.data.since
    if item.isDevice then
      since[item.name] = item.state == "Open" and os.time() or nil
      return
    end
    local open = {}
    for name, at in pairs(since) do
      if os.time() - at > 3600 then open[#open + 1] = name end
    end
    if #open > 0 then
      local body = domoticz.utils.toJSON({ open = open, key = domoticz.variables("stable_key").value })
      domoticz.openURL({ url = URL, method = "POST", postData = body })
      domoticz.notify("Stable", table.concat(open, ", "))
    end
    if domoticz.time.matchesRule("between 22:00 and 22:29") then domoticz.devices("Tack room").switchOn().silent() end
  end,
}
