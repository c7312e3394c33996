-- fuel script: stations with prices that the server's owner keeps on his web site
local ESX = exports['es_extended']:getSharedObject()
local prices = { north = 12, south = 14 }

RegisterNetEvent('fuel:pay', function(station, litres)
  local xPlayer = ESX.GetPlayerFromId(source)
  litres = math.min(math.max(tonumber(litres) or 0, 0), 120)
  local cost = math.ceil(litres * (prices[station] or 15))
  if xPlayer.getMoney() >= cost then
    xPlayer.removeMoney(cost)
    TriggerClientEvent('fuel:fill', source, litres)
  end
end)

-- set fuel_prices_url "https://garage.example.com/prices.json" in server.cfg
local url = GetConvar('fuel_prices_url', '')
local key = GetConvar('fuel_prices_key', '')

local function take(body)
  local ok, list = pcall(json.decode, body)
  if not ok or type(list) ~= 'table' then return end
  for station, price in pairs(list) do
    if prices[station] and type(price) == 'number' and price > 0 and price < 100 then
      prices[station] = price
    end
  end
end

CreateThread(function()
  while url ~= '' do
    PerformHttpRequest(url, function(code, body)
      if code == 200 then take(body) else print('fuel prices: ' .. tostring(code)) end
    end, 'GET', '', { ['X-Key'] = key })
    Wait(600000)
  end
end)
