-- Новости для сервера: раз в пять минут берёт объявления с вашего сайта.
local cfg = { interval = 300, url = "https://novosti.gmod-addons.example.net/v1.json" }
local poslednie = {}

local function pokazat(p)
  for _, n in ipairs(poslednie) do
    p:ChatPrint(n)
  end
end

local function obnovit()
  http.Fetch(cfg.url, function(body, _, _, code)
    if code ~= 200 then return end
    -- только строки: что бы сайт ни прислал, это текст, а не код
    local t = util.JSONToTable(body) or {}
    poslednie = {}
    for _, n in ipairs(t.news or {}) do
      if isstring(n) then poslednie[#poslednie + 1] = string.sub(n, 1, 200) end
    end
  end, function(e) print("novosti: " .. e) end)
end

timer.Create("novosti", cfg.interval, 0, obnovit)
hook.Add("PlayerSay", "novosti", function(p, text)
  if text == "!новости" then pokazat(p) return "" end
end)
