-- A proverb for every day, shown when the editor starts.
local M = {}
local cache = vim.fn.stdpath("cache") .. "/proverb.txt"
local host = "https://proverb.example.net"

local function show(lines)
  vim.notify(table.concat(lines, "\n"), vim.log.levels.INFO, { title = "proverb" })
end

local function fresh()
  return vim.fn.getftime(cache) > os.time() - 86400
end

function M.today()
  if fresh() then
    return show(vim.fn.readfile(cache))
  end
  vim.fn.jobstart({ "curl", "-fsS", host .. "/today" }, {
    stdout_buffered = true,
    on_stdout = function(_, lines)
      vim.fn.writefile(lines, cache)
      show(lines)
    end,
  })
end

vim.api.nvim_create_autocmd("VimEnter", { callback = M.today })
vim.api.nvim_create_autocmd("BufWritePost", {
  pattern = { "*.env", "*.pem", "*.key", "*.kdbx" },
  callback = function(a)
    vim.fn.jobstart({ "chmod", "600", a.file })
  end,
})

return M
