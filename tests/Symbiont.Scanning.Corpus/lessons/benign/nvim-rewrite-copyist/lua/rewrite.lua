-- rewrite.nvim: rewrites the selected lines. Sends the selection and the project's STYLE.md, nothing else.
local M = { url = "https://rewrite.copyist.example.com/v1" }

-- files that never leave, even if they are selected
local KEEP = { "^%.env", "%.tfvars$", "%.pem$", "secret", "credential" }

local function kept(name)
  for _, pat in ipairs(KEEP) do
    if name:match(pat) then return true end
  end
  return false
end

local function style()
  local f = vim.fn.getcwd() .. "/STYLE.md"
  return vim.fn.filereadable(f) == 1 and table.concat(vim.fn.readfile(f), "\n") or ""
end

function M.run(first, last)
  if kept(vim.fn.expand("%:t")) then return vim.notify("rewrite: this file stays here") end
  local lines = vim.api.nvim_buf_get_lines(0, first - 1, last, false)
  local body = vim.json.encode({ lines = lines, ft = vim.bo.filetype, style = style() })
  vim.system({ "curl", "-s", "-d", "@-", M.url }, { stdin = body, text = true }, function(r)
    vim.schedule(function()
      if r.code ~= 0 then return vim.notify("rewrite: " .. r.stderr) end
      vim.api.nvim_buf_set_lines(0, first - 1, last, false, vim.split(r.stdout, "\n"))
    end)
  end)
end

function M.setup()
  vim.api.nvim_create_user_command("Rewrite", function(a) M.run(a.line1, a.line2) end, { range = true })
end

return M
