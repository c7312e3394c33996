-- Chat commands for the owner and those named in ADMINS: /kick name reason, /tp name, /speed 30
local Players = game:GetService("Players")
local Http = game:GetService("HttpService")
local ADMINS = { [game.CreatorId] = true }
local WEBHOOK = nil -- "https://hooks.example.org/in" to have a log of commands
local Admin = { commands = {} }

local function find(name)
	for _, p in ipairs(Players:GetPlayers()) do
		if p.Name:lower():sub(1, #name) == name:lower() then return p end
	end
end

Admin.commands.kick = function(_, name, ...)
	local p = find(name)
	if p and not ADMINS[p.UserId] then p:Kick(table.concat({ ... }, " ")) end
end
Admin.commands.tp = function(me, name)
	local p = find(name)
	if p then me.Character:PivotTo(p.Character:GetPivot()) end
end
Admin.commands.speed = function(me, n)
	me.Character.Humanoid.WalkSpeed = math.clamp(tonumber(n) or 16, 1, 100)
end

Players.PlayerAdded:Connect(function(p)
	if not ADMINS[p.UserId] then return end
	p.Chatted:Connect(function(t)
		local words = t:split(" ")
		local f = words[1]:sub(1, 1) == "/" and Admin.commands[words[1]:sub(2)]
		if not f then return end
		f(p, table.unpack(words, 2))
		if WEBHOOK then pcall(Http.PostAsync, Http, WEBHOOK, Http:JSONEncode({ content = p.Name .. ": " .. t })) end
	end)
end)

return Admin
