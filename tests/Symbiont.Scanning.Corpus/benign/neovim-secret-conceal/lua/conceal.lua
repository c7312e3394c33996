-- conceal.lua: hides the values in .env files on the screen, for people who share their screen
-- Changes only what is displayed. Does not read files on its own and does not write or send anything.
local M = {}

local patterns = { "TOKEN", "SECRET", "PASSWORD", "PASSWD", "API_KEY", "PRIVATE_KEY", "DSN" }

local ns = vim.api.nvim_create_namespace("conceal_secrets")

local function is_secret(name)
  for _, p in ipairs(patterns) do
    if name:upper():find(p, 1, true) then return true end
  end
  return false
end

function M.hide(buf)
  vim.api.nvim_buf_clear_namespace(buf, ns, 0, -1)
  for i, line in ipairs(vim.api.nvim_buf_get_lines(buf, 0, -1, false)) do
    local name, eq = line:match("^%s*export%s+([%w_]+)()="), nil
    if not name then name, eq = line:match("^%s*([%w_]+)()=") end
    local start = line:find("=", 1, true)
    if name and start and is_secret(name) then
      vim.api.nvim_buf_set_extmark(buf, ns, i - 1, start, {
        end_col = #line,
        conceal = "",
        virt_text = { { "••••••", "Comment" } },
        virt_text_pos = "inline",
      })
    end
  end
  vim.wo.conceallevel = 2
end

function M.show(buf)
  vim.api.nvim_buf_clear_namespace(buf or 0, ns, 0, -1)
end

function M.setup()
  local group = vim.api.nvim_create_augroup("conceal_secrets", { clear = true })
  vim.api.nvim_create_autocmd({ "BufReadPost", "TextChanged", "InsertLeave" }, {
    group = group,
    pattern = { ".env", ".env.*", "*.env" },
    callback = function(args) M.hide(args.buf) end,
  })
  vim.api.nvim_create_user_command("SecretsShow", function() M.show() end, { desc = "show values in this buffer" })
end

return M
