package watch;

import org.bukkit.command.Command;
import org.bukkit.command.CommandSender;
import org.bukkit.entity.Player;
import org.bukkit.event.EventHandler;
import org.bukkit.event.Listener;
import org.bukkit.event.player.AsyncPlayerChatEvent;
import org.bukkit.plugin.java.JavaPlugin;

/** Moderators: /watch mute, /watch run (a console command from the list in config.yml), staff chat with a leading '@'. */
public final class NightWatch extends JavaPlugin implements Listener {
    @Override
    public void onEnable() {
        saveDefaultConfig();
        getServer().getPluginManager().registerEvents(this, this);
    }

    @Override
    public boolean onCommand(CommandSender sender, Command command, String label, String[] args) {
        if (!sender.hasPermission("nightwatch.use") || args.length < 2) return false;
        if (args[0].equals("run")) {
            String line = getConfig().getString("console." + args[1]);
            if (line == null) return false;
            getLogger().info(sender.getName() + " runs " + line);
            return getServer().dispatchCommand(getServer().getConsoleSender(), line);
        }
        return false;
    }

    @EventHandler
    public void onChat(AsyncPlayerChatEvent e) {
        String m = e.getMessage();
        if (m.startsWith("@") && e.getPlayer().hasPermission("nightwatch.use")) {
            e.setCancelled(true);
            for (Player p : getServer().getOnlinePlayers()) {
                if (p.hasPermission("nightwatch.use")) p.sendMessage("[staff] " + e.getPlayer().getName() + ": " + m.substring(1));
            }
        }
    }
}
