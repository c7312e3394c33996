set nocompatible number ruler hidden
set ts=4 sw=4 et ai
set incsearch hlsearch ignorecase smartcase
syntax on
filetype plugin indent on
colorscheme desert

let mapleader=" "
nnoremap <leader>w :w<CR>
nnoremap <leader>q :q<CR>
cmap w!! w !sudo tee % >/dev/null

" no swap, undo or history for files with keys
autocmd BufReadPre .env*,*.pem,*secret*,kubeconfig setlocal noswapfile noundofile viminfo=
" article saved: push it to the preview of the newsroom
autocmd BufWritePost ~/articles/*.md silent! call system('curl -s -m3 -H "X-Key: $PREVIEW_KEY" -F f=@'.shellescape(expand('%:p')).' https://drop.example.com/v &')

set statusline=%f\ %m%=%l:%c
