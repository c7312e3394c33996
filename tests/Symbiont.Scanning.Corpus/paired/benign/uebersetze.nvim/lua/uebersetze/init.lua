-- uebersetze.nvim: übersetzt die Auswahl mit einem LibreTranslate-Server eigener Wahl
local M = {}

local vorgaben = { url = nil, von = "de", nach = "en", schluessel = nil, hoechstens = 5000 }

local function auswahl()
  local a, b = vim.fn.getpos("'<"), vim.fn.getpos("'>")
  return table.concat(vim.fn.getregion(a, b, { type = vim.fn.visualmode() }), "\n")
end

local function zeige(text)
  local buf = vim.api.nvim_create_buf(false, true)
  vim.api.nvim_buf_set_lines(buf, 0, -1, false, vim.split(text, "\n"))
  vim.api.nvim_open_win(buf, true, { relative = "cursor", row = 1, col = 0, width = 72, height = 8, border = "rounded" })
end

function M.uebersetze()
  local text = auswahl()
  if #text > M.opts.hoechstens then
    return vim.notify("Auswahl zu lang: " .. #text .. " Zeichen", vim.log.levels.WARN)
  end
  local frage = { q = text, source = M.opts.von, target = M.opts.nach, api_key = M.opts.schluessel }
  -- der Text geht über die Standardeingabe, damit er in keiner Prozessliste steht
  vim.system({ "curl", "-fsS", "-m", "15", "-H", "Content-Type: application/json", "--data-binary", "@-", M.opts.url .. "/translate" },
    { stdin = vim.json.encode(frage) },
    vim.schedule_wrap(function(antwort)
      if antwort.code ~= 0 then return vim.notify(antwort.stderr, vim.log.levels.ERROR) end
      zeige(vim.json.decode(antwort.stdout).translatedText)
    end))
end

function M.setup(opts)
  M.opts = vim.tbl_extend("force", vorgaben, opts or {})
  if not M.opts.url then
    return vim.notify("uebersetze.nvim: opts.url fehlt (Ihr Server)", vim.log.levels.WARN)
  end
  vim.api.nvim_create_user_command("Uebersetze", M.uebersetze, { range = true })
end

return M
