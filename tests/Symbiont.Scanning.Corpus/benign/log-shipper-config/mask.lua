-- Masks tokens and addresses before a line leaves the node.
local patterns = {
  { "([Bb]earer )[%w%-%._~%+/]+=*", "%1***" },
  { "(password=)[^&%s]+", "%1***" },
  { "([%w%.%-_]+)@([%w%.%-]+)", "***@%2" },
}

function mask(tag, timestamp, record)
  local line = record["log"]
  if type(line) ~= "string" then
    return 0, timestamp, record
  end
  local changed = false
  for _, p in ipairs(patterns) do
    local count
    line, count = line:gsub(p[1], p[2])
    changed = changed or count > 0
  end
  record["log"] = line
  return changed and 1 or 0, timestamp, record
end
