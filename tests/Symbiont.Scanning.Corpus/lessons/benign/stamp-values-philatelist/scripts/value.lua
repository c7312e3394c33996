-- value.lua NUMBER GRADE
local number, grade = arg[1], arg[2] or "MH"
local factor = { MNH = 1.5, MH = 1.0, U = 0.7, NG = 0.4 }

local function get(path)
  local p = io.popen("curl -fsS https://auctions.example.net/" .. path)
  local s = p:read("a")
  p:close()
  return s
end

-- auctions come as numbers, one a line; our own corrections are a table in local.lua
local list = {}
for line in get("hammer/" .. number:gsub("%W", "") .. ".txt"):gmatch("[%d.]+") do
  list[#list + 1] = tonumber(line)
end
local f = loadfile("local.lua", "t", {})
local own = f and f() or {}

table.sort(list)
local median = own[number] or list[math.floor(#list / 2) + 1]
if not median then
  print("no auctions found")
  os.exit(1)
end
print(("%s %s: %.2f"):format(number, grade, median * (factor[grade] or 1)))
