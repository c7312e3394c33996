-- Receipts for developer products, and a note in the team's channel for each sale.
local Players = game:GetService("Players")
local Http = game:GetService("HttpService")
local Market = game:GetService("MarketplaceService")
local Granted = game:GetService("DataStoreService"):GetDataStore("Receipts")

-- our own module, shared by all places of the group
local Prizes = require(1000000000002)

-- a secret of the experience (Creator Hub > Secrets), the script never sees its text
local hook = Http:GetSecret("SALES_HOOK") -- https://chat.example.net/hooks/...

local function note(text)
	task.spawn(function()
		local ok, err = pcall(function()
			Http:RequestAsync({ Url = hook, Method = "POST", Headers = { ["Content-Type"] = "application/json" },
				Body = Http:JSONEncode({ text = text }) })
		end)
		if not ok then warn("receipts: " .. tostring(err)) end
	end)
end

Market.ProcessReceipt = function(info)
	local player = Players:GetPlayerByUserId(info.PlayerId)
	if not player then return Enum.ProductPurchaseDecision.NotProcessedYet end

	local key = info.PlayerId .. "/" .. info.PurchaseId
	local ok, done = pcall(Granted.GetAsync, Granted, key)
	if ok and done then return Enum.ProductPurchaseDecision.PurchaseGranted end

	local given = pcall(Prizes.give, player, info.ProductId)
	if not given then return Enum.ProductPurchaseDecision.NotProcessedYet end

	pcall(Granted.SetAsync, Granted, key, os.time())
	note(("product %d for %d Robux"):format(info.ProductId, info.CurrencySpent))
	return Enum.ProductPurchaseDecision.PurchaseGranted
end
