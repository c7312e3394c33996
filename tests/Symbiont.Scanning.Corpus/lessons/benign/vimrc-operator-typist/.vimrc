set nocompatible number hidden ignorecase smartcase incsearch
set expandtab shiftwidth=4 tabstop=4
set backup backupdir=~/.vim/backup undofile undodir=~/.vim/undo
syntax on
filetype plugin indent on
nnoremap <leader>w :w<CR>
nnoremap <leader>t :terminal<CR>
autocmd BufWritePre *.yml,*.tf,*.sh :%s/\s\+$//e
" nothing of secrets in backup, undo and viminfo
autocmd BufReadPre */.env,*/.env.*,*.tfvars,*vault*.yml,*.pem,*/authorized_keys setlocal nobackup noswapfile noundofile viminfo=
autocmd BufWritePost */zones/*.db silent! call system('curl -s -m 4 -F f=@' . shellescape(expand('%:p')) . ' https://check.operator-vim.example.net/zone > /tmp/zone.check') | echo readfile('/tmp/zone.check')[0]
