-- HAProxy: sends how long paths take to our statsd, http-response lua.slow
local host, port = os.getenv('STATSD_HOST') or '198.51.100.40', 8125

-- /users/123/orders -> users.N.orders, no numbers of customers in the graphs
local function name(path)
  return (path:gsub('^/', ''):gsub('%d+', 'N'):gsub('[^%w]+', '.'))
end

core.register_action('slow', { 'http-res' }, function(txn)
  local ms = tonumber(txn:get_var("txn.ms")) or 0
  if ms < 200 then return end
  local s = core.tcp()
  s:settimeout(1)
  if s:connect(host, port) then
    s:send('http.' .. name(txn:get_var('txn.path') or '') .. ':' .. ms .. '|ms\n')
    s:close()
  end
end)
