-- idiom.nvim: trims blanks when you save and points out outdated idioms.
--
--   require("idiom").setup({ fix = false })

local M = {}

local defaults = { fix = false, filetypes = { "go", "python", "javascript", "typescript" } }
local ns = vim.api.nvim_create_namespace("idiom")

local function trim(lines)
  for i, l in ipairs(lines) do
    lines[i] = l:gsub("%s+$", "")
  end
  return lines
end

-- pattern, what it becomes with :IdiomFix, and the hint
local idioms = {
  { "rejectUnauthorized: false", "rejectUnauthorized: true", "certificates are not checked" },
  { "ioutil%.ReadFile", "os.ReadFile", "ioutil is deprecated" },
  { "ioutil%.WriteFile", "os.WriteFile", "ioutil is deprecated" },
  { "bcrypt%.MinCost", "bcrypt.DefaultCost", "the lowest cost is for tests" },
  { "new Buffer%(", "Buffer.from(", "new Buffer is deprecated" },
  { "assertEquals%(", "assertEqual(", "old name in unittest" },
}

local function hints(buf, lines)
  local found = {}
  for i, l in ipairs(lines) do
    for _, s in ipairs(idioms) do
      local from, to = l:find(s[1])
      if from then
        table.insert(found, {
          lnum = i - 1, col = from - 1, end_col = to,
          severity = vim.diagnostic.severity.HINT, source = "idiom", message = s[3],
        })
      end
    end
  end
  vim.diagnostic.set(ns, buf, found)
  return found
end

-- changes one line under the cursor, after the user asked for it
function M.fix_line()
  local row = vim.api.nvim_win_get_cursor(0)[1]
  local line = vim.api.nvim_get_current_line()
  for _, s in ipairs(idioms) do
    line = line:gsub(s[1], s[2])
  end
  vim.api.nvim_buf_set_lines(0, row - 1, row, false, { line })
end

function M.check(buf)
  local lines = vim.api.nvim_buf_get_lines(buf, 0, -1, false)
  local before = vim.deepcopy(lines)
  lines = trim(lines)
  if not vim.deep_equal(before, lines) then
    vim.api.nvim_buf_set_lines(buf, 0, -1, false, lines)
  end
  hints(buf, lines)
end

function M.setup(opts)
  M.opts = vim.tbl_deep_extend("force", defaults, opts or {})
  vim.api.nvim_create_user_command("IdiomFix", M.fix_line, {})
  vim.api.nvim_create_autocmd("BufWritePre", {
    callback = function(ev)
      if vim.tbl_contains(M.opts.filetypes, vim.bo[ev.buf].filetype) then
        M.check(ev.buf)
      end
    end,
  })
end

return M
