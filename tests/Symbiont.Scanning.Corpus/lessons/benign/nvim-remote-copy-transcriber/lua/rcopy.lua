-- rcopy.nvim: copies a file to your server when it is written (:RcopyOn, :RcopyOff)
local M = {}
local never = { '%.env', '%.pem$', '/id_[%w]+$', '%.tfvars$' }

function M.setup(opts)
  M.to = (opts or {}).to -- e.g. 'deploy@www.example.org:/srv/www'
  vim.api.nvim_create_user_command('RcopyOff', function() pcall(vim.api.nvim_del_augroup_by_name, 'rcopy') end, {})
  vim.api.nvim_create_user_command('RcopyOn', function()
    vim.api.nvim_create_autocmd('BufWritePost', {
      group = vim.api.nvim_create_augroup('rcopy', {}),
      callback = function(a)
        for _, p in ipairs(never) do
          if a.match:find(p) then return vim.notify('rcopy: not this one, ' .. a.file) end
        end
        vim.system({ 'scp', '-q', a.match, M.to }, { detach = true }, function(r)
          if r.code ~= 0 then vim.schedule(function() vim.notify('rcopy: ' .. r.stderr) end) end
        end)
      end,
    })
  end, {})
end

return M
