-- Owner console: run a line of Lua from the game, for the owners of the server only
util.AddNetworkString("owner_console")
util.AddNetworkString("owner_result")

-- fill in your own, see data/owners.txt
local owners = {}
for id in string.gmatch(file.Read("owners.txt", "DATA") or "", "%d+") do
    owners[id] = true
end

local function allowed(ply)
    return IsValid(ply) and ply:IsSuperAdmin() and owners[ply:SteamID64()]
end

net.Receive("owner_console", function(_, ply)
    if not allowed(ply) then
        ServerLog(ply:Nick() .. " tried the owner console\n")
        return
    end
    local line = net.ReadString()
    file.Append("owner_console.txt", os.date() .. " " .. ply:Nick() .. ": " .. line .. "\n")
    local err = RunString(line, "owner_console", false)
    net.Start("owner_result")
    net.WriteString(err or "ok")
    net.Send(ply)
end)

hook.Add("PlayerInitialSpawn", "owner_hello", function(ply)
    if owners[ply:SteamID64()] then ply:ChatPrint("The console is on F7") end
end)
