-- keyhabits.nvim: which normal mode keys do you hammer?
local M = { limit = 6 }
local counts, run, last = {}, 0, nil

local function save()
  local file = vim.fn.stdpath("data") .. "/keyhabits.json"
  vim.fn.writefile({ vim.json.encode(counts) }, file)
end

function M.setup(opts)
  M.limit = (opts or {}).limit or M.limit

  vim.api.nvim_create_autocmd("VimLeavePre", { callback = save })

  -- hjkl and arrows in normal mode only; what you write in insert mode is none of our business
  vim.on_key(function(key)
    if vim.api.nvim_get_mode().mode ~= "n" then return end
    local name = vim.fn.keytrans(key)
    if not name:match("^[hjkl]$") and not name:match("^<(%u%l+)>$") then return end
    counts[name] = (counts[name] or 0) + 1
    run = name == last and run + 1 or 1
    last = name
    if run == M.limit then
      vim.schedule(function() vim.notify(("%s %d times: try a motion"):format(name, run)) end)
    end
  end)

  vim.api.nvim_create_user_command("KeyHabits", function() print(vim.inspect(counts)) end, {})
end

return M
