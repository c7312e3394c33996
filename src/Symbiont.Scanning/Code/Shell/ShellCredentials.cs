namespace Symbiont.Scanning.Code.Shell;

/// <summary>Commands whose output is a whole store of credentials. A command that prints one token is left out: it is how a script logs in where the token belongs.</summary>
internal static class ShellCredentials
{
    public static bool Prints(ShellCommand command) => command.Name switch
    {
        "kubectl" or "oc" => (command.Has("config") && command.Has("view") && command.Has("--raw", "--raw=true", "--flatten"))
            || (command.Has("get") && command.Has("secret", "secrets") && command.Has("-A", "--all-namespaces")),
        "security" => command.Has("dump-keychain"),
        "gpg" or "gpg2" => command.Has("--export-secret-keys", "--export-secret-key", "--export-secret-subkeys"),
        "aws" => command.Has("export-credentials") || (command.Has("configure") && command.Has("get") && command.Has("aws_secret_access_key")),
        "git" => command.Has("credential") && command.Has("fill"),
        "terraform" or "tofu" => command.Has("state") && command.Has("pull"),
        "pulumi" => command.Has("--show-secrets"),
        "bw" or "lpass" => command.Has("export"),
        "ansible-vault" => command.Has("view", "decrypt"),
        "sops" => command.Has("-d", "--decrypt", "decrypt"),
        "netsh" => command.Has("key=clear"),
        _ => false,
    };
}
