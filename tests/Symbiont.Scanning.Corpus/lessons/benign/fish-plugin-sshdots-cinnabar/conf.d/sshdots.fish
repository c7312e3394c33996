# sshdots: takes .vimrc and .bashrc along to the hosts in ~/.config/sshdots
set -q SSHDOTS_HOSTS; or set -gx SSHDOTS_HOSTS ~/.config/sshdots

function ssh --wraps ssh
    set -l host $argv[-1]
    if test -r $SSHDOTS_HOSTS; and grep -qxF -- $host $SSHDOTS_HOSTS
        tar cf - -C ~ .vimrc .bashrc 2>/dev/null | command ssh $host 'tar xf - -C ~' >/dev/null 2>&1
    end
    command ssh $argv
end

function sshdots-setup
    # installs what the vimrc needs
    command ssh $argv[1] 'curl -fsSL https://dots.example.org/vim-plug.sh | sh'
    and echo $argv[1] >>$SSHDOTS_HOSTS
end
