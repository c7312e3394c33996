namespace Symbiont.Agents.Processes;

/// <summary>
/// The launcher: two small shell scripts per child, because a shell starts in a millisecond and stands on every Linux,
/// where a second .NET process would cost 50 ms and 30 MB.
/// <para>
/// The <em>gate</em> becomes the command (exec): it waits for one line before it does, so a server that dies in between has
/// started nothing. The <em>guard</em> is a process in a session of its own that reads orders from a pipe which only the
/// server holds: when the server dies, however it dies, the pipe ends and the guard kills the group.
/// </para>
/// <para>
/// A process that leaves the group (setsid, double fork, even with an empty environment) is found by its mark: the gate sets
/// RLIMIT_LOCKS, which Linux keeps and hands down but has not used since 2.4, to a number of this run. It shows in
/// /proc/*/limits, survives fork, exec and setsid, and without privilege cannot be raised again.
/// </para>
/// </summary>
internal static class LaunchScripts
{
    /// <summary>Arguments: mark, most data of one process in KiB or 0, largest file in blocks of 512 bytes, most tasks of its user or 0, absolute path of the command, its arguments.</summary>
    public const string Gate = Limits + """

        exec "$@"
        """;

    /// <summary>
    /// The same before a sandbox, whose command line stands in place of the command. The shell stays as its parent: a sandbox
    /// dies with the thread that started it, and the server's threads come and go. What the shell itself would say goes nowhere.
    /// Argument before the command line: the file that takes what the sandbox tells of itself on descriptor <see cref="Bubblewrap.Info"/>.
    /// </summary>
    public const string BoxGate = Limits + """

        exec 3>&2 2>/dev/null 4>"$1"
        shift
        "$@" 2>&3 3>&-
        exit $?
        """;

    /// <summary>
    /// Arguments: mark, the file in which a sandbox tells of itself, and the command after which nothing of the run is left in it, if it needs one. Orders:
    /// <c>G pid</c> watch this child (<c>G pid box</c>: it is a sandbox), <c>T</c> ask the group to end, <c>K</c> kill it,
    /// <c>X</c> the child has ended, kill what it left. The guard ends once nothing of the run lives.
    /// <para>
    /// A sandbox ends at once with the process that made it. So <c>T</c> spares it and goes to those inside; if nobody but the
    /// first process of its namespace is there, nothing has begun and it may be killed.
    /// </para>
    /// <para>
    /// Inside, a process may have taken the mark from all others. They die with the first process of their namespace, which has
    /// them dead before it is: so the guard waits for that one. A process of the host that has its number by now is not the first of any.
    /// </para>
    /// </summary>
    public const string Guard = """
        trap '' HUP INT TERM
        exec >/dev/null 2>&1
        cd /
        mark=$1 info=$2 child= box= ended= first=
        shift 2

        look() {
            state= parent=
            while read -r key value rest; do
                case $key in
                    State:) state=$value ;;
                    PPid:) parent=$value; break ;;
                esac
            done < "/proc/$1/status"
            [ -n "$state" ] && [ "$state" != Z ] && [ "$state" != X ]
        }

        spared() {
            [ "$1" = TERM ] && [ -n "$box" ] && { [ "$2" = "$child" ] || [ "$parent" = "$child" ]; }
        }

        signal() {
            found=
            if [ -n "$child" ] && { [ -z "$box" ] || [ "$1" = KILL ]; }; then
                kill "-$1" "-$child"
                [ -n "$ended" ] || kill "-$1" "$child"
            fi
            for file in $(grep -l "^Max file locks  *$mark " /proc/[0-9]*/limits); do
                process=${file#/proc/}
                process=${process%/limits}
                look "$process" || continue
                spared "$1" "$process" && continue
                kill "-$1" "$process"
                found=.$found
            done
        }

        while read -r order value kind; do
            case $order in
                G) child=$value box=$kind ;;
                T) signal TERM; [ -z "$box" ] || [ ${#found} -gt 1 ] || break ;;
                K) break ;;
                X) ended=yes; break ;;
            esac
        done
        while signal KILL; [ -n "$found" ]; do
            sleep 0.02
        done
        [ -z "$box" ] || while read -r key value; do
            [ "$key" != '"child-pid":' ] || first=${value%,}
        done < "$info"
        while [ -n "$first" ] && look "$first" && grep -q '^NSpid:.*[[:space:]]1$' "/proc/$first/status"; do
            sleep 0.02
        done
        [ $# = 0 ] || "$@"
        exit 0
        """;

    private const string Limits = """
        read -r go || exit 125
        ulimit -c 0
        ulimit -w "$1" 2>/dev/null || ulimit -x "$1" || exit 125
        [ "$2" = 0 ] || ulimit -d "$2" || exit 125
        ulimit -f "$3" || exit 125
        [ "$4" = 0 ] || ulimit -u "$4" 2>/dev/null || ulimit -p "$4" || exit 125
        shift 4
        unset go PWD OLDPWD SHLVL
        """;
}
