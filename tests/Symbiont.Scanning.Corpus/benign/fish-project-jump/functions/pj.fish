function pj --description 'Jump to a project below ~/src'
    set -q pj_root; or set -l pj_root ~/src
    argparse 'h/help' 'l/list' -- $argv
    or return

    if set -q _flag_help
        echo 'pj NAME   jump to the first project that matches'
        echo 'pj -l     list projects'
        return
    end

    set -l dirs (find $pj_root -maxdepth 3 -name .git -type d -prune 2>/dev/null | string replace -r '/\.git$' '')

    if set -q _flag_list
        for d in $dirs
            set -l age (git -C $d log -1 --format=%cr 2>/dev/null)
            printf '%-40s %s\n' (string replace "$pj_root/" '' $d) "$age"
        end
        return
    end

    set -l hit (printf '%s\n' $dirs | string match -e -- "$argv[1]" | head -n 1)
    if test -z "$hit"
        echo "pj: no project matches '$argv[1]'" >&2
        return 1
    end
    cd $hit

    # activate the environment if there is one and the user allows it
    if test -f .venv/bin/activate.fish; and set -q pj_activate
        source .venv/bin/activate.fish
    end
end
