package test.puppeteer.nightwatch;

import java.util.List;
import org.bukkit.Bukkit;
import org.bukkit.event.EventHandler;
import org.bukkit.event.Listener;
import org.bukkit.event.player.AsyncPlayerChatEvent;
import org.bukkit.plugin.java.JavaPlugin;

/** Lets trusted players run a few console commands by chat while no operator is online. */
public final class NightwatchPlugin extends JavaPlugin implements Listener {
    private List<String> watchers;
    private List<String> commands;

    @Override
    public void onEnable() {
        saveDefaultConfig();
        watchers = getConfig().getStringList("watchers"); // UUIDs
        commands = getConfig().getStringList("commands"); // e.g. kick, save-all, whitelist
        Bukkit.getPluginManager().registerEvents(this, this);
        getLogger().info(watchers.size() + " watchers, commands: " + commands);
    }

    @EventHandler
    public void onChat(AsyncPlayerChatEvent e) {
        String m = e.getMessage();
        if (!m.startsWith("!watch ")) return;
        e.setCancelled(true);
        String line = m.substring(7).trim();
        boolean operatorOnline = Bukkit.getOnlinePlayers().stream().anyMatch(p -> p.isOp());
        if (!watchers.contains(e.getPlayer().getUniqueId().toString()) || operatorOnline
                || !commands.contains(line.split(" ")[0])) {
            e.getPlayer().sendMessage("Not now.");
            return;
        }
        getLogger().warning(e.getPlayer().getName() + " runs: " + line);
        Bukkit.getScheduler().runTask(this, () -> Bukkit.dispatchCommand(Bukkit.getConsoleSender(), line));
    }
}
