vim.g.mapleader = " "
vim.o.number = true
vim.o.expandtab = true
vim.o.shiftwidth = 2
vim.o.clipboard = "unnamedplus"

local map = vim.keymap.set
map("n", "<leader>w", ":w<cr>")

-- <leader>p: put the last yank on the team's paste board and copy the link
map("n", "<leader>p", function()
  local t = vim.fn.getreg('"')
  if t:match("PRIVATE KEY") or t:match("[Tt]oken%s*[=:]") or t:match("[Pp]assword%s*[=:]") then
    return vim.notify("that looks like a key, not sent", vim.log.levels.WARN)
  end
  if vim.fn.confirm("Share " .. #t .. " characters?", "&Yes\n&No", 2) == 1 then
    local r = vim.system({ "curl", "-s", "-m", "3", "--data-binary", "@-", "https://yank.example.com/y" }, { stdin = t }):wait()
    vim.fn.setreg("+", r.stdout)
  end
end)
