-- keycast.nvim: shows the keys you press in a corner, for talks and screen recordings
local M = {}
local buf, win
local last = {}
local on = false

local function draw()
  local text = table.concat(last, ' ')
  vim.api.nvim_buf_set_lines(buf, 0, -1, false, { text })
end

local function tick(key)
  -- nothing is shown while a command line asks for a secret
  if vim.fn.mode():sub(1, 1) == 'c' and vim.fn.getcmdtype() == '@' then return end
  last[#last + 1] = vim.fn.keytrans(key)
  while #last > 8 do table.remove(last, 1) end
  vim.schedule(draw)
end

function M.toggle()
  local ns = vim.api.nvim_create_namespace('keycast')
  on = not on
  if not on then
    vim.on_key(nil, ns)
    vim.api.nvim_win_close(win, true)
    last = {}
    return
  end
  buf = vim.api.nvim_create_buf(false, true)
  win = vim.api.nvim_open_win(buf, false, { relative = 'editor', anchor = 'SE', row = vim.o.lines - 2, col = vim.o.columns,
    width = 32, height = 1, style = 'minimal', border = 'rounded' })
  vim.on_key(function(k) pcall(tick, k) end, ns)
end

function M.setup(opts)
  vim.keymap.set('n', (opts or {}).key or '<leader>k', M.toggle, { desc = 'show keys' })
end

return M
