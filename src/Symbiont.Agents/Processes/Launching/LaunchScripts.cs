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
    /// <summary>Arguments: mark, most data of one process in KiB or 0, absolute path of the command, its arguments.</summary>
    public const string Gate = """
        read -r go || exit 125
        ulimit -c 0
        ulimit -w "$1" 2>/dev/null || ulimit -x "$1" || exit 125
        [ "$2" = 0 ] || ulimit -d "$2" || exit 125
        shift 2
        unset go PWD OLDPWD SHLVL
        exec "$@"
        """;

    /// <summary>
    /// Argument: mark. Orders: <c>G pid</c> watch this child, <c>T</c> ask the group to end, <c>K</c> kill it,
    /// <c>X</c> the child has ended, kill what it left. The guard ends once nothing of the run lives.
    /// </summary>
    public const string Guard = """
        trap '' HUP INT TERM
        exec >/dev/null 2>&1
        cd /
        mark=$1 child= ended=

        living() {
            while read -r key state rest; do
                [ "$key" = State: ] || continue
                [ "$state" != Z ] && [ "$state" != X ]
                return
            done < "/proc/$1/status"
            return 1
        }

        signal() {
            found=
            if [ -n "$child" ]; then
                kill "-$1" "-$child"
                [ -n "$ended" ] || kill "-$1" "$child"
            fi
            for file in $(grep -l "^Max file locks  *$mark " /proc/[0-9]*/limits); do
                file=${file#/proc/}
                living "${file%/limits}" || continue
                kill "-$1" "${file%/limits}"
                found=yes
            done
        }

        while read -r order value; do
            case $order in
                G) child=$value ;;
                T) signal TERM ;;
                K) break ;;
                X) ended=yes; break ;;
            esac
        done
        while signal KILL; [ -n "$found" ]; do
            sleep 0.02
        done
        """;
}
