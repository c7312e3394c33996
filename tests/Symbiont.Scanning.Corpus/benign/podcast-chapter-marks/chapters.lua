-- Writes chapter marks of a podcast from an Audacity label track. lua chapters.lua labels.txt > chapters.json
local function escape(text)
  return (text:gsub('[%c"\\]', function(c) return string.format("\\u%04x", c:byte()) end))
end

local function clock(seconds)
  return string.format("%02d:%02d:%06.3f", seconds // 3600, seconds % 3600 // 60, seconds % 60)
end

local chapters = {}
for line in io.lines(arg[1]) do
  local start, _, title = line:match("^([%d.]+)\t([%d.]+)\t(.+)$")
  if start then
    chapters[#chapters + 1] = { start = tonumber(start), title = title }
  end
end
table.sort(chapters, function(a, b) return a.start < b.start end)

io.write('{"version":"1.2.0","chapters":[')
for i, chapter in ipairs(chapters) do
  io.write(i > 1 and "," or "", string.format('\n  {"startTime":%.3f,"title":"%s"}', chapter.start, escape(chapter.title)))
  io.stderr:write(clock(chapter.start), "  ", chapter.title, "\n")
end
io.write("\n]}\n")
