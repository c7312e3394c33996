namespace Symbiont.Scanning.Rules;

/// <summary>Getting more rights than were given.</summary>
internal static class EscalationRules
{
    public static readonly ScanRule[] Rules =
    [
        new(new("privesc-sudo", Categories.Escalation, Severity.High, "Runs a command as root.",
            "What runs as root can read, change and hide everything on the machine.",
            "Work with the rights of the user. Where a package must be installed, say so and let a person do it."),
            "sudo bash -c 'id > /etc/owned'")
        {
            Anchors = ["sudo", "doas", "pkexec", "nopasswd", "runas", "administrator privileges"],
            Documented = Severity.Info,
            Everyday =
            [
                new(@"\b(?:sudo|doas)\s+(?:-[EHn]+\s+)*(?:\w+=\S+\s+)*(?:/\S*/)?(?:apt|apt-get|aptitude|dnf|yum|pacman|zypper|apk|brew|snap|flatpak|port|emerge|nala|pip3?|pipx|npm|yarn|pnpm|gem|cargo|systemctl|service|mkdir|ln|ufw|usermod|groupadd|useradd|adduser|docker|docker-compose|podman|nginx|make|cmake|ninja|ldconfig|update-[\w-]+|add-apt-repository|apt-key|dpkg(?:-\w+)?|rpm|gpg|install|cp|mv|chown|chgrp|chmod|tee|reboot|shutdown|journalctl|xcodebuild|xcode-select|softwareupdate|lsof|netstat|ss|certbot|hostnamectl|timedatectl|swapon|modprobe|sysctl|rm|touch|nano|vi|vim|sed|tar|unzip|ip|iptables|dmesg|fdisk|lsblk|mount|umount|launchctl|postgres\w*|mysql\w*|pg_\w+|locale-gen|a2en\w+|firewall-cmd|semanage|setsebool|tcpdump|htop|perf|nvidia-\w+|kubectl|k3s|minikube|microk8s|tailscale|wg\w*|crontab|visudo|true|netplan|fallocate|mkswap|ldd|du|df|ls|find|installer|scutil|defaults|spctl|dseditgroup|periodic|mdutil|killall|pkill|kill|supervisorctl|caddy|traefik|gitlab-\w+|fail2ban-client|rabbitmq\w*|redis-\w+|logrotate|chronyc|ethtool|nmcli|dhclient|resolvectl|ifconfig|route|nft|bridge|bluetoothctl|ansible\w*|puppet|salt\w*|chef\w*)\b", Severity.Warning, "ordinary administration")
                {
                    Unless = @"sudoers|NOPASSWD|/etc/(?:shadow|passwd\b|cron|ld\.so|pam\.d|rc\.local|profile|ssh)|\+s\b|\b[2467][0-7]{3}\s|--privileged|-v\s+/:|http://|\|\s*(?:\S*/)?(?:ba|z)?sh\b|(?:sudo|doas)\s+(?:-\w+\s+)*/(?:tmp|dev/shm)/|\b(?:cp|mv|install|ln|sh|bash|tee)\s+[^\n]*/(?:tmp|dev/shm)/|LaunchDaemons|authorized_keys|-exec\b|-checkpoint-action|\bufw\s+(?:--force\s+)?disable\b|\bdisable\s+(?:--\w+\s+)*\S*(?:audit|falcon|defend|clam|ossec|crowd|sentinel|syslog|firewall|ufw|apparmor|selinux|fail2ban|update|upgrade|backup|monitor|agent\b|guard|edr)|--master-disable|com\.apple\.quarantine|\bstop\s+(?:\S*(?:audit|falcon|defend|clam|ossec|crowd|sentinel|syslog|firewall))|-F\b\s*$|Pre-Invoke|/root\b|setcap",
                },
                new(@"\bsudo\s+cat\s*<<", Severity.Warning, "shows what is written there; the file is not written with more rights"),
                new(@"\bsudo\s+(?:rm\s+(?:-f\s+)?|launchctl\s+(?:unload|bootout|remove)\s+(?:-w\s+)?(?:system\s+)?)[""']?/Library/LaunchDaemons/", Severity.Warning, "takes away what was started at login"),
                new(@"\bsudo\s+sed\s+-i\S*\s[^\n;|&]*(?:PermitRootLogin|PermitEmptyPasswords|PasswordAuthentication|X11Forwarding)[^\n;|&]*[\s/]no/[gI]*[""']\s+/etc/ssh/sshd_config", Severity.Warning, "closes a way in"),
                new(@"\bsudo\s+(?:-E\s+)?(?:/\S*/)?(?:(?:ba|da|z)?sh\s+)?[""']?\$(?:0|\{0\}|\{?BASH_SOURCE(?:\[0\])?\}?)[""']?(?:\s+[""']?\$[@*][""']?)?\s*$", Severity.Warning, "starts itself again with the rights that it needs"),
                new(@"\b(?:sudo|doas)\s+(?:-\w+\s+)*(?:-u|--user)[\s=]+(?:postgres|www-data|nobody|git|deploy|ubuntu|mysql|redis|jenkins|nginx|app\w*|node|vscode|\$\{?USER\}?|\$\{?\w+_USER\}?)\b", Severity.Warning, "acts as a user with fewer rights") { Unless = @"/etc/shadow|sudoers" },
                new(@"\bNOPASSWD\s*:\s*/\S+\s+\S+", Severity.Medium, "allows single commands with their arguments") { Unless = @"NOPASSWD\s*:\s*[^\n]*(?:\bALL\b[^\n]*NOPASSWD|,\s*ALL\b|/(?:ba|z|da)?sh\b|\*|\b(?:vim?|nano|less|more|find|awk|python[\d.]*|perl|env|tee|cp|mv|chmod|chown|dd|tar|docker|bash|su|visudo)\b)|/etc/sudoers" },
                new(@"Start-Process\s+(?:-FilePath\s+)?[""']?(?:notepad|code|gvim|regedit|mmc|taskmgr)(?:\.exe)?\b", Severity.Low, "opens an editor for the user") { Unless = @"https?:|-WindowStyle\s+Hidden|\.ps1\b" },
                new(@"\bsudo\s+(?:/\S*/)?(?:fdesetup\s+(?:status|enable)|socketfilterfw\s+--set\w+\s+on|(?:aa-enforce|auditctl\s+-e\s*1|pfctl\s+-e|csrutil\s+(?:status|enable)))\b", Severity.Warning, "switches protection on, or asks whether it is") { Unless = @"\boff\b|disable" },
                new(@"\bsudo\s+[\w-]+\s+service\s+(?:install|start|restart|reload|status|stop)\b|\bsudo\s+(?:dhclient|resolvectl|systemd-resolve|ifconfig|netplan|networksetup)\b", Severity.Warning, "ordinary administration") { Unless = @"http://|\|\s*(?:\S*/)?(?:ba|z)?sh\b|/tmp/" },
                new(@"\bsudo\s+(?:/\S*/)?(?:ba|da|z)?sh\s+-c\s+[""'](?:umask\s+\d{3,4}\s*;\s*)?[\w-]+(?:\s+[\w-]+)*(?:\s*<\s*/etc/[\w./-]+)?\s*>{1,2}\s*/etc/[\w-]+/[\w./-]+[""']", Severity.Warning, "writes a file of settings, as tee does")
                {
                    Unless = @"sudoers|/etc/(?:shadow|passwd\b|group\b|cron|ld\.so|pam\.d|rc\.local|profile|ssh|environment|systemd|init)",
                },
                new(@"\bsudo\s+(?:-n\s+true|-v\b|--version|-k\b|--help)", Severity.Info, "asks whether it could"),
            ],
            Patterns =
            [
                new(@"(?:^|[^\w./-])(?:sudo|doas)\s+(?:-[\w-]+(?:[\s=]+\w+)?\s+)*(?:\w+=\S+\s+)*[""'$./\w{<-][^\s|;&)`]*(?:\s+(?:su|sudoedit|doas|pkexec|gksu|gksudo|kdesu|kdesudo|beesu|runas|run0)\b)*")
                {
                    Except = @"^\W?(?:sudo|doas)\s+(?:su|sudoedit|doas|pkexec|gksu\w*|kdesu\w*|beesu|runas|run0)(?:\s+(?:su|sudoedit|doas|pkexec|gksu\w*|kdesu\w*|beesu|runas|run0))+$|(?:sudo|doas)\s+(?:access|privileges?|rights?|permissions?|is|isn't|or|and|are|was|users?|passwords?|groups?|if|for|to|when|where|commands?|mode|required?|requires|may|might|will|would|can|could|as|without|in|on|by|with|prompts?|unless|only|here|that|which|you|the|this|these|it|its|needed|available|installed|not|but|so|than|because|should|must|of|from|at|powers?|via|usage|use|using|then|instead|authentication|credentials|capabilities|configuration|policy|rules?|session|caching|has|have|does|doesn't|do|a|an|anywhere|everywhere|directly|again|yourself|interactively|elevation|escalation)(?:[\s,.;:!?)'""]|$)|sudo\s+[-–=]+\s|sudo\s+-?$|sudo\s+[""']\s*$",
                },
                // A row of nothing but ways to more rights is a list of names.
                new(@"[""'](?:sudo|doas)[""']\s*,\s*[""'\w\[][^\n;]*") { Except = @"^[""']\w+[""'](?:\s*,\s*[""'](?:su|sudo|sudoedit|doas|pkexec|gksu|gksudo|kdesu|kdesudo|beesu|runas|run0|super|please)[""']){2,}" },
                new(@"\bNOPASSWD\s*:\s*\S+[^\n]*|>>?\s*[""']?/etc/sudoers\S*[^\n]*|\btee\s+(?:-a\s+)?[""']?/etc/sudoers\S*[^\n]*"),
                new(@"\bpkexec\s+[/\w$][^\n;|]*|Start-Process[^\n]*-Verb\s+RunAs[^\n]*|\brunas\s+/user:[^\n]*") { Except = @"^pkexec\s+(?:su|sudo|doas|gksu\w*|kdesu\w*|beesu|runas|run0)\b" },
                new(@"(?:[A-Za-z]+\s+)?with\s+administrator\s+privileges") { Except = @"^(?:run|runs|running|rerun|again|try|trying|started?|starting|opened|launch|launched|terminal|prompt|console|session|user|account)\s" },
            ],
        },
        new(new("privesc-setuid", Categories.Escalation, Severity.High, "Makes a program run as its owner, or itself root.",
            "A program with that bit is a door to root for everybody on the machine.",
            "Grant the one capability that is needed to a service that its operator installs."),
            "chmod u+s /tmp/sh")
        {
            Anchors = ["chmod", "setuid", "setreuid", "setresuid", "seteuid", "-perm", "install -m", "install -", "s_isuid", "setgid", "stat.s_is"],
            Documented = Severity.Low,
            Everyday =
            [
                new(@"\bchmod\s+(?:-{1,2}[\w-]+\s+)*(?:g\+s|2[0-7]{3}|g\+[rwx]*s)\s", Severity.Low, "keeps the group of a shared folder") { Unless = @"bash|/sh\b|/bin/" },
                new(@"\bfind\s+[^\n;|]*-perm\s[^\n;|]*-exec\s+chmod\s+(?:u-s|g-s|ug-s|a-s|-s)\b|\bchmod\s+(?:u-s|g-s|ug-s|a-s|-s)\b", Severity.Low, "takes the bit away") { Unless = @"\+s|[^-]=\S*s" },
                new(@"os\.set[ug]id\s*\(\s*(?:pw|pwd|\w*uid|\w*user|int\(|1\d{3}|65534)|\bset[ug]id\s*\(\s*(?:[a-z_]*[ug]id|pw\S*|[1-9]\d*)\s*\)|process\.set[ug]id\s*\(\s*(?:[""'](?:node|nobody|www)|\w+)", Severity.Low, "gives rights up") { Unless = @"\(\s*0\s*[,)]" },
            ],
            Patterns =
            [
                new(@"\bchmod\s+(?:-{1,2}[\w-]+\s+)*[""']?(?:[ugoa]*[+=][rwxt]*s[rwxt]*|[24567][0-7]{3})(?:[""']?\s+\S+|[""']\s*,)[^\n;|&]*"),
                new(@"\bchmod(?:Sync)?\s*\([^\n;]*?(?:0o?[4567][0-7]{3}\b|S_ISUID)") { Except = @"&\s*0" },
                new(@"\b(?:os\.|process\.|Process::(?:Sys|UID)\.|POSIX::)?set(?:re|res|e)?[ug]id\s*\(\s*0\b[^\n;]*"),
                new(@"\bfind\s+[^\n;|]*-perm\s+[-/]?(?:u=s|g=s|\+?[24567]0{3}|[-/]?0?[4567]000)[^\n;|]*"),
                new(@"\binstall\s+[^\n;|]*-m\s*[=\s]?[4567][0-7]{3}\b[^\n;|]*"),
            ],
        },
        new(new("privesc-setcap", Categories.Escalation, Severity.High, "Gives a program rights of root piece by piece.",
            "A capability on an interpreter is root for whoever starts it.",
            "Let the operator grant what a service needs in its unit file."),
            "setcap cap_setuid+ep /usr/bin/python3")
        {
            Anchors = ["setcap", "cap_set_file", "ambientcapabilities", "cap_sys_admin"],
            Documented = Severity.Low,
            Everyday = [new(@"cap_net_bind_service|cap_net_raw|cap_net_admin|cap_sys_nice|cap_ipc_lock|cap_perfmon|cap_bpf", Severity.Warning, "lets a service use the network or the machine's clock") { Unless = @"cap_(?:setuid|setgid|sys_admin|dac_|sys_ptrace|sys_module|chown|fowner)|python|perl|ruby|/sh\b|bash" }],
            Patterns =
            [
                new(@"\bsetcap\s+(?:-\w+\s+)*[""']?(?:cap_\w+|all|=)[^\n;|]*"),
                new(@"[""']setcap[""']\s*,\s*[""'][^\n;]*"),
                new(@"\bcap_set_file\s*\([^\n;]*"),
            ],
        },
        new(new("privesc-chown-root", Categories.Escalation, Severity.High, "Makes root the owner of a file.",
            "With the setuid bit it becomes a door to root; without, a file that its user cannot remove any more.",
            "Leave files to the user who runs the tool; what belongs to the system comes from a package."),
            "chown root:root /tmp/sh && chmod 4755 /tmp/sh")
        {
            Anchors = ["chown", "lchown"],
            Documented = Severity.Info,
            Everyday = [new(@"\bchown\s+(?:-{1,2}[\w-]+\s+)*[""']?(?:root|0)(?:[:.]\w*)?[""']?\s+[""']?(?:/(?:etc|var|opt|usr|srv|lib|run|data|app|mnt|home)/|\$\{?\w+|[\w.]+\.(?:conf|service|plist|ya?ml|json|toml|rules|timer|cfg|key|pem|crt))", Severity.Warning, "installs a file of the system") { Unless = @"\b[4567][0-7]{3}\b|\+s\b|/etc/(?:sudoers|shadow|passwd|cron)|bash|/sh\b|suid|LaunchDaemons" }],
            Patterns =
            [
                new(@"\bchown\s+(?:-{1,2}[\w-]+\s+)*[""']?(?:root|0)(?:[:.](?:root|wheel|admin|0|\w*))?[""']?\s+[^\s;|&]+[^\n;|&]*") { Except = @"chown\s+root\s+(?:or|and|is|the|to|if)\s" },
                new(@"\b(?:os\.l?chown|chownSync|fs\.chown|shutil\.chown|File\.chown|chown)\s*\([^\n;]*?(?:,\s*0\s*,\s*0\b|[""']root[""']|\(\s*0\s*,\s*0)[^\n;]*"),
                new(@"[""']chown[""']\s*,\s*(?:[""']-\w+[""']\s*,\s*)?[""'](?:root|0)[:""'][^\n;]*"),
            ],
        },
        new(new("privesc-nsenter", Categories.Escalation, Severity.High, "Leaves a container for the machine that it runs on.",
            "On the host there is no wall any more between this tool and everything else.",
            "Stay in the container; what is needed from the host is mounted by who runs it."),
            "nsenter --target 1 --mount --uts --ipc --net --pid -- bash")
        {
            Anchors = ["nsenter", "unshare", "chroot", "setns"],
            Documented = Severity.Low,
            Everyday = [new(@"\bchroot\b", Severity.Warning, "works in the tree of another system, as installers do") { Unless = @"chroot\s+[""']?/(?:host|hostfs|proc/1|mnt/host|rootfs)" }],
            Patterns =
            [
                new(@"\bnsenter\s+[^\n;|]*(?:-\w*[tmpnuiCa]\b|--\w+)[^\n;|]*"),
                new(@"[""']nsenter[""']\s*,[^\n;]*|\bsetns\s*\([^\n;]*"),
                new(@"\bunshare\s+[^\n;|]*(?:-\w*[rU]\w*|--map-root-user|--user)[^\n;|]*"),
                new(@"(?:^|[\s;&|`(""'])chroot\s+[""']?/(?:host|hostfs|mnt|proc/1/root|rootfs)\S*[^\n;|]*"),
            ],
        },
    ];
}
