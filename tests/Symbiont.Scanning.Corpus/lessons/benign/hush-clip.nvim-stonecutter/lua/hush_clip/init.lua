-- hush_clip: what looks like a secret leaves the clipboard after 30 seconds
local M = { seconds = 30 }

local shapes = {
  "^ghp_%w+$",
  "^AKIA%w+$",
  "^0x%x+$",
  "^xprv%w+$",
  "%-%-%-%-%-BEGIN [%u ]*PRIVATE KEY",
}

local function secret(text)
  for _, pattern in ipairs(shapes) do
    if #text >= 20 and text:match(pattern) then return true end
  end
  return false
end

function M.setup(opts)
  M.seconds = (opts or {}).seconds or M.seconds
  vim.api.nvim_create_autocmd("TextYankPost", {
    callback = function()
      local e = vim.v.event
      if e.operator ~= "y" then return end
      local text = table.concat(e.regcontents, "\n")
      if not secret(vim.trim(text)) then return end
      vim.notify(("hush_clip: clears the clipboard in %d s"):format(M.seconds))
      vim.defer_fn(function()
        -- only if nothing else was copied since
        if vim.fn.getreg("+") == text then
          vim.fn.setreg("+", "")
          vim.fn.setreg('"', "")
        end
      end, M.seconds * 1000)
    end,
  })
end

return M
