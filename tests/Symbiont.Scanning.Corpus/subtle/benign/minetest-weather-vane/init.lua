-- Weather vane: a node that shows the wind, and a command for admins to set it.

local storage = minetest.get_mod_storage()
local dirs = {"north", "east", "south", "west"}

minetest.register_privilege("weathervane", {
	description = "May change the wind with /wind",
	give_to_singleplayer = true,
	give_to_admin = true,
})

local function wind()
	local d = storage:get_int("dir")
	return dirs[d + 1], d
end

minetest.register_node("weathervane:vane", {
	description = "Weather vane",
	drawtype = "mesh",
	mesh = "weathervane.obj",
	tiles = {"weathervane_copper.png"},
	paramtype = "light",
	paramtype2 = "facedir",
	groups = {cracky = 3},
	on_rightclick = function(pos, node, clicker)
		minetest.chat_send_player(clicker:get_player_name(), "The wind blows from the " .. wind() .. ".")
	end,
})

minetest.register_abm({
	label = "turn vanes",
	nodenames = {"weathervane:vane"},
	interval = 5,
	chance = 1,
	action = function(pos, node)
		local _, d = wind()
		if node.param2 ~= d then
			node.param2 = d
			minetest.swap_node(pos, node)
		end
	end,
})

minetest.register_chatcommand("wind", {
	params = "[north|east|south|west]",
	description = "Show or set the wind",
	func = function(name, param)
		if param == "" then
			return true, "Wind from the " .. wind()
		end
		if not minetest.check_player_privs(name, {weathervane = true}) then
			return false, "You need the weathervane privilege."
		end
		local i = table.indexof(dirs, param)
		if i < 1 then return false, "Unknown direction: " .. param end
		storage:set_int("dir", i - 1)
		minetest.log("action", name .. " set the wind to " .. param)
		return true, "Wind set to " .. param
	end,
})
