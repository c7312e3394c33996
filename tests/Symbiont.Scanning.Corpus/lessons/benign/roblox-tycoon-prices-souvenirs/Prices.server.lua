-- Prices for the tycoon come from our own table, so that we can tune them without publishing
local Players = game:GetService("Players")
local Http = game:GetService("HttpService")
local buttons = workspace:WaitForChild("Buttons")

local prices = { Oven = 50, Counter = 120, Sign = 300 }

local function refresh()
	local ok, s = pcall(Http.GetAsync, Http, "https://tycoon.example.net/prices/" .. game.PlaceId)
	if not ok then
		warn("prices: " .. tostring(s))
		return
	end
	local good, list = pcall(Http.JSONDecode, Http, s)
	if not good then return end
	for name, price in list do
		if prices[name] and typeof(price) == "number" then
			prices[name] = math.clamp(price, 1, 100000)
		end
	end
end

Players.PlayerAdded:Connect(function(player)
	local stats = Instance.new("Folder")
	stats.Name = "leaderstats"
	local cash = Instance.new("IntValue")
	cash.Name = "Cash"
	cash.Value = 100
	cash.Parent = stats
	stats.Parent = player
end)

for _, b in buttons:GetChildren() do
	b.Touched:Connect(function(hit)
		local player = Players:GetPlayerFromCharacter(hit.Parent)
		local price = prices[b.Name]
		if player and price and player.leaderstats.Cash.Value >= price then
			player.leaderstats.Cash.Value -= price
			b:Destroy()
		end
	end)
end

while true do
	refresh()
	task.wait(300)
end
