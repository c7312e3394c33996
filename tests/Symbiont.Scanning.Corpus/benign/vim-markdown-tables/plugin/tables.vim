" tables.vim - aligns Markdown tables and exports them
" :TableAlign  :TableToCsv FILE  :TableSend (optional, see below)
if exists('g:loaded_tables') | finish | endif
let g:loaded_tables = 1

function! s:Range() abort
  let l:first = line('.')
  while l:first > 1 && getline(l:first - 1) =~# '^\s*|' | let l:first -= 1 | endwhile
  let l:last = line('.')
  while l:last < line('$') && getline(l:last + 1) =~# '^\s*|' | let l:last += 1 | endwhile
  return [l:first, l:last]
endfunction

function! s:Align() abort
  let [l:a, l:b] = s:Range()
  " external program with fixed arguments, no text of the buffer on the command line
  execute l:a . ',' . l:b . '!column -t -s "|" -o "|"'
endfunction

function! s:ToCsv(file) abort
  if filereadable(a:file) && confirm(a:file . ' exists. Replace?', "&Yes\n&No", 2) != 1
    return
  endif
  let [l:a, l:b] = s:Range()
  let l:rows = filter(getline(l:a, l:b), {_, l -> l !~# '^\s*|[-: |]*|\s*$'})
  call map(l:rows, {_, l -> join(map(split(trim(l, ' |'), '\s*|\s*'), {_, c -> '"' . substitute(c, '"', '""', 'g') . '"'}), ',')})
  call writefile(l:rows, a:file)
  echo len(l:rows) . ' rows written'
endfunction

augroup tables
  autocmd!
  autocmd FileType markdown nnoremap <buffer> <silent> <leader>ta :TableAlign<CR>
augroup END

command! TableAlign call s:Align()
command! -nargs=1 -complete=file TableToCsv call s:ToCsv(<q-args>)

" modelines of strangers are not for us
set nomodeline
