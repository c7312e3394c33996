-- Leader key: right command, then m mail, k calendar, l light in the workshop.
local ziele = { m = "Mail", k = "Calendar" }
local warten = false

tap = hs.eventtap.new({ hs.eventtap.event.types.keyDown, hs.eventtap.event.types.flagsChanged }, function(e)
  if e:getType() == hs.eventtap.event.types.flagsChanged then
    if e:getKeyCode() == hs.keycodes.map.rightcmd and e:getFlags().cmd then
      warten = true
      hs.timer.doAfter(1, function() warten = false end)
    end
    return false
  end
  if not warten then return false end -- ohne Leader-Taste sehen wir nicht hin
  warten = false
  local c = e:getCharacters() or ""
  if ziele[c] then
    hs.application.launchOrFocus(ziele[c])
  elseif c == "l" then
    hs.http.asyncPost("http://192.168.4.20/relay/0", "turn=toggle", nil, function(code) if code ~= 200 then hs.alert("Licht: " .. code) end end)
  end
  return true
end):start()
