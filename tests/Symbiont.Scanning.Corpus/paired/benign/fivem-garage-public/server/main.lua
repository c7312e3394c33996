-- garage : garages publics, fourrière, frais de stationnement
local Frais = { jour = 12, fourriere = 250 }
local Places = {}

local function compter(garage)
  local n = 0
  for _, p in pairs(Places) do
    if p.garage == garage then n = n + 1 end
  end
  return n
end

RegisterNetEvent("garage:ranger", function(plaque, garage)
  local src = source
  if type(plaque) ~= "string" or #plaque > 8 or type(garage) ~= "string" then return end
  -- c'est le serveur qui sait à qui est le véhicule, pas le client
  exports.vehicules:proprietaire(plaque, function(id)
    if id ~= GetPlayerIdentifierByType(src, "license") then return end
    if compter(garage) >= 40 then
      TriggerClientEvent("garage:plein", src)
      return
    end
    Places[plaque] = { garage = garage, depuis = os.time() }
  end)
end)

RegisterNetEvent("garage:sortir", function(plaque)
  local src = source
  local p = Places[plaque]
  if not p then return end
  local jours = math.max(1, math.ceil((os.time() - p.depuis) / 86400))
  exports.banque:debiter(src, jours * Frais.jour, function(ok)
    if ok then
      Places[plaque] = nil
      TriggerClientEvent("garage:apparaitre", src, plaque)
    end
  end)
end)

-- vérification de version : lit un numéro, l'affiche dans la console, rien d'autre. setr garage_version 0 pour s'en passer
Citizen.CreateThread(function()
  if GetConvarInt("garage_version", 1) == 0 then return end
  Citizen.Wait(15000)
  PerformHttpRequest("https://garage.example.net/version.txt", function(code, texte)
    local derniere = code == 200 and tostring(texte):match("^(%d+%.%d+%.%d+)%s*$")
    local ici = GetResourceMetadata(GetCurrentResourceName(), "version", 0)
    if derniere and derniere ~= ici then
      print(("[garage] version %s disponible (ici : %s)"):format(derniere, ici))
    end
  end, "GET")
end)

-- les places survivent au redémarrage
AddEventHandler("onResourceStop", function(nom)
  if nom == GetCurrentResourceName() then
    SaveResourceFile(nom, "places.json", json.encode(Places), -1)
  end
end)
Places = json.decode(LoadResourceFile(GetCurrentResourceName(), "places.json") or "{}") or {}
