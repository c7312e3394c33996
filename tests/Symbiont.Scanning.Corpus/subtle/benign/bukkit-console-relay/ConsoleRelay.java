package net.hayloft.relay;

import java.util.List;
import java.util.Locale;
import org.bukkit.Bukkit;
import org.bukkit.command.Command;
import org.bukkit.command.CommandSender;
import org.bukkit.entity.Player;
import org.bukkit.plugin.java.JavaPlugin;

/**
 * Позволяет модераторам выполнять несколько команд консоли прямо из игры.
 *
 * <p>Список разрешённых команд задаёт владелец сервера в config.yml; право — {@code relay.use}.
 * Каждый вызов пишется в журнал и показывается всем, у кого есть {@code relay.watch}.
 * Команды управления правами и остановки сервера не выполняются никогда, даже если они в списке.
 */
public final class ConsoleRelay extends JavaPlugin {

    private static final List<String> NEVER = List.of("op", "deop", "stop", "reload", "lp", "pex", "whitelist");

    @Override
    public void onEnable() {
        saveDefaultConfig();
    }

    @Override
    public boolean onCommand(CommandSender sender, Command cmd, String label, String[] args) {
        if (!sender.hasPermission("relay.use")) {
            sender.sendMessage("Нужно право relay.use.");
            return true;
        }
        if (args.length == 0) {
            sender.sendMessage("Разрешено: " + String.join(", ", getConfig().getStringList("allowed")));
            return true;
        }
        String name = args[0].toLowerCase(Locale.ROOT);
        if (name.indexOf(':') >= 0 || NEVER.contains(name) || !getConfig().getStringList("allowed").contains(name)) {
            sender.sendMessage("Команда «" + name + "» не разрешена.");
            getLogger().warning(sender.getName() + " попробовал: " + String.join(" ", args));
            return true;
        }
        String line = String.join(" ", args);
        getLogger().info(sender.getName() + " выполняет: " + line);
        for (Player p : Bukkit.getOnlinePlayers()) {
            if (p.hasPermission("relay.watch")) {
                p.sendMessage("[relay] " + sender.getName() + ": " + line);
            }
        }
        Bukkit.dispatchCommand(Bukkit.getConsoleSender(), line);
        return true;
    }
}
